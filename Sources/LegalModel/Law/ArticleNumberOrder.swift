/// The place of an article number in its code: `1649bis` before `1649ter` before `1650`; `VI.9` before `VI.10`;
/// `XVI.26` before `XVI.26/1`.
public struct ArticleNumberOrder: Hashable, Sendable, Comparable {
    private let parts: [Part]

    /// Splits a canonical number into its parts.
    public init(_ number: String) {
        var parts: [Part] = []
        let bytes = Array(number.utf8)
        var place = 0
        while place < bytes.count {
            let start = place
            if bytes[place].isDigit {
                while place < bytes.count, bytes[place].isDigit { place += 1 }
                parts.append(.number(Int(String(decoding: bytes[start..<place], as: UTF8.self)) ?? Int.max))
            } else if bytes[place].isLetter {
                while place < bytes.count, bytes[place].isLetter { place += 1 }
                let letters = String(decoding: bytes[start..<place], as: UTF8.self)
                parts.append(Part(letters: letters, leading: parts.isEmpty))
            } else {
                parts.append(bytes[place] == UInt8(ascii: "/") ? .slash : .separator)
                place += 1
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

extension UInt8 {
    /// Whether the byte is a digit.
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether the byte is a letter, or part of one beyond ASCII.
    fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) && self < 0x80 || self >= 0x80 }
}
