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

/// The words and signs that the grammars know, each with a number from 1.
struct Vocabulary: Sendable {
    private var symbols: [UInt64: Int] = [:]

    /// The symbol of a hash; 0 when it is not known.
    func symbol(of hash: UInt64) -> Int { symbols[hash] ?? 0 }

    /// The symbol of a hash, new when it is not known.
    mutating func add(_ hash: UInt64) -> Int {
        if let symbol = symbols[hash] { return symbol }
        let symbol = symbols.count + 1
        symbols[hash] = symbol
        return symbol
    }
}
