/// One step of a computation, without a word of any language.
public enum ComputationStep: Hashable, Sendable {
    /// A sum is added, or taken away when the input is not ``ComputationInput/paid``.
    case sum(ComputationInput, Money)
    /// An amount times one number over another, exactly.
    case proportion(Money, Fraction, Fraction, exact: Fraction)
    /// A slice of a table: a fixed amount and a share of what lies above its lower end, exactly.
    case slice(base: Money, rate: Percentage, part: Money, above: Money, exact: Fraction)
    /// So many times an amount.
    case times(Int, Money)
    /// So many that cost nothing.
    case free(Int)
    /// Days at one rate, exactly; the days of a year are given.
    case interest(DateSpan, rate: Percentage, yearInDays: Int, amount: Money, exact: Fraction)
    /// The exact sum of the steps before, in cents.
    case total(Fraction)
    /// An exact number of cents becomes an amount: once, a half cent up.
    case rounded(Fraction, Money)
    /// The highest amount of the table was reached.
    case capped(Money)
    /// One amount less another.
    case difference(Money, Money)
    /// The days of a span, both ends counted.
    case counted(DateSpan, days: Int)
    /// Days that do not count.
    case suspended(DateSpan, days: Int)
    /// A day reached in a term, and how.
    case reached(CivilDate, Reached)

    /// How a day was reached.
    public enum Reached: Hashable, Sendable {
        /// The term begins.
        case begins
        /// So many working days after sending.
        case workingDay(Int)
        /// The term ends on this day when its first day counts.
        case endsCountingFirst
        /// The term ends on this day when its first day does not count.
        case endsAfterFirst
        /// The term ends.
        case ends
        /// Suspensions of so many days were added.
        case lengthened(days: Int)
        /// The last day was closed: the next working day.
        case moved
        /// Two working days at least.
        case twoWorkingDays
        /// The first day on which something may be claimed.
        case claimable
    }
}
