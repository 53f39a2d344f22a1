/// A table of slices, as the law writes them.
public struct SliceTable: Hashable, Sendable {
    /// One slice.
    public struct Slice: Hashable, Sendable {
        /// The slice holds what lies above this amount.
        public let above: Money
        /// … and up to this one; `nil` for the last.
        public let upTo: Money?
        /// A fixed amount.
        public let base: Money
        /// The share of what lies in the slice.
        public let rate: Percentage
        /// Where the slice stands.
        public let citation: ArticleReference

        /// Makes a slice.
        public init(above: Money, upTo: Money?, base: Money, rate: Percentage, citation: ArticleReference) {
            self.above = above
            self.upTo = upTo
            self.base = base
            self.rate = rate
            self.citation = citation
        }
    }

    /// The slices, ascending, without gap; the first is above 0.
    public let slices: [Slice]
    /// The highest result; `nil` when there is none.
    public let maximum: Money?
    /// Whether all slices up to the amount add up; else only the slice in which the amount lies counts.
    public let addsUp: Bool

    /// Makes a table.
    public init(slices: [Slice], maximum: Money?, addsUp: Bool) {
        self.slices = slices
        self.maximum = maximum
        self.addsUp = addsUp
    }

    /// The result for an amount above 0, with its steps and the slices used.
    public func result(
        for amount: Money
    ) throws(ComputationFault) -> (amount: Money, steps: [ComputationStep], citations: [ArticleReference]) {
        var steps: [ComputationStep] = []
        var citations: [ArticleReference] = []
        var total = Fraction(0)
        for slice in slices where amount > slice.above && (addsUp || slice.upTo.map { amount <= $0 } ?? true) {
            let part = min(amount, slice.upTo ?? amount) - slice.above
            let share = try slice.base.exactCents.plus(try part.exactCents.times(try slice.rate.fraction()))
            total = try total.plus(share)
            citations.append(slice.citation)
            steps.append(
                .slice(base: slice.base, rate: slice.rate, part: part, above: slice.above, exact: share))
        }
        var result = try Money(rounding: total)
        if steps.count > 1 { steps.append(.total(total)) }
        steps.append(.rounded(total, result))
        if let maximum, result > maximum {
            result = maximum
            steps.append(.capped(maximum))
        }
        return (result, steps, citations)
    }
}
