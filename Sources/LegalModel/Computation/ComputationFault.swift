/// Why something cannot be computed. Nothing is ever guessed: a rate or a ceiling that is not known is a fault.
public enum ComputationFault: Error, Hashable, Sendable {
    /// An input that must be above zero.
    case notPositive(ComputationInput)
    /// An input that must not be below zero.
    case negative(ComputationInput)
    /// An input that must not be more than another.
    case exceeds(ComputationInput, ComputationInput)
    /// A list of inputs that holds nothing.
    case nothing
    /// A last day before the first.
    case reversed(from: CivilDate, to: CivilDate)
    /// Days for which the table holds no rate; the first such days of the interval asked.
    case noRate(InterestSeries, from: CivilDate, to: CivilDate)
    /// A day on which no rule is known.
    case noRule(ComputationKind, on: CivilDate)
    /// A number beyond what can be held.
    case tooLarge
    /// A day beyond the calendar.
    case beyondCalendar
}
