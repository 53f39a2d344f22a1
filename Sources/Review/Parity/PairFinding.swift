/// A difference between the two letters of one step that may not be.
public struct PairFinding: Hashable, Sendable {
    /// What differs.
    public let kind: Kind
    /// Where it stands in the first letter; `nil` when it stands in the second alone.
    public let first: Place?
    /// Where it stands in the second letter; `nil` when it stands in the first alone.
    public let second: Place?

    /// What is compared, by the names of the contract.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case name, amount, date, exhibit, issue, opinion, question, verb, length
    }

    /// Words of one letter.
    public struct Place: Hashable, Sendable {
        /// Their bytes of UTF-8.
        public let range: Range<Int>
        /// The words.
        public let text: String
    }
}
