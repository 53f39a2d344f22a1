public import LegalModel

/// One line of a computation: what it is, and a signed amount.
public struct ComputationLine: Hashable, Sendable {
    /// What the amount is; `nil` only where a computation stands alone and says it.
    public var label: Translations?
    /// The amount, negative when it is deducted.
    public var amount: Money
    /// How the amount, without its sign, is computed; `nil` when it is a sum as it stands.
    public var computed: StatedComputation?

    /// Makes a line.
    public init(label: Translations?, amount: Money, computed: StatedComputation? = nil) {
        self.label = label
        self.amount = amount
        self.computed = computed
    }
}
