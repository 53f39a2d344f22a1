import LegalModel

/// Finds amounts in euro in running text, as the house style of a language writes them: `1 234,56 €`, `€ 1.234,56`,
/// `€1,234.56`; blanks inside numbers do not break.
struct AmountReader {
    private let isSignFirst: Bool
    private let decimalMark: Character

    /// Makes a reader for a language.
    init(_ language: Language) {
        isSignFirst = language == .dutch || language == .english
        decimalMark = language == .english ? "." : ","
    }

    /// The amounts of a line, in its order.
    func amounts(in line: String) -> [Money] {
        guard line.unicodeScalars.contains("€") else { return [] }
        let characters = Array(line)
        return characters.indices.filter { characters[$0] == "€" }.compactMap { sign in
            isSignFirst
                ? money(number(in: characters[(sign + 1)...]))
                : money(String(number(in: characters[..<sign].reversed()).reversed()))
        }
    }

    /// The characters of a number that begins here, after blanks and a sign.
    private func number(in characters: some Sequence<Character>) -> String {
        var text = ""
        for character in characters {
            if text.isEmpty, " \u{A0}\u{202F}-−".contains(character) { continue }
            guard isDigit(character) || ".,\u{A0}\u{202F}".contains(character) else { break }
            text.append(character)
        }
        return text
    }

    private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Two digits after the last decimal mark are cents; all other marks part thousands or end a sentence.
    private func money(_ text: String) -> Money? {
        let number = text.drop { !isDigit($0) }.reversed().drop { !isDigit($0) }.reversed()
        let parts = String(number).split(separator: decimalMark)
        if parts.count == 2, let cents = parts.last, cents.count == 2, cents.allSatisfy(isDigit) {
            return Money(decimal: parts[0].filter(isDigit) + "." + cents)
        }
        return Money(decimal: String(number).filter(isDigit))
    }
}
