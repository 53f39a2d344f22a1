import LegalModel

/// An amount that a text names, with its place.
struct AmountMention: Hashable, Sendable {
    /// Its number among the words.
    let word: Int
    /// Its bytes, with the sign or name of the currency.
    let range: Range<Int>
    /// The amount in euro; `nil` in another currency, or when the number cannot be read.
    let amount: Money?

    /// The amounts of a text, in its order: `1 234,56 €`, `€ 1.234,56`, `EUR 50`, `50 euros`.
    static func mentions(in text: AnalysedText) -> [AmountMention] {
        text.words.indices.compactMap { index in
            guard text.words[index].kind == .number, let range = range(index, in: text) else { return nil }
            let isEuro = !text.bytes[range].contains(UInt8(ascii: "$")) && !text.text(range).contains("£")
            return AmountMention(
                word: index, range: range, amount: isEuro ? money(text.words[index].folded, text.language) : nil)
        }
    }

    private static func range(_ index: Int, in text: AnalysedText) -> Range<Int>? {
        let word = text.words[index]
        var after = word.range.upperBound
        while let width = blank(text.bytes, after) { after += width }
        for sign in signs where text.bytes[after...].starts(with: sign) {
            return word.range.lowerBound..<(after + sign.count)
        }
        if index + 1 < text.words.count, text.words[index + 1].range.lowerBound == after,
            currencies.contains(text.words[index + 1].folded)
        {
            return word.range.lowerBound..<text.words[index + 1].range.upperBound
        }
        var before = word.range.lowerBound
        while let width = blankBefore(text.bytes, before) { before -= width }
        for sign in signs where text.bytes[..<before].suffix(sign.count).elementsEqual(sign) {
            return (before - sign.count)..<word.range.upperBound
        }
        if index > 0, text.words[index - 1].range.upperBound == before, text.words[index - 1].folded == "eur" {
            return text.words[index - 1].range.lowerBound..<word.range.upperBound
        }
        return nil
    }

    private static let signs = ["€", "$", "£"].map { Array($0.utf8) }
    private static let currencies: Set<String> = ["euro", "euros", "eur", "eurocent", "cents", "cent", "centimes"]

    /// How many bytes the blank takes that stands here.
    private static func blank(_ bytes: [UInt8], _ place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        if bytes[place] == 0x20 { return 1 }
        if bytes[place...].starts(with: [0xC2, 0xA0]) { return 2 }
        return bytes[place...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
    }

    private static func blankBefore(_ bytes: [UInt8], _ place: Int) -> Int? {
        guard place > 0 else { return nil }
        if bytes[place - 1] == 0x20 { return 1 }
        if bytes[..<place].suffix(2).elementsEqual([0xC2, 0xA0]) { return 2 }
        return bytes[..<place].suffix(3).elementsEqual([0xE2, 0x80, 0xAF]) ? 3 : nil
    }

    /// The number: two digits after the last mark are cents, unless it is the mark of thousands.
    static func money(_ text: String, _ language: Language) -> Money? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard let mark = text.lastIndex(where: { $0 == "," || $0 == "." }) else { return Money(decimal: digits) }
        let tail = text[text.index(after: mark)...].filter { $0.isNumber }
        guard tail.count == 1 || tail.count == 2 else { return Money(decimal: digits) }
        return Money(decimal: digits.dropLast(tail.count) + "." + tail)
    }
}
