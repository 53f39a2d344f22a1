import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// The explanation of all claims of a dossier, as lines and as JSON.
struct ExplanationReport {
    let guide: Guide
    let codes: [CodeIdentifier: CodeName]
    let trial: ExplanationTrial
    let language: Language

    /// The lines.
    var lines: [String] {
        var result = Lines.wrapped(
            Console.safe("\(guide.dossier.number) · \(guide.dossier.subject.text(preferring: language))"))
        for (pack, evaluation) in guide.evaluations {
            let tree = ExplanationTree(pack: pack, dossier: guide.dossier, codes: codes, language: language)
            result += ["", pack.title.text(preferring: language)]
            if !evaluation.isReviewed { result += Lines.wrapped(ExplanationWords.notReviewed[language]) }
            for claim in guide.claims(of: evaluation) {
                result += [""] + asked(claim.claim)
                if let explanation = Explanation(of: claim.claim, in: evaluation, under: pack) {
                    result += tree.lines(explanation)
                }
                result += questions(claim.ask, tree)
            }
            result += trialLines(pack, tree)
        }
        return result
    }

    /// What the consumer asks, in the words of the dossier.
    private func asked(_ claim: NodeIdentifier) -> [String] {
        guide.dossier.claims.filter { $0.packClaim == claim }.flatMap { asked in
            Lines.wrapped(Console.safe("\(asked.id) · \(asked.text.text(preferring: language))"), hanging: "     ")
        }
    }

    private func questions(_ ask: [NodeIdentifier], _ tree: ExplanationTree) -> [String] {
        guard !ask.isEmpty else { return [] }
        let elements = ask.compactMap { tree.pack.element($0) }
        return ["", ExplanationWords.toAsk[language]]
            + GuideGroup.allCases.flatMap { group -> [String] in
                let inGroup = elements.filter { GuideGroup($0) == group }
                guard !inGroup.isEmpty else { return [] }
                return ["  " + GuideWords.heading(of: group)[language]]
                    + inGroup.flatMap { element in
                        let text = element.question?.text(preferring: language) ?? tree.text(of: element.id)
                        return Lines.wrapped("– " + text, indent: "    ", hanging: "      ")
                    }
            }
    }

    private func trialLines(_ pack: RulePack, _ tree: ExplanationTree) -> [String] {
        let findings = guide.computingFindings(for: pack)
        let title = ["", ExplanationWords.whatIf[language]]
        switch trial {
        case .none: return []
        case .all:
            let changes = pack.decisiveChanges(from: findings)
            guard !changes.isEmpty else { return title + ["  " + ExplanationWords.nothingChanges[language]] }
            return title
                + changes.flatMap { change in
                    let isOpenNorm = pack.element(change.leaf)?.isOpenNorm ?? false
                    let status = StatusWords.name(of: change.status, isOpenNorm: isOpenNorm)[language]
                    return Lines.wrapped("• \(tree.text(of: change.leaf)) = \(status)", indent: "  ", hanging: "    ")
                        + change.changes.flatMap { line(of: $0, tree) }
                }
        case .set(let changed):
            let changes = pack.changes(from: findings, setting: changed.filter { pack.element($0.key) != nil })
            guard !changes.isEmpty else { return title + ["  " + ExplanationWords.nothingChanges[language]] }
            return title + changes.flatMap { line(of: $0, tree) + questions($0.ask, tree) }
        }
    }

    private func line(of change: ClaimChange, _ tree: ExplanationTree) -> [String] {
        let before = ExplanationWords.value(change.before, of: .claim)[language]
        let after = ExplanationWords.value(change.after, of: .claim)[language]
        return Lines.wrapped(
            "\(tree.text(of: change.claim))\(language == .french ? " :" : ":") \(before) → \(after)", indent: "    ",
            hanging: "      ")
    }

    // MARK: JSON

    /// The report as JSON.
    var json: JSONValue {
        .table([
            "dossier": .string(guide.dossier.number.description),
            "packs": .array(
                guide.evaluations.map { pack, evaluation in
                    .table([
                        "pack": .string(pack.id.text), "reviewed": .boolean(evaluation.isReviewed),
                        "claims": .array(
                            guide.claims(of: evaluation).map { json($0, evaluation, pack) }),
                        "whatIf": .array(json(trialOf: pack)),
                    ])
                }),
        ])
    }

    private func json(_ claim: ClaimResult, _ evaluation: Evaluation, _ pack: RulePack) -> JSONValue {
        let explanation = Explanation(of: claim.claim, in: evaluation, under: pack)
        return .table([
            "claim": .string(claim.claim.text), "value": .string(claim.value.rawValue),
            "ask": .array(claim.ask.map { .string($0.text) }),
            "why": explanation.map { json($0.root) } ?? .null,
        ])
    }

    private func json(_ step: ExplanationStep) -> JSONValue {
        .table([
            "node": .string(step.node.text), "is": .string(step.subject.rawValue), "link": .string(step.link.rawValue),
            "value": .string(step.value.rawValue), "because": .string(step.because.description),
            "toldAbove": .boolean(step.isToldAbove), "children": .array(step.children.map(json)),
        ])
    }

    private func json(trialOf pack: RulePack) -> [JSONValue] {
        let findings = guide.computingFindings(for: pack)
        switch trial {
        case .none: return []
        case .all:
            return pack.decisiveChanges(from: findings).map { change in
                .table([
                    "element": .string(change.leaf.text), "status": .string(change.status.rawValue),
                    "claims": .array(change.changes.map(json)),
                ])
            }
        case .set(let changed):
            return pack.changes(from: findings, setting: changed.filter { pack.element($0.key) != nil }).map(json)
        }
    }

    private func json(_ change: ClaimChange) -> JSONValue {
        .table([
            "claim": .string(change.claim.text), "before": .string(change.before.rawValue),
            "after": .string(change.after.rawValue), "ask": .array(change.ask.map { .string($0.text) }),
        ])
    }
}
