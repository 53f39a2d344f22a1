/// The words that patterns name, each with a number.
struct WordVocabulary: Hashable, Sendable {
    private var symbols: [String: Int32] = [:]

    /// How many words there are.
    var count: Int { symbols.count }

    /// The number of a word; it gets one when it has none.
    mutating func add(_ word: String) -> Int32 {
        if let symbol = symbols[word] { return symbol }
        let symbol = Int32(symbols.count)
        symbols[word] = symbol
        return symbol
    }

    /// The number of a word; -1 when no pattern names it.
    func symbol(of word: String) -> Int32 { symbols[word] ?? -1 }
}
