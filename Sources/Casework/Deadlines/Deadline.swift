public import LegalModel

/// A due date with the way to it.
public struct Deadline: Hashable, Sendable {
    /// The rule.
    public let rule: DeadlineRule
    /// The event it is counted from.
    public let from: CivilDate
    /// Whether the one extension was taken.
    public let isExtended: Bool
    /// The last day of the term as counted, before any move for a closed day.
    public let lastDay: CivilDate
    /// The day it is due.
    public let due: CivilDate
    /// The working day on or before ``due`` by which the service means to act, or counts on the act.
    public let planned: CivilDate
    /// How it was counted, in order.
    public let steps: [Step]

    /// One step of the count, and the day it leads to.
    public struct Step: Hashable, Sendable {
        /// What was done.
        public let kind: Kind
        /// The day reached.
        public let day: CivilDate

        /// The steps.
        public enum Kind: Hashable, Sendable {
            /// Rule 1: the term begins the day after the event.
            case begins
            /// Rules 1, 2 and 5: the term ends.
            case ends(DeadlineRule.Term)
            /// Whole days of suspension were added, that many.
            case suspended(days: Int)
            /// Rule 3: the last day is closed, the term ends with the next working day.
            case moved(because: Closure)
            /// Rule 4: the term holds two working days at least.
            case twoWorkingDays
            /// Rule 6: the last day is closed and is not moved; the service plans before it.
            case planned(because: Closure)
        }
    }

    /// Why a day is closed.
    public enum Closure: Hashable, Sendable {
        case saturday, sunday
        case holiday(Translations)
    }
}
