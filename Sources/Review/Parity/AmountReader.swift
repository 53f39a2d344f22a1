import LegalModel

/// Finds amounts in euro in running text of any of the four languages: `1 234,56 €`, `€ 1.234,56`, `€1,234.56`.
enum AmountReader {
    static func amounts(in line: String) -> [Money] {
        let characters = Array(line)
        return characters.indices.filter { characters[$0] == "€" }.compactMap { sign in
            let before = number(in: characters[..<sign].reversed()).map { String($0.reversed()) }
            let after = number(in: characters[(sign + 1)...])
            return (before ?? after).flatMap(money)
        }
    }

    /// The characters of a number that begins here, one blank allowed before it.
    private static func number(in characters: some Sequence<Character>) -> String? {
        var text = ""
        var isBlankAllowed = true
        for character in characters {
            if isDigit(character) {
                text.append(character)
                isBlankAllowed = true
            } else if isBlank(character), isBlankAllowed {
                text.append(character)
                isBlankAllowed = false
            } else if character == "." || character == ",", !text.isEmpty, isBlankAllowed {
                text.append(character)
                isBlankAllowed = false
            } else {
                break
            }
        }
        return text.contains(where: isDigit) ? text : nil
    }

    private static func isBlank(_ character: Character) -> Bool { " \u{A0}\u{202F}".contains(character) }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// A last group of two digits after a point or comma is cents; all other marks part thousands.
    private static func money(_ text: String) -> Money? {
        let kept = text.filter { isDigit($0) || $0 == "." || $0 == "," }
        let ends = kept.drop { !isDigit($0) }
        var digits = String(ends.reversed().drop { !isDigit($0) }.reversed())
        let cents: Substring
        if let mark = digits.lastIndex(where: { $0 == "." || $0 == "," }),
            digits.distance(from: mark, to: digits.endIndex) == 3
        {
            cents = digits[digits.index(after: mark)...]
            let value = String(cents)
            digits = String(digits[..<mark])
            return Money(decimal: digits.filter(isDigit) + "." + value)
        }
        return Money(decimal: digits.filter(isDigit))
    }
}
