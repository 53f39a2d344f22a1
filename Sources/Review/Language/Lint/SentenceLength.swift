/// A sentence with its number of words.
public struct SentenceLength: Hashable, Sendable {
    /// Its bytes of UTF-8 in the text.
    public let range: Range<Int>
    /// Its words; an elided form counts with the word after it as two.
    public let words: Int
    /// The sentence.
    public let text: String
}
