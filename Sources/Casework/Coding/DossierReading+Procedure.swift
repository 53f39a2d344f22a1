import LegalModel
import Reasoning

extension DossierReading {
    func decisiveDates(_ node: SourceNode?) throws(DataFault) -> DecisiveDates {
        guard let node else { return DecisiveDates(contract: nil, delivery: nil, fact: nil) }
        var reader = try node.mapping()
        let dates = DecisiveDates(
            contract: try reader.optional("contract")?.date(), delivery: try reader.optional("delivery")?.date(),
            fact: try reader.optional("fact")?.date(), claimDue: try reader.optional("claimDue")?.date(),
            arrears: try reader.optional("arrears")?.date(), renewal: try reader.optional("renewal")?.date(),
            announcement: try reader.optional("announcement")?.date())
        try reader.finish()
        return dates
    }

    func procedure(_ node: SourceNode?) throws(DataFault) -> ProcedureDates {
        guard let node else { return ProcedureDates() }
        var reader = try node.mapping()
        var reminders: [CivilDate] = []
        for node in try reader.list("remindersOn") { reminders.append(try node.date()) }
        let dates = ProcedureDates(
            receivedOn: try reader.optional("receivedOn")?.date(),
            completeOn: try reader.optional("completeOn")?.date(),
            sentToCompanyOn: try reader.optional("sentToCompanyOn")?.date(), remindersOn: reminders,
            companyAnsweredOn: try reader.optional("companyAnsweredOn")?.date(),
            extendedOn: try reader.optional("extendedOn")?.date(),
            extensionReason: try text(reader.optional("extensionReason")))
        try reader.finish()
        return dates
    }

    func party(_ node: SourceNode, side: Side) throws(DataFault) -> Party {
        var reader = try node.mapping()
        var address: [String] = []
        for line in try reader.list("address") { address.append(try line.nonEmptyText()) }
        var party = Party(
            name: try reader.required("name").nonEmptyText(),
            formOfAddress: try reader.optional("formOfAddress")?.nonEmptyText(),
            grammar: try grammar(reader.optional("grammar"), of: side), address: address,
            email: try reader.optional("email")?.nonEmptyText(),
            telephone: try reader.optional("telephone")?.nonEmptyText(),
            language: try reader.required("language").language(),
            reference: try reader.optional("reference")?.nonEmptyText())
        switch side {
        case .consumer: break
        case .company:
            let node = try reader.required("enterpriseNumber")
            guard let number = EnterpriseNumber(try node.text()) else { throw node.invalid(.enterpriseNumber) }
            party.enterpriseNumber = number
        }
        try reader.finish()
        return party
    }

    private func grammar(_ node: SourceNode?, of side: Side) throws(DataFault) -> Grammar? {
        guard let node else { return nil }
        let forms = Grammar.forms(of: side)
        guard let form = Grammar(rawValue: try node.text()), forms.contains(form) else {
            throw node.invalid(.oneOf(forms.map(\.rawValue)))
        }
        return form
    }
}
