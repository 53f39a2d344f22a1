import Casework
import FileFormats
import LegalModel
import Reasoning

/// The explanation as one JSON document with stable keys.
struct ExplanationJSON {
    let matter: ExplanationCase
    let trial: ExplanationTrial
    /// A node that is explained in each pack; `nil` for none.
    let why: NodeIdentifier?
    /// Whether the table of facts and articles is wanted.
    let hasTable: Bool

    /// The document.
    var value: JSONValue {
        let report = WhatIfReport(matter: matter, trial: trial)
        let table = hasTable ? FactsTable(matter).json : JSONValue.null
        return .table([
            "dossier": .string(matter.dossier.number.description),
            "packs": .array(
                matter.packs.map { pack in
                    .table([
                        "pack": .string(pack.id.text), "reviewed": .boolean(pack.reviewedBy != nil),
                        "claims": .array(matter.claims.filter { $0.pack.id == pack.id }.map(claim)),
                        "whatIf": .array(report.json(pack)),
                        "why": why.map { node(of: pack, $0) } ?? .null,
                    ])
                }), "table": table,
        ])
    }

    private func claim(_ claim: ExplainedClaim) -> JSONValue {
        let explanation = Explanation(of: claim.result.claim, in: claim.evaluation, under: claim.pack)
        let words = matter.words(claim.pack)
        return .table([
            "claim": .string(claim.result.claim.text), "value": .string(claim.result.value.rawValue),
            "asked": .array(claim.asked.map { .string($0.id.text) }),
            "text": .string(words.text(of: claim.result.claim)),
            "ask": .array(claim.result.ask.map { .string($0.text) }),
            "decisive": .array(claim.decisiveLeaves.map { .string($0.id.text) }),
            "why": explanation.map { step($0.root, words) } ?? .null,
        ])
    }

    private func node(of pack: RulePack, _ id: NodeIdentifier) -> JSONValue {
        guard let evaluation = matter.claims.first(where: { $0.pack.id == pack.id })?.evaluation,
            let explanation = Explanation(of: id, in: evaluation, under: pack)
        else { return .null }
        return step(explanation.root, matter.words(pack))
    }

    private func step(_ step: ExplanationStep, _ words: NodeWords) -> JSONValue {
        let element = words.pack.element(step.node)
        let finding = matter.dossier.finding(on: step.node)
        let entry = TraceEntry(value: step.value, because: step.because)
        return .table([
            "node": .string(step.node.text), "is": .string(step.subject.rawValue), "link": .string(step.link.rawValue),
            "value": .string(step.value.rawValue), "because": .string(step.because.description),
            "text": .string(words.text(of: step.node)), "sentence": .optional(words.sentence(on: step.node, entry)),
            "burden": .optional(element?.burden?.rawValue), "askWhom": .optional(element?.askWhom?.rawValue),
            "askedBy": .optional(finding?.askedBy?.text),
            "exhibits": .array(
                (finding?.evidence ?? []).map { evidence in
                    .table([
                        "exhibit": .string(evidence.exhibit.text), "page": evidence.page.map { .integer($0) } ?? .null,
                        "bearing": .string(evidence.bearing.rawValue),
                    ])
                }),
            "articles": .array(words.articles(of: step.node).map { .string($0) }),
            "toldAbove": .boolean(step.isToldAbove),
            "children": .array(step.children.map { self.step($0, words) }),
        ])
    }
}
