import LegalModel

/// The tokens of a text with the questions that all stages ask of them.
///
/// A class, so that the stages share it without counting references to each of its parts.
final class TokenReader: Sendable {
    let text: [UInt8]
    let tokens: [CitationToken]
    let lexicon: Lexicon

    init(_ text: [UInt8], lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        let vocabulary = lexicon.vocabulary
        tokens = CitationScanner.tokens(of: text) { vocabulary.symbol(of: $0) }
    }

    /// Whether a sign stands at a place.
    func isSign(_ symbol: Int, at index: Int) -> Bool { index < tokens.count && tokens[index].symbol == symbol }

    /// Whether a token touches the one before.
    func touches(_ index: Int) -> Bool { index < tokens.count && !tokens[index].followsBlank }

    /// Whether a number stands at a place.
    func isNumber(at index: Int) -> Bool { index < tokens.count && tokens[index].kind == .number }

    /// Whether a word stands at a place.
    func isWord(at index: Int) -> Bool { index < tokens.count && tokens[index].kind == .word }

    /// The characters of a token as they are written.
    func string(at index: Int) -> String {
        String(decoding: text[tokens[index].start..<tokens[index].end], as: UTF8.self)
    }

    /// The value of a number of at most five digits without a zero in front.
    func value(at index: Int) -> Int? {
        guard isNumber(at: index) else { return nil }
        let token = tokens[index]
        guard token.end - token.start <= 5, text[token.start] != UInt8(ascii: "0") else { return nil }
        return Int(string(at: index))
    }

    /// The book that a word of Roman capitals names, from 1 to 30.
    func romanBook(at index: Int) -> String? {
        guard isWord(at: index), tokens[index].isCapitals, tokens[index].end - tokens[index].start <= 6 else {
            return nil
        }
        let letters = string(at: index)
        guard let value = RomanNumeral.value(of: letters), value <= 30 else { return nil }
        return letters
    }

    /// The index after one or more separators of a list; `nil` when none stands here.
    func separators(at index: Int) -> Int? {
        var next = index
        while next - index < 6, let end = lexicon.separators.end(tokens, at: next) { next = end }
        guard next > index, !isBeginningOfLine(next) || !isSign(lexicon.signs.semicolon, at: next - 1) else {
            return nil
        }
        return next
    }

    /// Whether the separators of a list are more than signs of punctuation: *et*, *oder*, *&*.
    func isConjunction(_ range: Range<Int>) -> Bool {
        range.contains { !isSign(lexicon.signs.comma, at: $0) && !isSign(lexicon.signs.semicolon, at: $0) }
    }

    /// Whether a line end stands before a token: after a semicolon the next point of a list begins there.
    private func isBeginningOfLine(_ index: Int) -> Bool {
        guard index > 0, index < tokens.count, tokens[index].followsBlank else { return false }
        return text[tokens[index - 1].end..<tokens[index].start].contains(0x0A)
    }

    /// The index after the words that join a place or article to what owns it: `de l'`, `van het`.
    func joints(at index: Int) -> Int {
        var next = index
        while next - index < 8,
            let end = lexicon.ownerships.end(tokens, at: next) ?? lexicon.gaps.end(tokens, at: next)
        {
            next = end
        }
        return next
    }
}
