/// The days on which a rule was in force: from a first day to a last day, each of which may be unknown or open.
public struct Validity: Hashable, Sendable {
    /// The first day in force; `nil` when it is not known.
    public let from: CivilDate?
    /// The last day in force; `nil` when none is known.
    public let to: CivilDate?

    /// Makes an interval; `nil` when the last day lies before the first.
    public init?(from: CivilDate?, to: CivilDate?) {
        if let from, let to, to < from { return nil }
        self.from = from
        self.to = to
    }

    /// Nothing is known of either day.
    public static let unknown = Validity()

    private init() {
        from = nil
        to = nil
    }

    /// What can be said of a day.
    public func standing(on day: CivilDate) -> Standing {
        if let to, to < day { return .past }
        guard let from else { return .unknown }
        return from <= day ? .inForce : .future
    }

    /// Whether two intervals share a day; an unknown first day counts as the beginning of time.
    public func overlaps(_ other: Validity) -> Bool {
        let startsInTime = other.to.map { end in from.map { $0 <= end } ?? true } ?? true
        let endsInTime = to.map { end in other.from.map { $0 <= end } ?? true } ?? true
        return startsInTime && endsInTime
    }

    /// Where a day stands against an interval.
    public enum Standing: String, Hashable, Sendable {
        /// The day lies within known bounds.
        case inForce
        /// The rule had ended before the day.
        case past
        /// The rule begins after the day.
        case future
        /// The first day is not known: never reported as current.
        case unknown
    }
}
