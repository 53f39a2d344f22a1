import Casework
import Citations
import Drafting
import LegalModel
import Reasoning

/// The dossier, its packs and what follows, narrowed to the claims that are to be explained.
struct ExplanationCase {
    let guide: Guide
    let codes: [CodeIdentifier: CodeName]
    let language: Language
    /// The claims to explain, in the order of the dossier.
    let claims: [ExplainedClaim]

    /// - Parameter focus: a claim of the dossier, `D1`, or of a pack; `nil` for all.
    /// - Throws: a wrong use when there is no such claim.
    init(guide: Guide, codes: [CodeIdentifier: CodeName], language: Language, focus: String?) throws {
        self.guide = guide
        self.codes = codes
        self.language = language
        let all = ExplanationCase.claims(of: guide)
        guard let focus else {
            claims = all
            return
        }
        claims = all.filter { $0.isNamed(focus) }
        guard !claims.isEmpty else {
            let known = all.flatMap { $0.asked.map(\.id.text) + [$0.result.claim.text] }
            throw Failure.wrongValue(focus, option: "--claim", expected: known.joined(separator: " "))
        }
    }

    var dossier: Dossier { guide.dossier }

    /// The packs of the claims, each once, in the order of the dossier.
    var packs: [RulePack] {
        guide.chosenPacks.filter { pack in claims.contains { $0.pack.id == pack.id } }
    }

    /// Words about nodes of a pack.
    func words(_ pack: RulePack) -> NodeWords {
        NodeWords(pack: pack, dossier: dossier, codes: codes, language: language)
    }

    /// How a claim is named in lists: `D2, D3`, or its text when the dossier does not name it.
    func name(of claim: NodeIdentifier, in pack: RulePack) -> String {
        let asked = dossier.claims.filter { $0.packClaim == claim }.map(\.id.text)
        return asked.isEmpty ? words(pack).text(of: claim) : asked.joined(separator: ", ")
    }

    private static func claims(of guide: Guide) -> [ExplainedClaim] {
        let all = guide.evaluations.flatMap { pack, evaluation in
            guide.claims(of: evaluation).map { result in
                ExplainedClaim(
                    asked: guide.dossier.claims.filter { $0.packClaim == result.claim }, pack: pack,
                    evaluation: evaluation, findings: guide.computingFindings(for: pack), result: result)
            }
        }
        let order = guide.dossier.claims.map(\.id)
        func place(_ claim: ExplainedClaim) -> Int {
            claim.asked.first.flatMap { first in order.firstIndex(of: first.id) } ?? order.count
        }
        return all.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }
}

/// A claim of a pack with what the consumer asks under it and what follows.
struct ExplainedClaim {
    /// What the consumer asks; empty when the dossier ties nothing to it.
    let asked: [PartyClaim]
    let pack: RulePack
    let evaluation: Evaluation
    let findings: [NodeIdentifier: ElementFinding]
    let result: ClaimResult

    /// Whether an argument names the claim, by its id in the dossier or in the pack, whatever the capitals.
    func isNamed(_ text: String) -> Bool {
        let wanted = text.lowercased()
        return asked.contains { $0.id.text.lowercased() == wanted } || result.claim.text.lowercased() == wanted
    }

    /// The leaves that decide it, in the order of the pack.
    var decisiveLeaves: [Element] {
        Evaluator(pack).decisiveLeaves(of: result.claim, findings: findings).compactMap { pack.element($0) }
    }

    /// The changes that alone change this claim, in the order of the pack.
    var decisiveChanges: [DecisiveChange] {
        pack.decisiveChanges(from: findings).filter { change in
            change.changes.contains { $0.claim == result.claim }
        }
    }
}
