public import Casework
public import LegalModel
public import Reasoning

/// The conversation that leads from what is known to what must still be asked: one question at a time, nothing settled twice.
///
/// A value: every answer gives a new dossier, which the caller stores. Taken up again with the stored dossier, the guide goes on
/// where it stood. First the complaint and what is asked, then the dates that decide which law applies, then the packs, then the
/// open elements by addressee, at last what decisive findings still lack.
public struct Guide: Hashable, Sendable {
    /// The dossier with all answers so far.
    public internal(set) var dossier: Dossier
    /// The packs that may be chosen.
    public let packs: [RulePack]
    /// Who answers.
    public let user: UserName
    /// The day on which findings are set.
    public let today: CivilDate
    /// Which regime applies on which days.
    public let transitions: TransitionTable
    /// The text of the exhibits that can be read.
    public let texts: [Identifier<Exhibit>: ExhibitText]
    /// The packs that the complaint speaks for, the best first; set by whoever can search.
    public var proposals: [PackProposal] = []
    /// The passages that were looked for last, which an answer can name by number.
    public internal(set) var found: [QuotablePassage] = []
    /// What the person should be told about the last step.
    public internal(set) var notices: [GuideNotice] = []

    /// The element whose details are being asked.
    var focus: NodeIdentifier?
    /// Details of the element in focus that were asked.
    var seen: Set<GuideSubject> = []
    /// Questions put aside in this sitting.
    var skipped: Set<GuideSubject> = []
    /// Questions left without an answer in this sitting.
    var declined: Set<GuideSubject> = []
    /// Questions answered in this sitting, in order.
    var history: [GuideSubject] = []
    /// A question taken up out of order.
    var detour: GuideSubject?
    /// Reasons that fell away with a change of status, to be shown when a new one is asked.
    var formerReasons: [NodeIdentifier: Translations] = [:]

    /// Begins, or goes on.
    public init(
        dossier: Dossier, packs: [RulePack], user: UserName, today: CivilDate, transitions: TransitionTable = .empty,
        texts: [Identifier<Exhibit>: ExhibitText] = [:]
    ) {
        self.dossier = dossier
        self.packs = packs
        self.user = user
        self.today = today
        self.transitions = transitions
        self.texts = texts
        if let last = dossier.findings.last, last.by == user, !missing(of: last).isEmpty {
            focus = last.element
            seen = Set(details(of: last).filter { isGiven($0, in: last) })
        }
    }

    /// The languages in which reasons are written: those of the two parties, the consumer's first.
    public var documentLanguages: [Language] {
        let first = dossier.consumer.language
        let second = dossier.company.language
        return first == second ? [first] : [first, second]
    }

    /// The packs chosen that are at hand, in the order of the dossier.
    public var chosenPacks: [RulePack] {
        dossier.packs.compactMap { choice in packs.first { $0.id == choice.pack } }
    }

    /// Each pack chosen with what follows from the findings.
    public var evaluations: [(pack: RulePack, evaluation: Evaluation)] {
        chosenPacks.map { ($0, $0.evaluate(computingFindings(for: $0))) }
    }

    /// The findings that a pack knows, reduced to what computes.
    public func computingFindings(for pack: RulePack) -> [NodeIdentifier: ElementFinding] {
        let leaves = Set(pack.elements.filter(\.isLeaf).map(\.id))
        return dossier.findings.reduce(into: [:]) { result, finding in
            if leaves.contains(finding.element) { result[finding.element] = finding.computing }
        }
    }

    /// The claims in play under a pack: those the dossier ties to it, else all of them.
    public func claims(of evaluation: Evaluation) -> [ClaimResult] {
        let tied = Set(dossier.claims.compactMap(\.packClaim))
        let chosen = evaluation.claims.filter { tied.contains($0.claim) }
        return chosen.isEmpty ? evaluation.claims : chosen
    }

    /// An element of a chosen pack.
    public func element(_ id: NodeIdentifier) -> Element? {
        for pack in chosenPacks {
            if let element = pack.elements.first(where: { $0.id == id }) { return element }
        }
        return nil
    }

    /// Looks for passages in the notebook and the exhibits, for the question that is asked now.
    public mutating func search(_ words: String) {
        found = PassageSearch(dossier, texts: texts).passages(words, for: subject)
    }
}
