/// A rule in figures with the days on which it holds and where it stands.
public struct DatedRule<Content: Hashable & Sendable>: Hashable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The last day; `nil` when none is known.
    public let to: CivilDate?
    /// Where it stands.
    public let citations: [ArticleReference]
    /// What a reader must know.
    public let note: Translations?
    /// The figures.
    public let content: Content

    /// Makes a rule.
    public init(
        from: CivilDate, to: CivilDate?, citations: [ArticleReference], note: Translations?, content: Content
    ) {
        self.from = from
        self.to = to
        self.citations = citations
        self.note = note
        self.content = content
    }

    /// Whether it holds on a day.
    public func holds(on day: CivilDate) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
