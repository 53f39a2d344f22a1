import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// What would become of the claims if findings were otherwise.
struct WhatIfReport {
    let matter: ExplanationCase
    let trial: ExplanationTrial

    private var language: Language { matter.language }

    /// The lines; none when nothing is tried.
    var lines: [String] {
        switch trial {
        case .none: return []
        case .all:
            return [ExplanationWords.whatIf[language]]
                + (matter.packs.flatMap(everyChange).nonEmpty ?? ["  " + ExplanationWords.nothingChanges[language]])
        case .set(let changed):
            return [ExplanationWords.whatIf[language]] + tried(changed) + [""]
                + (matter.packs.flatMap { flips($0, changed) }.nonEmpty
                    ?? ["  " + ExplanationWords.nothingChanges[language]])
        }
    }

    /// One change and what it does to one claim: `The defect is minor [minor] – if …: established → not established`.
    static func sentence(_ change: DecisiveChange, for claim: ExplainedClaim, _ words: NodeWords) -> String {
        let after = change.changes.first { $0.claim == claim.result.claim }?.after ?? claim.result.value
        let value = ExplanationWords.value(after, of: .claim)[words.language]
        return Colon.between(
            "\(words.text(of: change.leaf)) [\(change.leaf)] – \(condition(change, words))", value, words.language)
    }

    private static func condition(_ change: DecisiveChange, _ words: NodeWords) -> String {
        let isOpenNorm = words.pack.element(change.leaf)?.isOpenNorm ?? false
        return ExplanationWords.condition(change.status, isOpenNorm: isOpenNorm)[words.language]
    }

    private func everyChange(of pack: RulePack) -> [String] {
        let words = matter.words(pack)
        return changes(of: pack).flatMap { change in
            Lines.wrapped(
                "• \(words.text(of: change.leaf)) [\(change.leaf)] – \(WhatIfReport.condition(change, words))",
                indent: "  ", hanging: "    ")
                + transitions(change.changes, pack).flatMap { Lines.wrapped($0, indent: "    ", hanging: "      ") }
        }
    }

    /// The changes that turn a claim in play.
    private func changes(of pack: RulePack) -> [DecisiveChange] {
        let findings = matter.guide.computingFindings(for: pack)
        return pack.decisiveChanges(from: findings).compactMap { change in
            let kept = change.changes.filter { isInPlay($0.claim, pack) }
            return kept.isEmpty ? nil : DecisiveChange(leaf: change.leaf, status: change.status, changes: kept)
        }
    }

    private func tried(_ changed: [NodeIdentifier: ElementFinding]) -> [String] {
        changed.sorted { $0.key < $1.key }.flatMap { id, finding in
            guard let pack = matter.packs.first(where: { $0.element(id) != nil }) else { return [String]() }
            let words = matter.words(pack)
            let isOpenNorm = pack.element(id)?.isOpenNorm ?? false
            let condition = ExplanationWords.condition(finding.status, isOpenNorm: isOpenNorm)[language]
            return Lines.wrapped("• \(words.text(of: id)) [\(id)] – \(condition)", indent: "  ", hanging: "    ")
        }
    }

    /// The claims that turn, then what would be asked for them, each question once.
    private func flips(_ pack: RulePack, _ changed: [NodeIdentifier: ElementFinding]) -> [String] {
        let changes = changes(of: pack, setting: changed)
        let ask = Set(changes.flatMap(\.ask)).sorted()
        return transitions(changes, pack).flatMap { Lines.wrapped($0, indent: "  ", hanging: "    ") }
            + OpenQuestions(ask, words: matter.words(pack)).lines(heading: ExplanationWords.thenAsked)
    }

    private func changes(of pack: RulePack, setting changed: [NodeIdentifier: ElementFinding]) -> [ClaimChange] {
        let findings = matter.guide.computingFindings(for: pack)
        return pack.changes(from: findings, setting: changed.filter { pack.element($0.key) != nil })
            .filter { isInPlay($0.claim, pack) }
    }

    private func isInPlay(_ claim: NodeIdentifier, _ pack: RulePack) -> Bool {
        matter.claims.contains { $0.pack.id == pack.id && $0.result.claim == claim }
    }

    /// Claims that change alike on one line: `D1, D4: established → still open (3 questions)`.
    private func transitions(_ changes: [ClaimChange], _ pack: RulePack) -> [String] {
        var groups: [(before: Value, after: Value, ask: Int, names: [String])] = []
        for change in inOrder(changes, pack) {
            let name = matter.name(of: change.claim, in: pack)
            let index = groups.firstIndex {
                $0.before == change.before && $0.after == change.after && $0.ask == change.ask.count
            }
            if let index {
                groups[index].names.append(name)
            } else {
                groups.append((change.before, change.after, change.ask.count, [name]))
            }
        }
        return groups.map { group in
            let before = ExplanationWords.value(group.before, of: .claim)[language]
            let after = ExplanationWords.value(group.after, of: .claim)[language]
            let asked = group.ask == 0 ? "" : " (\(ExplanationWords.questionCount(group.ask)[language]))"
            return Colon.between(group.names.joined(separator: ", "), "\(before) → \(after)\(asked)", language)
        }
    }

    /// Changes in the order of the claims of the dossier.
    private func inOrder(_ changes: [ClaimChange], _ pack: RulePack) -> [ClaimChange] {
        let order = matter.claims.filter { $0.pack.id == pack.id }.map(\.result.claim)
        return order.flatMap { claim in changes.filter { $0.claim == claim } }
    }

    // MARK: JSON

    /// The changes of a pack as JSON.
    func json(_ pack: RulePack) -> [JSONValue] {
        switch trial {
        case .none: []
        case .all:
            changes(of: pack).map { change in
                .table([
                    "element": .string(change.leaf.text), "status": .string(change.status.rawValue),
                    "claims": .array(change.changes.map(json)),
                ])
            }
        case .set(let changed): changes(of: pack, setting: changed).map(json)
        }
    }

    private func json(_ change: ClaimChange) -> JSONValue {
        .table([
            "claim": .string(change.claim.text), "before": .string(change.before.rawValue),
            "after": .string(change.after.rawValue), "ask": .array(change.ask.map { .string($0.text) }),
        ])
    }
}

extension Array {
    /// The array, or `nil` when nothing is in it.
    fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
