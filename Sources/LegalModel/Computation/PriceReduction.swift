/// A price, and what the thing or service lacks of the value it should have had when the contract was made.
///
/// - Source: BE-ACC:1649quinquies,§6; BE-CC:5.97,al.3.
public struct PriceReduction: Hashable, Sendable {
    /// The price agreed, above 0.
    public let price: Money
    /// The part of the value that is lacking, from 0 to the whole value.
    public let lacking: Money
    /// The value it should have had, above 0.
    public let value: Money

    /// Makes a reduction.
    public init(price: Money, lacking: Money, value: Money) throws(ComputationFault) {
        guard price > .zero else { throw .notPositive(.price) }
        guard value > .zero else { throw .notPositive(.value) }
        guard lacking >= .zero else { throw .negative(.lacking) }
        guard lacking <= value else { throw .exceeds(.lacking, .value) }
        self.price = price
        self.lacking = lacking
        self.value = value
    }
}
