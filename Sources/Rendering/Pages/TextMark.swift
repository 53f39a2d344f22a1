/// Words of a text that lead to what is said of them.
public struct TextMark: Hashable, Sendable {
    /// The words: bytes of the text in UTF-8, not empty.
    public let range: Range<Int>
    /// A short sign behind the words that says their state without colour: `3 ✓`.
    public let sign: String
    /// How they look.
    public let look: Look
    /// The id of what is said of them, without `#`.
    public let target: String
    /// The id of the words themselves.
    public let id: String

    /// How marked words look: each has its own line under it.
    public enum Look: String, Hashable, Sendable, CaseIterable {
        /// A plain line.
        case settled
        /// A dashed line.
        case open
        /// A double line.
        case missing
    }

    /// Makes a mark.
    public init(on range: Range<Int>, sign: String, look: Look, target: String, id: String) {
        self.range = range
        self.sign = sign
        self.look = look
        self.target = target
        self.id = id
    }
}
