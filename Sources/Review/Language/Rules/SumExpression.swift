import LegalModel

/// A computation that a sentence writes out: `120,00 € + 34,56 €`, `3 × 12,00 €`.
struct SumExpression: Hashable, Sendable {
    /// What it gives.
    let value: Money
    /// The amounts in it, as places in the list of amounts.
    let amounts: Range<Int>
}
