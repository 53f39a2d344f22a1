/// A price, the months a thing was used and those it could be expected to last.
///
/// The law allows the deduction and fixes no method; counting by months in proportion is one way, to be reasoned.
///
/// - Source: BE-ACC:1649quinquies,§7.
public struct UseDeduction: Hashable, Sendable {
    /// The price paid, above 0.
    public let price: Money
    /// Months of use, from 0 to those expected.
    public let months: Int
    /// Months that could be expected, from 1.
    public let expectedMonths: Int
    /// Whether the result is what remains of the price, and not the deduction.
    public let isRemainder: Bool

    /// Makes a deduction.
    public init(price: Money, months: Int, of expectedMonths: Int, isRemainder: Bool = false) throws(ComputationFault) {
        guard price > .zero else { throw .notPositive(.price) }
        guard months >= 0 else { throw .negative(.months) }
        guard expectedMonths > 0 else { throw .notPositive(.of) }
        guard months <= expectedMonths else { throw .exceeds(.months, .of) }
        self.price = price
        self.months = months
        self.expectedMonths = expectedMonths
        self.isRemainder = isRemainder
    }
}
