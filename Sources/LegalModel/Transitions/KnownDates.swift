/// The decisive days that are known of a case; each may be missing.
public struct KnownDates: Hashable, Sendable {
    private let days: [TransitionEvent: CivilDate]

    /// Makes a table of days.
    public init(_ days: [TransitionEvent: CivilDate]) { self.days = days }

    /// The same day for every event: what can be said when a person gives one day and no event.
    public init(allOn day: CivilDate) {
        self.init(Dictionary(uniqueKeysWithValues: TransitionEvent.allCases.map { ($0, day) }))
    }

    /// The day of an event. Delivery and supply stand for each other where only one is known.
    public subscript(event: TransitionEvent) -> CivilDate? {
        switch event {
        case .delivery: days[.delivery] ?? days[.supply]
        case .supply: days[.supply] ?? days[.delivery]
        case .contract, .fact, .practice, .claimDue, .arrears, .renewal, .announcement, .proceedings: days[event]
        }
    }

    /// The same days with another one for an event.
    public func setting(_ event: TransitionEvent, to day: CivilDate?) -> KnownDates {
        var days = days
        days[event] = day
        return KnownDates(days)
    }
}
