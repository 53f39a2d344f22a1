/// The days from one date to another, less those of suspensions.
///
/// The day of the event does not count, the last day does.
///
/// - Source: BE-CC:1.7,§1.
public struct DayCount: Hashable, Sendable {
    /// The day of the event.
    public let from: CivilDate
    /// The last day counted, not before ``from``.
    public let to: CivilDate
    /// Which days count.
    public let counted: Counted
    /// Days that do not count.
    public let suspensions: [DateSpan]

    /// Makes a count.
    public init(
        from: CivilDate, to: CivilDate, counted: Counted = .all, suspensions: [DateSpan] = []
    ) throws(ComputationFault) {
        guard from <= to else { throw .reversed(from: from, to: to) }
        self.from = from
        self.to = to
        self.counted = counted
        self.suspensions = suspensions
    }

    /// Which days count: all of them, or the working days of one of the two definitions.
    public enum Counted: String, Hashable, Sendable, CaseIterable {
        case all
        /// Not Saturdays, Sundays and legal holidays. BE-CC:1.7,§3.
        case workingDays = "W1"
        /// Not Sundays and legal holidays. BE-CDE:I.1,9°.
        case economicWorkingDays = "W2"
    }
}
