/// A sentence of a text.
struct TextSentence: Hashable, Sendable {
    /// Its words, as places in the list of words.
    let words: Range<Int>
    /// Its bytes, with the sign that ends it.
    let range: Range<Int>
    /// The paragraph in which it stands, from 0.
    let paragraph: Int
    /// Whether it ends with a question mark.
    let isQuestion: Bool
}
