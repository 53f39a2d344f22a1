/// A word, a number or a sign of a text, with its place in bytes and the symbol of its folded form.
struct CitationToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case word, number, sign }

    let kind: Kind
    /// The first byte.
    let start: Int
    /// The byte after the last.
    let end: Int
    /// The symbol of the folded word in the vocabulary; 0 for words that the grammar does not know.
    let symbol: Int
    /// Whether a blank stands before it.
    let followsBlank: Bool
    /// Whether all its letters are capitals.
    let isCapitals: Bool
    /// Whether it begins with a capital.
    let startsWithCapital: Bool
}
