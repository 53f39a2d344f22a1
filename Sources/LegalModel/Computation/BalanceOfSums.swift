/// What was paid, less what was refunded and what is owed for it.
public struct BalanceOfSums: Hashable, Sendable {
    /// What was paid.
    public let paid: [Money]
    /// What was refunded already.
    public let refunded: [Money]
    /// What stays owed to the other side.
    public let owed: [Money]

    /// Makes a balance; every sum from 0, at least one paid or owed, at most 1000 in all.
    public init(paid: [Money], refunded: [Money] = [], owed: [Money] = []) throws(ComputationFault) {
        guard !(paid + owed).isEmpty else { throw .nothing }
        guard paid.count + refunded.count + owed.count <= 1000 else { throw .tooLarge }
        for (sums, input) in [(paid, ComputationInput.paid), (refunded, .refunded), (owed, .owed)] {
            guard sums.allSatisfy({ $0 >= .zero }) else { throw .negative(input) }
        }
        self.paid = paid
        self.refunded = refunded
        self.owed = owed
    }
}
