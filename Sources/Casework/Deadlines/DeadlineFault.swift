public import LegalModel

/// Why a deadline cannot be counted.
public enum DeadlineFault: Error, Hashable, Sendable {
    /// There is no such rule; those there are.
    case unknownRule(String, known: [String])
    /// The rule knows no extension.
    case notExtendable(Identifier<DeadlineRule>)
    /// The rule is no limitation period: nothing suspends it.
    case notSuspendable(Identifier<DeadlineRule>)
    /// A suspension that ends before it begins.
    case reversedSuspension(from: CivilDate, to: CivilDate)
    /// The count leaves the calendar.
    case beyondCalendar
}
