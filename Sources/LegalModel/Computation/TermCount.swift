/// A term that begins the day after an event.
///
/// - Source: BE-CC:1.7.
public struct TermCount: Hashable, Sendable {
    /// The day of the event.
    public let from: CivilDate
    /// How many, from 1 to 100 000.
    public let length: Int
    /// Of what.
    public let unit: Unit
    /// Whether a last day that is closed moves to the next working day.
    public let isMoved: Bool
    /// Days that lengthen the term.
    public let suspensions: [DateSpan]

    /// Makes a term.
    public init(
        from: CivilDate, length: Int, unit: Unit, isMoved: Bool = true, suspensions: [DateSpan] = []
    ) throws(ComputationFault) {
        guard length > 0 else { throw .notPositive(.length) }
        guard length <= 100_000 else { throw .tooLarge }
        self.from = from
        self.length = length
        self.unit = unit
        self.isMoved = isMoved
        self.suspensions = suspensions
    }

    /// What a term is counted in; working days by one of the two definitions.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case days, weeks, months, years
        /// Not Saturdays, Sundays and legal holidays. BE-CC:1.7,§3.
        case workingDays = "W1"
        /// Not Sundays and legal holidays. BE-CDE:I.1,9°.
        case economicWorkingDays = "W2"
    }
}
