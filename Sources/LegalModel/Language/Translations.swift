/// A content text in one or more languages, as it stands in a rule pack, a digest or a letter.
///
/// At least one language is there. A final document in a language needs exactly that language;
/// screens may fall back with ``text(preferring:)``.
public struct Translations: Hashable, Sendable {
    private var texts: [Language: String]

    /// Makes translations from a table; `nil` when the table is empty.
    public init?(_ texts: [Language: String]) {
        guard !texts.isEmpty else { return nil }
        self.texts = texts
    }

    /// Makes a text in one language.
    public init(_ text: String, in language: Language) {
        texts = [language: text]
    }

    /// The text in a language, if it is there.
    public subscript(language: Language) -> String? { texts[language] }

    /// The text in `language`, else in the first language held, in the order fr, nl, de, en.
    public func text(preferring language: Language) -> String {
        texts[language] ?? languages.first.flatMap { texts[$0] } ?? ""
    }

    /// The languages held, in the order fr, nl, de, en.
    public var languages: [Language] { texts.keys.sorted() }
}
