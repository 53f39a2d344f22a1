/// Phrases by their first word, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
    private var phrases: [Int: [Phrase]] = [:]

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
        var list = phrases[first.symbol] ?? []
        let place = list.firstIndex { $0.words.count < words.count } ?? list.count
        list.insert(Phrase(words: words, value: value), at: place)
        phrases[first.symbol] = list
    }

    /// The longest phrase that begins at a token, and the index after it.
    func match(_ tokens: [CitationToken], at index: Int) -> (value: Value, next: Int)? {
        guard index < tokens.count, tokens[index].symbol != 0, let candidates = phrases[tokens[index].symbol] else {
            return nil
        }
        for phrase in candidates where index + phrase.words.count <= tokens.count {
            var matches = true
            for (offset, word) in phrase.words.enumerated() {
                let token = tokens[index + offset]
                if token.symbol != word.symbol || word.needsCapitals && !token.isCapitals {
                    matches = false
                    break
                }
            }
            if matches { return (phrase.value, index + phrase.words.count) }
        }
        return nil
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
