/// A remark beside words of a text.
public struct TextComment: Hashable, Sendable {
    /// The words: bytes of the text in UTF-8, not empty.
    public let range: Range<Int>
    /// What is remarked, a paragraph each.
    public let paragraphs: [String]

    /// Makes a comment.
    public init(on range: Range<Int>, _ paragraphs: [String]) {
        self.range = range
        self.paragraphs = paragraphs
    }
}
