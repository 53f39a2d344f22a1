import LegalModel
import Reasoning

extension RowWriter {
    /// Claims, packs, findings and grounds of fairness.
    func writeReasoning(_ dossier: Dossier) throws {
        for (index, claim) in dossier.claims.enumerated() {
            try insert(
                "claim",
                [
                    "id": claim.id.text, "position": index + 1, "text": Self.column(claim.text),
                    "words_entry": claim.words?.entry.text,
                    "words_quotation": Self.column(words: claim.words?.quotation),
                    "words_translation": Self.column(claim.words?.translation),
                    "amount_in_cents": Self.column(claim.amount), "pack_claim": claim.packClaim?.text,
                ])
        }
        for (index, choice) in dossier.packs.enumerated() {
            try insert(
                "pack_choice",
                ["pack": choice.pack.text, "position": index + 1, "reason": Self.column(choice.reason)])
        }
        for (index, finding) in dossier.findings.enumerated() { try write(finding, position: index + 1) }
        for (index, ground) in dossier.fairness.enumerated() { try write(ground, position: index + 1) }
    }

    private func write(_ finding: Finding, position: Int) throws {
        let element = finding.element.text
        try insert(
            "finding",
            [
                "element": element, "position": position, "status": finding.status.rawValue,
                "reason": Self.column(finding.reason), "asked_by": finding.askedBy?.text, "set_by": finding.by?.text,
                "set_on": Self.column(finding.on), "computation": finding.computation?.json,
            ])
        for (index, side) in Side.allCases.enumerated() {
            guard let position = finding.position(of: side) else { continue }
            try insert(
                "finding_position",
                [
                    "element": element, "side": side.rawValue, "position": index + 1,
                    "summary": Self.column(position.summary), "words_entry": position.words?.entry.text,
                    "words_quotation": Self.column(words: position.words?.quotation),
                    "words_translation": Self.column(position.words?.translation),
                ])
        }
        for (index, inquiry) in finding.inquiries.enumerated() {
            try insert(
                "finding_inquiry",
                [
                    "element": element, "side": inquiry.to.rawValue, "position": index + 1,
                    "letter": inquiry.letter?.text,
                ])
        }
        for (index, evidence) in finding.evidence.enumerated() {
            try insert(
                "evidence",
                [
                    "element": element, "position": index + 1, "exhibit": evidence.exhibit.text,
                    "page": evidence.page, "quotation": Self.column(words: evidence.quotation),
                    "translation": Self.column(evidence.translation),
                    "bearing": evidence.bearing.rawValue, "weight": evidence.weight.rawValue,
                ])
        }
    }

    private func write(_ ground: FairnessGround, position: Int) throws {
        try insert(
            "fairness_ground",
            [
                "id": ground.id.text, "position": position, "text": Self.column(ground.text),
                "facts": Self.column(ground.facts), "proposal": Self.column(ground.proposal),
                "respects_mandatory_law": ground.respectsMandatoryLaw ? 1 : 0,
            ])
        for (index, exhibit) in ground.exhibits.enumerated() {
            try insert(
                "fairness_exhibit", ["ground": ground.id.text, "position": index + 1, "exhibit": exhibit.text])
        }
    }

    /// Outcomes, the opinion and the recommendation's own data.
    func writeResults(_ dossier: Dossier) throws {
        for (index, outcome) in dossier.outcomes.enumerated() { try write(outcome, position: index + 1) }
        for (index, rewriting) in dossier.rewritings.enumerated() { try write(rewriting, position: index + 1) }
        if let opinion = dossier.opinion {
            try insert(
                "opinion",
                [
                    "position": 1, "question": Self.column(opinion.question), "rule": Self.column(opinion.rule),
                    "pieces_show": Self.column(opinion.piecesShow), "view": Self.column(opinion.view),
                    "proposal": Self.column(opinion.proposal), "could_change": Self.column(opinion.couldChange),
                ])
            for (index, reference) in opinion.basis.enumerated() {
                try insert("opinion_basis", ["position": index + 1, "reference": reference.description])
            }
        }
        if let data = dossier.recommendation {
            try insert(
                "recommendation",
                [
                    "position": 1, "number": data.number?.description, "dated_on": Self.column(data.date),
                    "summary": Self.column(data.summary), "remark": Self.column(data.remark),
                ])
        }
    }

    private func write(_ outcome: Outcome, position: Int) throws {
        try insert(
            "outcome",
            [
                "claim": outcome.claim.text, "position": position, "decided_by": outcome.decidedBy.rawValue,
                "result": outcome.result.rawValue, "measure": Self.column(outcome.measure),
                "manner": Self.column(outcome.manner), "amount_in_cents": Self.column(outcome.amount),
                "due_on": Self.column(outcome.by), "reason": Self.column(outcome.reason),
            ])
        for (index, line) in outcome.computation.enumerated() {
            try insert(
                "computation_line",
                [
                    "claim": outcome.claim.text, "position": index + 1,
                    "label": Self.column(line.label) ?? Schema.noLabel,
                    "amount_in_cents": line.amount.cents, "computation": line.computed?.json,
                ])
        }
    }
}
