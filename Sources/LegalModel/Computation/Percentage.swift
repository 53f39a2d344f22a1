/// A share of a hundred, exact to four decimals: `4.5`, `12.5`, `300`. Never negative.
public struct Percentage: Hashable, Sendable, CustomStringConvertible {
    /// The percentage in ten-thousandths: 45 000 for 4.5 %.
    public let tenThousandths: Int

    /// Reads a decimal number with a point: at most four digits before it and four after it; `nil` for anything else.
    public init?(decimal text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        func digits(_ part: Substring?) -> Int? {
            guard let part, (1...4).contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            return Int(part)
        }
        let texts = parts.map { Substring($0) }
        guard texts.count <= 2, let whole = digits(texts.first) else { return nil }
        var decimals = 0
        if texts.count == 2 {
            guard let value = digits(texts[1]) else { return nil }
            decimals = value * [1000, 100, 10, 1][texts[1].count - 1]
        }
        tenThousandths = whole * 10_000 + decimals
    }

    /// The share itself: 9/200 for 4.5 %.
    public func fraction() throws(ComputationFault) -> Fraction {
        try Fraction(Int128(tenThousandths), over: 1_000_000)
    }

    /// `4.5`, `12.5`, `10`: with a point and no more decimals than needed.
    public var description: String {
        let decimals = String(10_000 + tenThousandths % 10_000).dropFirst()
        let kept = decimals.reversed().drop { $0 == "0" }.reversed()
        return "\(tenThousandths / 10_000)" + (kept.isEmpty ? "" : "." + String(kept))
    }
}
