import LegalModel

/// Cuts a text into the tokens under which it is found: one or two stems a word, both at the same place.
///
/// The first is the folded stem, the second the stem of the folded word where it differs: what is typed without accents
/// finds what is written with them. Known compounds add their parts at the same place. Not for several threads.
final class TextAnalyzer {
    /// One token with the place of its word in the text.
    struct Token: Hashable {
        /// The token in UTF-8.
        let bytes: [UInt8]
        /// The first byte of the word.
        let start: Int
        /// The byte after the word.
        let end: Int
        /// Whether it stands at the place of the token before.
        let isColocated: Bool
    }

    let tables: AnalysisTables
    private let stemmer: Stemmer?
    private var known: [[UInt8]: [[UInt8]]] = [:]

    init(_ tables: AnalysisTables) {
        self.tables = tables
        stemmer = Stemmer(tables.language)
    }

    /// The tokens of a text in its order.
    func tokens(of text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        forEachWord(of: text) { word in
            for (index, token) in self.tokens(ofWord: word.bytes).enumerated() {
                tokens.append(Token(bytes: token, start: word.start, end: word.end, isColocated: index > 0))
            }
        }
        return tokens
    }

    /// The words of a text without elided articles, in lower case, with their places.
    func words(of text: String) -> [WordScanner.Word] {
        var words: [WordScanner.Word] = []
        forEachWord(of: Array(text.utf8)) { words.append($0) }
        return words
    }

    /// Calls with each word, its elided article cut off.
    func forEachWord(of text: [UInt8], _ body: (WordScanner.Word) -> Void) {
        var scanner = WordScanner(text)
        while var word = scanner.next() {
            trimApostrophes(of: &word)
            if !word.bytes.isEmpty { body(word) }
        }
    }

    /// The tokens of one word in lower case, the folded stem first.
    func tokens(ofWord word: [UInt8]) -> [[UInt8]] {
        if let tokens = known[word] { return tokens }
        let folded = Fold.fold(word)
        var tokens = stems(ofWord: word)
        for part in Compounds.parts(of: folded, tables) {
            let token = Fold.fold(tables.foldedStems[part] ?? snowball(part))
            if !tokens.contains(token) { tokens.append(token) }
        }
        if known.count < 100_000 { known[word] = tokens }
        return tokens
    }

    /// The tokens of one word in lower case as a whole, without the parts of a compound.
    func stems(ofWord word: [UInt8]) -> [[UInt8]] {
        let folded = Fold.fold(word)
        let first = Fold.fold(stem(of: word))
        let other = tables.foldedStems[folded].map { Fold.fold($0) } ?? Fold.fold(snowball(folded))
        return other == first ? [first] : [first, other]
    }

    private func stem(of word: [UInt8]) -> [UInt8] { tables.stems[word] ?? snowball(word) }

    private func snowball(_ word: [UInt8]) -> [UInt8] {
        guard word.first.map({ !(0x30...0x39).contains($0) }) ?? false else { return word }
        var word = word
        if let rewrite = tables.rewrites.first(where: { word.count >= $0.leastLength && word.ends(with: $0.ending) }) {
            word.replaceSubrange(word.count - rewrite.ending.count..<word.count, with: rewrite.replacement)
        }
        switch stemmer {
        case .some(let stemmer): return stemmer.stem(word)
        case .none: return word
        }
    }

    /// Cuts `l'`, `qu'` and the like before a word, `'s` after it, and forgets apostrophes inside.
    private func trimApostrophes(of word: inout WordScanner.Word) {
        let apostrophe = UInt8(ascii: "'")
        while let place = word.bytes.firstIndex(of: apostrophe) {
            if tables.wholeWords.contains(word.bytes) { return }
            let before = Array(word.bytes[..<place])
            let after = Array(word.bytes[(place + 1)...])
            if tables.elisions.contains(Fold.fold(before)) {
                word.bytes = after
                word.start = word.end - min(word.end - word.start, after.count)
            } else if tables.endings.contains(after) {
                word.bytes = before
            } else {
                word.bytes = before + after
            }
        }
    }
}

extension [UInt8] {
    /// Whether the bytes end with others.
    func ends(with other: [UInt8]) -> Bool {
        count >= other.count && self[(count - other.count)...].elementsEqual(other)
    }
}
