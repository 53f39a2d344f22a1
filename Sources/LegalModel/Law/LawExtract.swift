/// The articles that a document needs, taken out of the corpus as a value.
///
/// Targets that may not read the corpus (drafting, checks) receive an extract instead.
public struct LawExtract: Hashable, Sendable {
    /// The records by article.
    public let records: [ArticleKey: ArticleRecord]
    /// The names of codes, by code.
    public let codes: [CodeIdentifier: CodeName]

    /// The transitions between regimes that concern these articles.
    public let transitions: TransitionTable

    /// Which of these articles follow each other in the corpus.
    public let sequence: ArticleSequence

    /// Makes an extract.
    public init(
        records: [ArticleKey: ArticleRecord], codes: [CodeIdentifier: CodeName], transitions: TransitionTable = .empty,
        sequence: ArticleSequence = ArticleSequence([])
    ) {
        self.records = records
        self.codes = codes
        self.transitions = transitions
        self.sequence = sequence
    }

    /// The record of an article, if it is held.
    public subscript(key: ArticleKey) -> ArticleRecord? { records[key] }
}

/// The full name and the usual abbreviation of a code in each language.
public struct CodeName: Hashable, Sendable {
    /// The full name: *Code de droit économique*.
    public let name: Translations
    /// The usual abbreviation: *CDE*.
    public let abbreviation: Translations

    /// Makes a name.
    public init(name: Translations, abbreviation: Translations) {
        self.name = name
        self.abbreviation = abbreviation
    }
}
