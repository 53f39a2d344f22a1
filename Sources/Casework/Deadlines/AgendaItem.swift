public import LegalModel

/// Something that is due in a dossier.
public struct AgendaItem: Hashable, Sendable {
    /// The dossier.
    public let dossier: DossierNumber
    /// The rule: `D4`.
    public let rule: Identifier<DeadlineRule>
    /// What it is counted from.
    public let from: CivilDate
    /// The day it is due.
    public let due: CivilDate
    /// The working day by which to act.
    public let planned: CivilDate
    /// The relay whose answer is awaited; `nil` for other items.
    public let relay: Identifier<Relay>?

    /// Makes an item.
    public init(
        dossier: DossierNumber, rule: Identifier<DeadlineRule>, from: CivilDate, due: CivilDate, planned: CivilDate,
        relay: Identifier<Relay>? = nil
    ) {
        self.dossier = dossier
        self.rule = rule
        self.from = from
        self.due = due
        self.planned = planned
        self.relay = relay
    }
}
