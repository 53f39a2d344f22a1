public import LegalModel

/// The places inside the wording of an article: which paragraph, *alinéa* and point a byte of it belongs to.
///
/// An alinéa is counted within its paragraph; points (`1°`, `a)`, `1.`) belong to the alinéa that introduces them. Where an
/// article or a paragraph has one alinéa only, the alinéa is not named.
public struct ArticlePlaces: Hashable, Sendable {
    private var units: [Unit] = []

    private struct Unit: Hashable, Sendable {
        let start: Int
        let paragraph: String?
        let alinea: Int
        let item: String?
        let letter: String?
    }

    /// Reads a text whose alinéas stand on lines of their own.
    ///
    /// - Complexity: linear in the length of the text.
    public init(_ text: String) {
        var offset = 0
        var paragraph: String?
        var alinea = 0
        var item: String?
        var letter: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { offset += line.utf8.count + 1 }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let words = line.drop { $0 == " " }
            if let number = ArticlePlaces.paragraph(words) {
                (paragraph, alinea, item, letter) = (number, 1, nil, nil)
            } else if let number = ArticlePlaces.item(words) {
                (item, letter) = (number, nil)
            } else if alinea > 0, let sign = ArticlePlaces.letter(words) {
                letter = sign
            } else if !(words.hasPrefix("- ") || words.hasPrefix("* ")) || alinea == 0 {
                (item, letter) = (nil, nil)
                alinea += 1
            }
            units.append(
                Unit(start: offset, paragraph: paragraph, alinea: max(alinea, 1), item: item, letter: letter))
        }
    }

    /// The first byte of each line that is a place, or goes on with one, in order.
    public var starts: [Int] { units.map(\.start) }

    /// The place of a byte in an article.
    ///
    /// - Parameter offset: a byte of the text in UTF-8.
    public func reference(at offset: Int, in key: ArticleKey) -> ArticleReference {
        guard let unit = units.last(where: { $0.start <= offset }) else { return ArticleReference(key) }
        let hasOthers = units.contains { $0.paragraph == unit.paragraph && $0.alinea > 1 }
        return ArticleReference(
            key, paragraph: unit.paragraph, subparagraph: hasOthers ? unit.alinea : nil, item: unit.item,
            letter: unit.letter)
    }

    /// The number after the sign at the head of a line: `§ 1er.`, `§ 3/1.`, `§2`.
    private static func paragraph(_ line: Substring) -> String? {
        guard line.first == "§" else { return nil }
        let rest = line.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "/") }
        guard number.first?.isNumber == true else { return nil }
        let suffix = rest.dropFirst(number.count).prefix { $0.isLetter }
        let latin = ArticleNumber.suffixes.contains(String(suffix)) ? String(suffix) : ""
        return String(number) + latin
    }

    private static func item(_ line: Substring) -> String? {
        let number = line.prefix { $0.isASCII && ($0.isNumber || $0 == "/") }
        guard number.first?.isNumber == true else { return nil }
        let rest = line.dropFirst(number.count)
        let suffix = rest.prefix { $0.isLetter }
        let latin = ArticleNumber.suffixes.contains(String(suffix)) ? suffix : ""
        let after = rest.dropFirst(latin.count)
        let dots = after.prefix { $0 == "." }
        if !dots.isEmpty, after.dropFirst(dots.count).first == " " { return String(number + latin) }
        guard after.first == "°" else { return nil }
        let inserted = after.dropFirst().prefix { $0 == "/" || ($0.isASCII && $0.isNumber) }
        return String(number + latin) + (inserted.first == "/" && inserted.count > 1 ? inserted : "")
    }

    private static func letter(_ line: Substring) -> String? {
        guard let first = line.first, first.isASCII, first.isLowercase, line.dropFirst().first == ")" else {
            return nil
        }
        return String(first)
    }
}
