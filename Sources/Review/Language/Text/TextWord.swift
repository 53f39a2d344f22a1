/// A word, a number or a comma of a text, with its place.
struct TextWord: Hashable, Sendable {
    /// Its bytes of UTF-8 in the text.
    let range: Range<Int>
    /// The word in lower case with straight apostrophes; an elided form is a word of its own: `l'`.
    let folded: String
    /// What it is.
    let kind: Kind
    /// Whether a sign stands before it that ends a phrase: `;` `:` `!` `?` a dash.
    let isApart: Bool
    /// Whether it begins with a capital.
    let isCapital: Bool

    /// What stands in a sequence of words.
    enum Kind: Hashable, Sendable { case word, number, comma }
}
