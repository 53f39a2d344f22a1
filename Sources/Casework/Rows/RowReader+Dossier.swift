import GRDB
import LegalModel
import Reasoning

extension RowReader {
    /// The dossier and the number of its stored state; `nil` when there is none.
    ///
    /// ```sql
    /// SELECT * FROM dossier WHERE number = ?
    /// ```
    func stored() throws -> (dossier: Dossier, revision: Int)? {
        let found = try Row.fetchOne(db, sql: "SELECT * FROM dossier WHERE number = ?", arguments: [dossier])
        guard let row = found else { return nil }
        guard let number = DossierNumber(try row.text("number")) else { throw DamagedRow(column: "number") }
        let parties = try parties()
        guard let consumer = parties[.consumer], let company = parties[.company] else {
            throw DamagedRow(column: "party")
        }
        var result = Dossier(
            number: number, subject: try row.localized("subject"), status: try row.choice("status"),
            handler: try row.id("handler"),
            decisiveDates: DecisiveDates(
                contract: try row.dayIfAny("contract_on"), delivery: try row.dayIfAny("delivery_on"),
                fact: try row.dayIfAny("fact_on"), claimDue: try row.dayIfAny("claim_due_on"),
                arrears: try row.dayIfAny("arrears_on"), renewal: try row.dayIfAny("renewal_on"),
                announcement: try row.dayIfAny("announcement_on")),
            procedure: ProcedureDates(
                receivedOn: try row.dayIfAny("received_on"), completeOn: try row.dayIfAny("complete_on"),
                sentToCompanyOn: try row.dayIfAny("sent_to_company_on"),
                remindersOn: try rows("reminder").map { try $0.day("sent_on") },
                companyAnsweredOn: try row.dayIfAny("company_answered_on"),
                extendedOn: try row.dayIfAny("extended_on"),
                extensionReason: try row.localizedIfAny("extension_reason")),
            consumer: consumer, company: company)
        result.entries = try entries()
        result.exhibits = try exhibits()
        result.claims = try claims()
        result.packs = try rows("pack_choice").map { row in
            PackChoice(pack: try row.id("pack"), reason: try row.localized("reason"))
        }
        result.findings = try findings()
        result.fairness = try fairness()
        result.outcomes = try outcomes()
        result.rewritings = try rewritings()
        result.relays = try relays()
        result.letters = try letters()
        result.opinion = try opinion()
        result.recommendation = try recommendation()
        return (result, try row.integer("revision"))
    }

    private func parties() throws -> [Side: Party] {
        let lines = try rows("address_line", by: "side")
        var parties: [Side: Party] = [:]
        for row in try rows("party") {
            let side: Side = try row.choice("side")
            let grammar: Grammar? = try row.textIfAny("grammar") == nil ? nil : row.choice("grammar")
            parties[side] = Party(
                name: try row.text("name"), formOfAddress: try row.textIfAny("form_of_address"), grammar: grammar,
                address: try (lines[side.rawValue] ?? []).map { try $0.text("line") },
                email: try row.textIfAny("email"), telephone: try row.textIfAny("telephone"),
                language: try row.choice("language"),
                enterpriseNumber: try row.textIfAny("enterprise_number").flatMap { EnterpriseNumber($0) },
                reference: try row.textIfAny("reference"))
        }
        return parties
    }

    private func entries() throws -> [NotebookEntry] {
        let attached = try rows("entry_exhibit", by: "entry")
        return try rows("entry").map { row in
            let id = try row.text("id")
            let from: Side? = try row.textIfAny("side") == nil ? nil : row.choice("side")
            return NotebookEntry(
                id: Identifier(id), kind: try row.choice("kind"), date: try row.day("dated_on"), from: from,
                language: try row.choice("language"), text: try row.words("text"),
                exhibits: try (attached[id] ?? []).map { try $0.id("exhibit") },
                mail: try row.textIfAny("mail").map { try MailHeader(json: $0) })
        }
    }

    private func exhibits() throws -> [Exhibit] {
        try rows("exhibit").map { row in
            Exhibit(
                id: try row.id("id"), title: try row.localized("title"), from: try row.choice("side"),
                date: try row.dayIfAny("dated_on"), receivedOn: try row.dayIfAny("received_on"),
                fileName: try row.text("file_name"), sha256: try row.text("sha256"),
                isShared: try row.flag("is_shared"), isNotDecisive: try row.flag("is_not_decisive"),
                cameWith: try row.idIfAny("came_with"))
        }
    }

    private func claims() throws -> [PartyClaim] {
        try rows("claim").map { row in
            PartyClaim(
                id: try row.id("id"), text: try row.localized("text"), words: try row.partyWords(),
                amount: try row.amountIfAny("amount_in_cents"), packClaim: try row.idIfAny("pack_claim"))
        }
    }
}
