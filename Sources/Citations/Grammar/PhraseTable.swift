/// Phrases by the symbol of their first word, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
    private var phrases: [[Phrase]] = []

    private struct Phrase: Sendable {
        let words: [Word]
        let value: Value
    }

    private struct Word: Sendable {
        let symbol: Int
        let needsCapitals: Bool
    }

    /// Makes a table of phrases and values; of equal phrases the first counts.
    init(_ entries: [(String, Value)], _ vocabulary: inout Vocabulary) {
        for (phrase, value) in entries { add(phrase, value, &vocabulary) }
    }

    /// Adds a phrase; words of capitals only, of two letters and more, are found in capitals only.
    private mutating func add(_ phrase: String, _ value: Value, _ vocabulary: inout Vocabulary) {
        let bytes = Array(phrase.utf8)
        let tokens = CitationScanner.tokens(of: bytes) { vocabulary.add($0) }
        guard let first = tokens.first else { return }
        let isAbbreviation = phrase.contains { $0.isLetter } && !phrase.contains { $0.isLowercase }
        let words = tokens.map { token in
            Word(symbol: token.symbol, needsCapitals: isAbbreviation && token.kind == .word)
        }
        while phrases.count <= first.symbol { phrases.append([]) }
        let list = phrases[first.symbol]
        let place = list.firstIndex { $0.words.count < words.count } ?? list.count
        phrases[first.symbol].insert(Phrase(words: words, value: value), at: place)
    }

    /// The longest phrase that begins at a token, and the index after it.
    func match(_ tokens: [CitationToken], at index: Int) -> (value: Value, next: Int)? {
        guard index < tokens.count else { return nil }
        let symbol = tokens[index].symbol
        guard symbol != 0, symbol < phrases.count, !phrases[symbol].isEmpty else { return nil }
        for phrase in phrases[symbol] where index + phrase.words.count <= tokens.count {
            if PhraseTable.matches(phrase.words, tokens, at: index) {
                return (phrase.value, index + phrase.words.count)
            }
        }
        return nil
    }

    private static func matches(_ words: [Word], _ tokens: [CitationToken], at index: Int) -> Bool {
        for offset in words.indices {
            let (word, token) = (words[offset], tokens[index + offset])
            if token.symbol != word.symbol || word.needsCapitals && !token.isCapitals { return false }
        }
        return true
    }

    /// The index after the longest phrase at a token; `nil` when none begins there.
    func end(_ tokens: [CitationToken], at index: Int) -> Int? { match(tokens, at: index)?.next }
}

extension PhraseTable where Value == Bool {
    /// Makes a table of phrases without values.
    init(_ phrases: [String], _ vocabulary: inout Vocabulary) {
        self.init(phrases.map { ($0, true) }, &vocabulary)
    }
}
