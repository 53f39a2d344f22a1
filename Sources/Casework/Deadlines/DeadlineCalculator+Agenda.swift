import LegalModel
import Reasoning

extension DeadlineCalculator {
    /// What is due in a dossier, soonest first: acknowledgement, decision, outcome, answers awaited, the company's position.
    ///
    /// A closed dossier has nothing due. Silence is never an admission: a day that has passed stays in the list.
    public func agenda(of dossier: Dossier) throws(DeadlineFault) -> [AgendaItem] {
        var items: [AgendaItem] = []
        let days = dossier.procedure
        if let received = days.receivedOn, dossier.status == .received {
            items.append(try item("D1", from: received, in: dossier))
        }
        if let complete = days.completeOn, dossier.status.awaitsOutcome {
            if dossier.status == .complete {
                items.append(try item("D2", from: complete, in: dossier))
                items.append(try item("D3", from: complete, in: dossier))
            }
            items.append(try item("D4", from: complete, isExtended: days.extendedOn != nil, in: dossier))
        }
        if let asked = (days.remindersOn + [days.sentToCompanyOn].compactMap { $0 }).max(),
            days.companyAnsweredOn == nil, dossier.status.awaitsCompany
        {
            items.append(try item("D6", from: asked, in: dossier))
        }
        for relay in dossier.relays where dossier.status.isInExchange {
            guard let due = relay.due, !dossier.isAnswered(relay) else { continue }
            items.append(
                AgendaItem(
                    dossier: dossier.number, rule: "D6", from: relay.date, due: due,
                    planned: try workingDay(onOrBefore: due), relay: relay.id))
        }
        if dossier.status == .recommended, let sent = dossier.recommendation?.date {
            items.append(try item("D8", from: try presumedReceipt(ofPosting: sent), in: dossier))
        }
        return items.sorted { ($0.planned, $0.rule) < ($1.planned, $1.rule) }
    }

    private func item(
        _ rule: Identifier<DeadlineRule>, from: CivilDate, isExtended: Bool = false, in dossier: Dossier
    ) throws(DeadlineFault) -> AgendaItem {
        let deadline = try deadline(rule, from: from, isExtended: isExtended)
        return AgendaItem(
            dossier: dossier.number, rule: rule, from: from, due: deadline.due, planned: deadline.planned)
    }
}

extension ProcedureStatus {
    /// Whether the outcome is still to be told: D4 runs.
    var awaitsOutcome: Bool {
        switch self {
        case .complete, .admitted, .sentToCompany, .reminded1, .reminded2, .companySilent, .exchange, .opinionGiven,
            .proposal, .toDraft, .inValidation, .approved:
            true
        case .received, .waitingForDocuments, .information, .recommended, .closed: false
        }
    }

    /// Whether the company has been asked and has not answered.
    var awaitsCompany: Bool {
        switch self {
        case .sentToCompany, .reminded1, .reminded2: true
        case .received, .waitingForDocuments, .information, .complete, .admitted, .companySilent, .exchange,
            .opinionGiven, .proposal, .toDraft, .inValidation, .approved, .recommended, .closed:
            false
        }
    }

    /// Whether words go to and fro.
    var isInExchange: Bool {
        switch self {
        case .exchange, .opinionGiven, .proposal: true
        case .received, .waitingForDocuments, .information, .complete, .admitted, .sentToCompany, .reminded1,
            .reminded2, .companySilent, .toDraft, .inValidation, .approved, .recommended, .closed:
            false
        }
    }
}

extension Dossier {
    /// Whether the addressee of a relay has written since.
    func isAnswered(_ relay: Relay) -> Bool {
        guard let addressee = addressee(of: relay) else { return false }
        return entries.contains { $0.from == addressee && $0.date >= relay.date }
    }
}
