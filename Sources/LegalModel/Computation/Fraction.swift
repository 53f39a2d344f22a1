/// An exact number: a whole number over another, in lowest terms.
///
/// Computations keep fractions to the end and round once; `649.00 × 14 / 120` has no finite decimal form.
/// Numerator and denominator hold about 38 digits; an operation that needs more throws ``ComputationFault/tooLarge``.
public struct Fraction: Hashable, Sendable {
    /// Above the line.
    public let numerator: Int128
    /// Under the line, from 1.
    public let denominator: Int128

    /// A whole number.
    public init(_ whole: some BinaryInteger) {
        numerator = Int128(clamping: whole)
        denominator = 1
    }

    /// One whole number over another, which must not be 0.
    public init(_ numerator: Int128, over denominator: Int128) throws(ComputationFault) {
        guard denominator != 0, numerator != .min, denominator != .min else { throw .tooLarge }
        let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / Int128(divisor)
        self.denominator = sign * denominator / Int128(divisor)
    }

    /// The exact sum.
    public func plus(_ other: Fraction) throws(ComputationFault) -> Fraction {
        // The least common denominator: sums of many shares of a year stay small.
        let shared = Int128(Fraction.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let left = try Fraction.product(numerator, other.denominator / shared)
        let right = try Fraction.product(other.numerator, denominator / shared)
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { throw .tooLarge }
        return try Fraction(sum, over: try Fraction.product(denominator, other.denominator / shared))
    }

    /// The exact product.
    public func times(_ other: Fraction) throws(ComputationFault) -> Fraction {
        // Crosswise reduction first: the product of two numbers in lowest terms needs no more room than its result.
        let left = try Fraction(numerator, over: other.denominator)
        let right = try Fraction(other.numerator, over: denominator)
        return try Fraction(
            try Fraction.product(left.numerator, right.numerator),
            over: try Fraction.product(left.denominator, right.denominator))
    }

    /// The nearest whole number; a half goes up.
    public func roundedHalfUp() throws(ComputationFault) -> Int128 {
        let doubled = try Fraction.product(numerator, 2)
        let (sum, overflow) = doubled.addingReportingOverflow(denominator)
        guard !overflow else { throw .tooLarge }
        let divisor = try Fraction.product(denominator, 2)
        let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The number cut after some decimals, without rounding, and whether nothing was cut.
    ///
    /// - Parameter places: how many decimals, 0 to 9.
    public func decimal(places: Int) -> (text: String, isExact: Bool) {
        var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
        var text = (numerator < 0 ? "-" : "") + String(whole)
        for place in 0..<min(max(places, 0), 9) {
            let (scaled, overflow) = rest.multipliedReportingOverflow(by: 10)
            guard !overflow else { return (text, false) }
            (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
            text += (place == 0 ? "." : "") + String(whole)
        }
        return (text, rest == 0)
    }

    private static func product(_ left: Int128, _ right: Int128) throws(ComputationFault) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        guard !overflow else { throw .tooLarge }
        return product
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return max(left, 1)
    }
}
