import Foundation
import LegalModel

/// What makes two headings the same division, however they are spelt: `TITRE III. - DES CONTRATS`, `Titre 3. Contrats` and
/// `Titel III` are title 3.
public struct HeadingKey: Hashable, Sendable {
    /// The kind of division.
    public let kind: HeadingKind
    /// The number in digits with its suffix, `3`, `1bis`, `2/1`, `0` for a preliminary one; for a heading without a
    /// number its words, folded.
    public let number: String
    /// The words behind the number as they are written; empty when there are none.
    public let title: String

    /// Reads a heading.
    public init(_ heading: String) {
        let text = heading.drop { "([ \u{A0}".contains($0) }
        guard let (kind, rest) = HeadingKey.kind(text) else {
            self.init(kind: .other, number: HeadingKey.folded(heading), title: heading)
            return
        }
        let words = rest.drop { " .:\u{A0}".contains($0) }
        if let (number, title) = HeadingKey.number(words) {
            self.init(kind: kind, number: number, title: HeadingKey.trimmed(title))
        } else {
            self.init(kind: kind, number: HeadingKey.folded(String(words)), title: HeadingKey.trimmed(words))
        }
    }

    init(kind: HeadingKind, number: String, title: String) {
        self.kind = kind
        self.number = number
        self.title = title
    }

    /// By kind and number; the words behind them may differ.
    public static func == (left: HeadingKey, right: HeadingKey) -> Bool {
        left.kind == right.kind && left.number == right.number
    }

    /// By kind and number.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(number)
    }

    // MARK: Reading

    private static func kind(_ text: Substring) -> (HeadingKind, Substring)? {
        let first = text.prefix { !" .:\u{A0}0123456789".contains($0) }
        let word = plain(String(first))
        for kind in HeadingKind.allCases where kind.words.contains(word) { return (kind, text.dropFirst(first.count)) }
        return text.first == "§" ? (.paragraph, text.dropFirst()) : nil
    }

    /// `IV`, `Ier`, `1re`, `VIbis`, `2/1`, *premier*, *préliminaire*, `A`.
    private static func number(_ text: Substring) -> (String, Substring)? {
        let token = text.prefix { !" .:,)-–—]\u{A0}".contains($0) }
        guard !token.isEmpty else { return nil }
        let rest = text.dropFirst(token.count)
        let lower = plain(String(token))
        if let value = words[lower] { return (value, rest) }
        let digits = token.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty {
            guard let suffix = suffix(lower.dropFirst(digits.count)) else { return nil }
            return (String(Int(digits) ?? 0) + suffix, rest)
        }
        for length in stride(from: token.count, to: 0, by: -1) {
            let letters = token.prefix(length)
            guard letters.allSatisfy(\.isUppercase), let value = RomanNumeral.value(of: letters),
                let suffix = suffix(lower.dropFirst(length))
            else { continue }
            return (String(value) + suffix, rest)
        }
        return token.count == 1 && token.first?.isUppercase == true ? (lower, rest) : nil
    }

    /// What follows a number: an ordinal ending counts for nothing.
    private static func suffix(_ text: Substring) -> String? {
        var rest = text
        for ending in ["ere", "er", "re", "eme", "ieme", "de", "ste", "e"] where rest.hasPrefix(ending) {
            rest = rest.dropFirst(ending.count)
            break
        }
        guard !rest.isEmpty else { return "" }
        let isSuffix = rest.first == "/" || latin.contains { rest.hasPrefix($0) }
        return isSuffix ? String(rest) : nil
    }

    private static let latin = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"]
    private static let words = [
        "preliminaire": "0", "voorafgaande": "0", "inleidende": "0", "inleidend": "0", "premier": "1", "premiere": "1",
        "eerste": "1", "unique": "1", "deuxieme": "2", "tweede": "2", "troisieme": "3", "derde": "3",
    ]

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { " .:,)-–—\u{A0}".contains($0) }
        while let last = text.last, " .".contains(last) { text = text.dropLast() }
        return String(text)
    }

    /// Lower case without accents.
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    !(0x300...0x36F).contains($0.value)
                }))
    }

    /// Letters and digits alone, lower case without accents.
    static func folded(_ text: String) -> String { plain(text).filter { $0.isLetter || $0.isNumber } }
}
