/// An amount in euro, exact to the cent.
///
/// Range: about ±92 million million euro. Sums are exact; a result that must be rounded is rounded once, half up.
public struct Money: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The amount in cents.
    public let cents: Int64

    /// Makes an amount from cents.
    public init(cents: Int64) { self.cents = cents }

    /// Reads a decimal number with a point and at most two decimals: `450`, `450.5`, `1234.56`, `-12.00`.
    ///
    /// No separator of thousands, no comma, no currency, at most twelve digits before the point; `nil` for anything else.
    public init?(decimal text: some StringProtocol) {
        var rest = Substring(text)
        let negative = rest.hasPrefix("-")
        if negative { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, (1...12).contains(whole.count),
            whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let units = Int64(whole)
        else { return nil }
        var cents: Int64 = 0
        if parts.count == 2 {
            let decimals = parts[1]
            guard (1...2).contains(decimals.count), decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let value = Int64(decimals)
            else { return nil }
            cents = decimals.count == 1 ? value * 10 : value
        }
        self.cents = (units * 100 + cents) * (negative ? -1 : 1)
    }

    /// `1234.56`, always with two decimals and a point.
    public var description: String {
        let magnitude = cents.magnitude
        let decimals = magnitude % 100
        return (cents < 0 ? "-" : "") + "\(magnitude / 100)." + (decimals < 10 ? "0" : "") + "\(decimals)"
    }

    /// By amount.
    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

    /// The exact sum.
    public static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }

    /// The exact difference.
    public static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }

    /// Nothing.
    public static let zero = Money(cents: 0)
}
