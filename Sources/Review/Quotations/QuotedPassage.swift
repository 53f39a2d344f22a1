import LegalModel

/// Words that a text sets apart as somebody else's: between quotation marks, or as a block.
public struct QuotedPassage: Hashable, Sendable {
    /// The bytes of the passage in UTF-8, marks and all.
    public let range: Range<Int>
    /// The words between the marks, without the blanks beside them.
    public let text: String

    /// Makes a passage.
    public init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
    }

    /// How many words stand in the passage; marked omissions are none.
    var wordCount: Int { PlainWords(text).text.split(separator: " ").count }
}
