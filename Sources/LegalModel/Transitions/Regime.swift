/// The law that applies to the events of certain days.
public struct Regime: Hashable, Sendable {
    /// The id, unique in its transition: `2022`.
    public let id: Identifier<Regime>
    /// The first and last day of the decisive event; an open end is `nil`, also at the beginning.
    public let from: CivilDate?
    /// The last day of the decisive event; `nil` when none is known.
    public let to: CivilDate?
    /// What it says, in a few words.
    public let summary: LocalizedText
    /// The articles it consists of, as far as they are named.
    public let articles: [ArticleSpan]
    /// The act that repealed these articles for later events, as `L 2022-04-28/25, art. 62`; `nil` when none did.
    public let repealedBy: String?
    /// Whether it is announced and not law yet: shown, never chosen.
    public let isAnnounced: Bool

    /// Makes a regime.
    public init(
        id: Identifier<Regime>, from: CivilDate?, to: CivilDate?, summary: LocalizedText, articles: [ArticleSpan],
        repealedBy: String? = nil, isAnnounced: Bool = false
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.summary = summary
        self.articles = articles
        self.repealedBy = repealedBy
        self.isAnnounced = isAnnounced
    }

    /// Whether an event of that day falls under it.
    public func reaches(_ day: CivilDate) -> Bool {
        !isAnnounced && (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }

    /// Whether one of its articles is, or holds, what is referred to.
    public func covers(_ reference: ArticleReference) -> Bool { articles.contains { $0.covers(reference) } }
}
