import GRDB
import LegalModel
import Reasoning

extension RowReader {
    func findings() throws -> [Finding] {
        let positions = try rows("finding_position", by: "element")
        let evidence = try rows("evidence", by: "element")
        let inquiries = try rows("finding_inquiry", by: "element")
        return try rows("finding").map { row in
            let element = try row.text("element")
            var finding = Finding(
                element: Identifier(element), status: try row.choice("status"),
                reason: try row.localizedIfAny("reason"),
                evidence: try (evidence[element] ?? []).map { row in
                    Evidence(
                        exhibit: try row.id("exhibit"), page: try row.decode(Int?.self, forColumn: "page"),
                        quotation: try row.wordsIfAny("quotation"), translation: try row.localizedIfAny("translation"),
                        bearing: try row.choice("bearing"), weight: try row.choice("weight"))
                },
                inquiries: try (inquiries[element] ?? []).map { row in
                    Inquiry(to: try row.choice("side"), letter: try row.idIfAny("letter"))
                },
                askedBy: try row.idIfAny("asked_by"), computation: try row.computationIfAny(),
                by: try row.idIfAny("set_by"), on: try row.dayIfAny("set_on"))
            for row in positions[element] ?? [] {
                let position = Position(summary: try row.localizedIfAny("summary"), words: try row.partyWords())
                let side: Side = try row.choice("side")
                switch side {
                case .consumer: finding.consumerPosition = position
                case .company: finding.companyPosition = position
                }
            }
            return finding
        }
    }

    func fairness() throws -> [FairnessGround] {
        let exhibits = try rows("fairness_exhibit", by: "ground")
        return try rows("fairness_ground").map { row in
            let id = try row.text("id")
            return FairnessGround(
                id: Identifier(id), text: try row.localized("text"), facts: try row.localizedIfAny("facts"),
                proposal: try row.localizedIfAny("proposal"),
                exhibits: try (exhibits[id] ?? []).map { try $0.id("exhibit") },
                respectsMandatoryLaw: try row.flag("respects_mandatory_law"))
        }
    }

    func outcomes() throws -> [Outcome] {
        let lines = try rows("computation_line", by: "claim")
        return try rows("outcome").map { row in
            let claim = try row.text("claim")
            return Outcome(
                claim: Identifier(claim), decidedBy: try row.choice("decided_by"), result: try row.choice("result"),
                measure: try row.localized("measure"), manner: try row.localizedIfAny("manner"),
                amount: try row.amountIfAny("amount_in_cents"),
                computation: try (lines[claim] ?? []).map { row in
                    ComputationLine(
                        label: try row.text("label") == Schema.noLabel ? nil : row.localized("label"),
                        amount: Money(cents: try row.decode(Int64.self, forColumn: "amount_in_cents")),
                        computed: try row.computationIfAny())
                },
                by: try row.dayIfAny("due_on"), reason: try row.localizedIfAny("reason"))
        }
    }

    func opinion() throws -> Opinion? {
        guard let row = try rows("opinion").first else { return nil }
        let basis = try rows("opinion_basis").map { row in
            guard let reference = ArticleReference(try row.text("reference")) else {
                throw DamagedRow(column: "reference")
            }
            return reference
        }
        return Opinion(
            question: try row.localized("question"), basis: basis, rule: try row.localized("rule"),
            piecesShow: try row.localized("pieces_show"), view: try row.localized("view"),
            proposal: try row.localizedIfAny("proposal"), couldChange: try row.localizedIfAny("could_change"))
    }

    func recommendation() throws -> RecommendationData? {
        guard let row = try rows("recommendation").first else { return nil }
        return RecommendationData(
            number: try row.textIfAny("number").flatMap { RecommendationNumber($0) },
            date: try row.dayIfAny("dated_on"), summary: try row.localizedIfAny("summary"),
            remark: try row.localizedIfAny("remark"))
    }
}

extension Row {
    /// A computation from the column that holds it as JSON.
    fileprivate func computationIfAny() throws -> StatedComputation? {
        try textIfAny("computation").map { try StatedComputation(json: $0) }
    }
}
