extension Money {
    /// The amount as an exact number of cents.
    public var exactCents: Fraction { Fraction(cents) }

    /// An exact number of cents, rounded to the cent: once, at the end, a half cent up.
    public init(rounding cents: Fraction) throws(ComputationFault) {
        guard let value = Int64(exactly: try cents.roundedHalfUp()), value.magnitude <= 100_000_000_000_000 else {
            throw .tooLarge
        }
        self.init(cents: value)
    }
}
