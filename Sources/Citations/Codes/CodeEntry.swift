public import LegalModel

/// One code or act that Carnet knows: its names, its numbering, its life, its official pages.
public struct CodeEntry: Hashable, Sendable {
    /// The identifier.
    public let id: CodeIdentifier
    /// The full name in every language.
    public let name: LocalizedText
    /// The usual abbreviation, where there is one.
    public let abbreviation: Translations?
    /// Other spellings met in texts, by language.
    public let otherNames: [Language: [String]]
    /// How its articles are numbered.
    public let numbering: ArticleNumbering
    /// The days on which the code existed under this name.
    public let validity: Validity
    /// Whether its articles can be looked up; `false` for foreign and European law, which is only recognised.
    public let isResolved: Bool
    /// The official pages that hold it.
    public let sources: [OfficialSource]

    /// Makes an entry.
    public init(
        id: CodeIdentifier, name: LocalizedText, abbreviation: Translations?, otherNames: [Language: [String]],
        numbering: ArticleNumbering, validity: Validity, isResolved: Bool, sources: [OfficialSource]
    ) {
        self.id = id
        self.name = name
        self.abbreviation = abbreviation
        self.otherNames = otherNames
        self.numbering = numbering
        self.validity = validity
        self.isResolved = isResolved
        self.sources = sources
    }

    /// The name and the abbreviation; where a language has no abbreviation the full name stands for it.
    public var codeName: CodeName {
        var names: [Language: String] = [:]
        var short: [Language: String] = [:]
        for language in Language.allCases {
            names[language] = name[language]
            short[language] = abbreviation?[language] ?? name[language]
        }
        let fallback = Translations(name.fr, in: .french)
        return CodeName(
            name: Translations(names) ?? fallback, abbreviation: Translations(short) ?? fallback)
    }

    /// All spellings in a language: full name, abbreviation, others.
    public func spellings(in language: Language) -> [String] {
        [name[language]] + [abbreviation?[language]].compactMap { $0 } + (otherNames[language] ?? [])
    }
}
