/// The inputs of computations, by the names they have in files and options.
public enum ComputationInput: String, Hashable, Sendable, CaseIterable, Comparable {
    case paid, refunded, owed, price, lacking, value, months, of, balance, reminders, postage, sent, amount, from, to
    case length, suspended

    /// In the order of the list above.
    public static func < (left: ComputationInput, right: ComputationInput) -> Bool { left.rank < right.rank }

    private var rank: Int { ComputationInput.allCases.firstIndex(of: self) ?? 0 }
}
