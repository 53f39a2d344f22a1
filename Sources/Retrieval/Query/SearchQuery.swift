public import LegalModel

/// What someone looks for.
public struct SearchQuery: Hashable, Sendable {
    /// The words as they were typed: everyday language, legal terms or a citation.
    public let text: String
    /// The language of the texts to search and show; `nil` to tell it from the words.
    public let language: Language?
    /// Only articles of this code.
    public let code: CodeIdentifier?
    /// Only articles of this book: `VI`, `5`.
    public let book: String?
    /// The day that counts: articles in force then come first. `nil` leaves the order to the words.
    public let day: CivilDate?
    /// The day for which validity is said when no other counts.
    public let today: CivilDate
    /// How many articles are wanted.
    public let limit: Int

    /// Makes a query.
    public init(
        _ text: String, language: Language? = nil, code: CodeIdentifier? = nil, book: String? = nil,
        on day: CivilDate? = nil, today: CivilDate, limit: Int = 10
    ) {
        self.text = text
        self.language = language
        self.code = code
        self.book = book
        self.day = day
        self.today = today
        self.limit = limit
    }
}
