import LegalModel

/// What the name of an anchor says: `Art.1er`, `Art. 141quater.`, `Art.5_DROIT_FUTUR`, `Art.104_REGION_WALLONNE`.
struct AnchorName: Hashable, Sendable {
    /// The canonical number; `nil` when the anchor holds none (`Art.`).
    let number: String?
    /// What stands behind the number, in capitals: a region, or future law.
    let suffix: String?

    init(_ name: String) {
        let word = AnchorName.words.first { name.utf8.startsIgnoringCase($0) } ?? ""
        let rest = name.dropFirst(word.utf8.count).drop { $0 == "." || $0 == " " }
        let body = rest.prefix { $0 != "_" }
        let words = body.split(separator: " ")
        let capitals = words.drop { !$0.allSatisfy { $0.isUppercase || $0 == "-" } || ArticleNumberReader.isNumber($0) }
        let digits = words.dropLast(capitals.count).joined()
        number = ArticleNumberReader.canonical(digits)
        let ending = rest.dropFirst(body.count).split(separator: "_").map(String.init) + capitals.map(String.init)
        suffix = ending.isEmpty ? nil : ending.joined(separator: " ").trimmingDots
    }

    /// Whether a name is that of an article: the word, and behind it a dot, a blank or a number.
    static func isArticle(_ name: String) -> Bool {
        guard let word = words.first(where: { name.utf8.startsIgnoringCase($0) }) else { return false }
        let rest = name.utf8.dropFirst(word.utf8.count)
        return rest.first.map { $0 == .dot || $0 == .blank || $0.isDigit } ?? false
    }

    private static let words = ["Article", "Artikel", "Art"]

    /// Whether the anchor is that of a text which is not in force yet.
    var isFuture: Bool { suffix.map(FutureLaw.isLine) ?? false }

    /// The region it names.
    var region: String? { isFuture ? nil : suffix }
}

/// Reads article numbers: liberal in blanks and dots around them, strict in the number.
enum ArticleNumberReader {
    /// The canonical form: no blank, no final dot, `1` for `1er`; `nil` when it is no number.
    static func canonical(_ text: some StringProtocol) -> String? {
        var number = String(text.filter { !$0.isWhitespace }).trimmingDots
        for ordinal in ["1er", "1re", "1°"] where number.hasPrefix(ordinal) {
            let rest = number.dropFirst(ordinal.count)
            if rest.first.map({ !$0.isLetter }) ?? true { number = "1" + rest }
        }
        return isNumber(number) ? withSmallSuffix(number) : nil
    }

    /// Latin suffixes in small letters: `136quinquies` for `136Quinquies`.
    private static func withSmallSuffix(_ number: String) -> String {
        guard number.contains(where: \.isUppercase), let digit = number.firstIndex(where: \.isNumber) else {
            return number
        }
        var result = String(number[..<digit])
        var rest = number[digit...]
        while let first = rest.first {
            let run = rest.prefix { $0.isLetter == first.isLetter }
            let small = run.lowercased()
            result += ArticleNumberOrder.suffixes.contains(small) ? small : String(run)
            rest = rest.dropFirst(run.count)
        }
        return result
    }

    /// Whether a text is an article number: with a digit, or a Roman numeral, or an annex (`N`).
    static func isNumber(_ text: some StringProtocol) -> Bool {
        guard ArticleReference.isArticleNumber(text) else { return false }
        return text.contains(where: \.isNumber) || RomanNumeral.value(of: text) != nil || text == "N"
    }

    /// Skips the head of an article, `Art. 5.` or `Article 1er.`, at the beginning of its words.
    ///
    /// - Parameter expected: the number of the anchor; without one the visible number is read.
    /// - Returns: the number that stands there, and the place behind it; the beginning when no head is there.
    static func head(of text: [UInt8], expected: String?, suffix: String?) -> (number: String?, end: Int) {
        var index = skipBlanks(text, 0)
        let rest = text[index...]
        guard let word = ["Article", "Artikel", "Art"].first(where: { rest.startsIgnoringCase($0) }) else {
            return (nil, 0)
        }
        index = skipBlanks(text, index + word.utf8.count, dots: true)
        let start = index
        if let expected, let end = matched(text, start, expected) {
            index = end
        } else {
            while index < text.count, text[index].isAlphanumeric || "./-".utf8.contains(text[index]) { index += 1 }
            while index > start, text[index - 1] == .dot { index -= 1 }
        }
        let number = canonical(text[start..<index].string) ?? expected
        if let suffix, let end = matched(text, index, suffix) { index = end }
        return (number, skipBlanks(text, index, dots: true))
    }

    /// Walks over `expected` in the text, blanks, `_` and the ending of `1er` left aside.
    private static func matched(_ text: [UInt8], _ start: Int, _ expected: String) -> Int? {
        var index = start
        for (place, byte) in expected.utf8.enumerated() where byte != .blank {
            while index < text.count, text[index] == .blank || text[index] == .underscore { index += 1 }
            guard index < text.count, text[index] == byte else { return nil }
            index += 1
            if place == 0, byte == UInt8(ascii: "1") {
                for ending in ["er", "re", "°"] where text[index...].starts(with: ending.utf8) {
                    let after = index + ending.utf8.count
                    if after >= text.count || !text[after].isAlphanumeric { index = after }
                }
            }
        }
        return index < text.count && text[index].isAlphanumeric ? nil : index
    }

    private static func skipBlanks(_ text: [UInt8], _ start: Int, dots: Bool = false) -> Int {
        var index = start
        while index < text.count, text[index].isBlank { index += 1 }
        if dots, index < text.count, text[index] == .dot {
            index += 1
            while index < text.count, text[index] == .blank { index += 1 }
        }
        return index
    }
}

/// The line that stands before a text which is not in force yet.
enum FutureLaw {
    /// Whether a line is that mark, with or without dots and dashes around it.
    static func isLine(_ text: some StringProtocol) -> Bool {
        let words = text.split(whereSeparator: { !$0.isLetter }).joined(separator: " ").uppercased()
        return words == "DROIT FUTUR" || words == "TOEKOMSTIG RECHT" || words == "ZUKÜNFTIGES RECHT"
            || words == "KÜNFTIGES RECHT"
    }
}

extension String {
    /// The text without dots and blanks at its end.
    var trimmingDots: String {
        var text = self[...]
        while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
