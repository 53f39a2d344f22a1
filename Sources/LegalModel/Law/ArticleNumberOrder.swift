/// The place of an article number in its code: `1649bis` before `1649ter` before `1650`; `VI.9` before `VI.10`;
/// `XVI.26` before `XVI.26/1`.
public struct ArticleNumberOrder: Hashable, Sendable, Comparable {
    private let parts: [Part]

    /// Splits a canonical number into its parts.
    public init(_ number: String) {
        var parts: [Part] = []
        var rest = Substring(number)
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                parts.append(.number(Int(digits) ?? Int.max))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let letters = rest.prefix { $0.isLetter }
                parts.append(Part(letters: String(letters), leading: parts.isEmpty))
                rest = rest.dropFirst(letters.count)
            } else {
                parts.append(first == "/" ? .slash : .separator)
                rest = rest.dropFirst()
            }
        }
        self.parts = parts
    }

    /// By book, number, suffix, subdivision.
    public static func < (left: ArticleNumberOrder, right: ArticleNumberOrder) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }

    /// Latin suffixes in their order; those not listed come after them, by letters.
    public static let suffixes = [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies", "undecies",
        "duodecies", "terdecies", "quaterdecies", "quinquiesdecies", "quindecies", "sexdecies", "sexiesdecies",
        "septdecies", "septiesdecies", "octodecies", "octiesdecies", "noviesdecies", "vicies",
    ]

    private enum Part: Hashable, Comparable {
        case separator
        case number(Int)
        case suffix(Int, String)
        case slash

        init(letters: String, leading: Bool) {
            if leading, let value = RomanNumeral.value(of: letters) {
                self = .number(value)
            } else {
                let rank = ArticleNumberOrder.suffixes.firstIndex(of: letters.lowercased())
                self = .suffix(rank ?? ArticleNumberOrder.suffixes.count, letters)
            }
        }
    }
}
