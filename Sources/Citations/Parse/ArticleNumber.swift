import LegalModel

/// The number of an article as it was read, in canonical form, with what its form says of the code.
struct ArticleNumber: Hashable, Sendable {
    /// The canonical number: `VI.83`, `1649quater`, `5.74`.
    let text: String
    /// The form.
    let form: Form

    /// The forms of article numbers.
    enum Form: Hashable, Sendable {
        /// A book in Roman letters: `VI.83`.
        case roman(book: String)
        /// A book of one digit: `5.74`; whether a colon stood for the dot.
        case dotted(book: String, colon: Bool)
        /// A whole number: `1382`, `1649quater`, `348-1`; whether it has a hyphen.
        case whole(hyphen: Bool)
        /// A letter before the number, as in France: `L217-4`.
        case lettered
    }

    /// Whether the form alone says much: a suffix, a subdivision or a book.
    var isDistinctive: Bool {
        switch form {
        case .roman, .dotted: true
        case .whole: text.contains { !$0.isNumber }
        case .lettered: true
        }
    }

    /// The number without its book and suffix, for lists that go upwards.
    var value: Int {
        let last: Substring
        switch form {
        case .roman, .dotted: last = text.split(separator: ".", maxSplits: 1).last ?? ""
        case .whole, .lettered: last = text[...]
        }
        return Int(last.prefix { $0.isASCII && $0.isNumber }) ?? 0
    }

    /// Suffixes of article numbers.
    static let suffixes = [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies", "undecies",
        "duodecies", "terdecies", "quaterdecies", "quinquiesdecies", "quindecies", "sexdecies", "sexiesdecies",
        "septdecies", "septiesdecies", "octodecies", "octiesdecies", "noviesdecies", "vicies",
    ]
}
