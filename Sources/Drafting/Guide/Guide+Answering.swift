public import Casework
import LegalModel
import Reasoning

extension Guide {
    /// Takes an answer to the question that is asked now.
    ///
    /// - Throws: `noQuestion`, or `answerNeeded` when the question cannot be left without one.
    public mutating func answer(_ answer: GuideAnswer) throws(GuideFault) {
        guard let subject else { throw .noQuestion }
        notices = []
        if answer == .nothing {
            guard isOptional(subject) else { throw .answerNeeded }
        } else {
            record(answer, to: subject)
        }
        move(on: subject, answered: answer != .nothing)
        found = []
        tellDoubts(leaving: subject)
    }

    /// Puts the question aside for this sitting.
    public mutating func skip() throws(GuideFault) {
        guard let subject else { throw .noQuestion }
        notices = []
        found = []
        skipped.insert(subject)
        seen.insert(subject)
        detour = nil
        tellDoubts(leaving: subject)
    }

    /// Takes up the question before.
    public mutating func back() throws(GuideFault) {
        guard let last = history.popLast() else { throw .nothingBefore }
        takeUp(last)
    }

    /// Takes up an earlier question, answered in this sitting or before.
    public mutating func correct(_ subject: GuideSubject) { takeUp(subject) }

    /// Asks for one more rule pack.
    ///
    /// - Throws: `noOtherPack` when all are chosen.
    public mutating func addPack() throws(GuideFault) {
        guard packs.count > dossier.packs.count else { throw .noOtherPack }
        takeUp(dossier.packs.isEmpty ? .pack(replacing: nil) : .anotherPack)
    }

    /// The same sitting over a dossier that was changed elsewhere.
    public func continuing(with dossier: Dossier) -> Guide {
        var guide = self
        guide.dossier = dossier
        return guide
    }

    /// The earlier answers that can be corrected, in the order of the dossier.
    public var answered: [GuideSubject] {
        var result: [GuideSubject] = dossier.claims.flatMap { claim in
            documentLanguages.filter { claim.text[$0] != nil }.map { .claimText(claim.id, $0) }
        }
        result += DecisiveEvent.allCases.filter { dossier.decisiveDates[$0] != nil }.map(GuideSubject.date)
        if !packs.isEmpty { result += dossier.packs.map { .pack(replacing: $0.pack) } }
        result += dossier.claims.filter { $0.packClaim != nil }.map { .claim($0.id) }
        result += dossier.findings.filter { element($0.element)?.isLeaf ?? false }.map { .status($0.element) }
        return result
    }

    /// Whether a question may be left without an answer; one that has an answer keeps it.
    public func isOptional(_ subject: GuideSubject) -> Bool {
        switch subject {
        case .complaint: return false
        case .newClaim: return !dossier.claims.isEmpty
        case .claimText(let id, let language): return dossier.claims.first { $0.id == id }?.text[language] != nil
        case .date(let event): return dossier.decisiveDates[event] != nil || !neededEvents.contains(event)
        case .pack(let replaced): return replaced != nil
        case .status(let id): return dossier.finding(on: id) != nil
        case .reason(let id, let language):
            // A question of appreciation without a reason settles nothing, and what cannot be told needs to say why.
            guard let finding = dossier.finding(on: id), language == documentLanguages.first else { return true }
            let isNeeded = element(id)?.burden == nil || finding.status == .nonLiquet
            return !isNeeded || finding.reason != nil
        case .entryKind, .anotherPack, .packReason, .claim, .evidence, .position, .askedBy: return true
        }
    }

    private mutating func takeUp(_ subject: GuideSubject) {
        notices = []
        found = []
        skipped.remove(subject)
        declined.remove(subject)
        seen.remove(subject)
        detour = subject
    }

    private mutating func move(on subject: GuideSubject, answered: Bool) {
        detour = nil
        history.append(subject)
        seen.insert(subject)
        switch subject {
        case .status(let id):
            focus = id
            seen = [subject]
        case .complaint:
            if answered { detour = dossier.entries.last.map { .entryKind($0.id) } }
        case .newClaim:
            if !answered { declined.insert(subject) }
        case .pack, .anotherPack:
            if answered { detour = reasonOfLastPack } else { declined.insert(subject) }
        case .packReason(let pack, let language):
            detour = languages(after: language).first.map { .packReason(pack, $0) }
        case .claimText, .date, .claim, .entryKind, .reason, .evidence, .position, .askedBy:
            if !answered { declined.insert(subject) }
        }
    }

    /// The question why the pack that was chosen last applies.
    private var reasonOfLastPack: GuideSubject? {
        guard let choice = dossier.packs.last, let language = documentLanguages.first else { return nil }
        return .packReason(choice.pack, language)
    }

    private func languages(after language: Language) -> [Language] {
        Array(documentLanguages.drop { $0 != language }.dropFirst())
    }

    /// Tells what speaks against a finding when its last detail was asked.
    private mutating func tellDoubts(leaving subject: GuideSubject) {
        guard let id = subject.element, self.subject?.element != id, let finding = dossier.finding(on: id) else {
            return
        }
        notices += dossier.doubts(of: finding, about: element(id)).map { .doubt(id, $0) }
    }
}
