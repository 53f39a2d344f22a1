/// A sum that bears simple interest over whole days.
public struct InterestClaim: Hashable, Sendable {
    /// The sum, from 0.
    public let amount: Money
    /// The days that bear interest, both ends counted.
    public let span: DateSpan
    /// How many days a year has.
    public let yearBase: YearBase

    /// Makes a claim.
    public init(amount: Money, over span: DateSpan, yearBase: YearBase = .fixed) throws(ComputationFault) {
        guard amount >= .zero else { throw .negative(.amount) }
        self.amount = amount
        self.span = span
        self.yearBase = yearBase
    }
}
