public import LegalModel

/// The articles found for a query, the best first. Search proposes: it never says that nothing else applies.
public struct SearchResponse: Hashable, Sendable {
    /// The query as it was typed.
    public let query: String
    /// The language that was searched.
    public let language: Language
    /// The articles, best first; ties in the order of codes and articles.
    public let results: [SearchResult]
    /// Whether an article is close enough to be proposed; otherwise the results are only the nearest words.
    public let isClose: Bool
    /// The terms of the thesaurus that were searched too.
    public let alsoSearched: [String]
}

/// One article with the reasons why it came up.
public struct SearchResult: Hashable, Sendable {
    /// The article.
    public let key: ArticleKey
    /// The score, comparable within one response only.
    public let score: Double
    /// The headings above it, outermost first.
    public let structure: [String]
    /// Its official heading, where the code has one.
    public let heading: String?
    /// Our short title.
    public let subject: String?
    /// A few words of the text with `<mark>` around those that were sought.
    public let snippet: String
    /// What contributed, largest first: `text`, `digest`, `plain`, `heading`, `case-law: ECLI…`, `thesaurus: a → b`,
    /// `neighbour: 1649ter`, `graph`, `citation`.
    public let because: [String]
    /// The contributions with their scores, in the same order.
    public let contributions: [Contribution]
    /// The days of the version shown.
    public let validity: Validity?
    /// Where the day that counts stands against it.
    public let standing: Validity.Standing
    /// The language of what is shown.
    public let language: Language

    /// One part of a score.
    public struct Contribution: Hashable, Sendable {
        /// What contributed.
        public let name: String
        /// How much, weight included.
        public let score: Double
    }
}
