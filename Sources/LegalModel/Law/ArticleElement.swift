/// One place inside an article that a citation may name, with what it holds in a few words of ours.
public struct ArticleElement: Hashable, Sendable {
    /// The place: paragraph, alinéa, item.
    public let reference: ArticleReference
    /// What it holds.
    public let summary: Translations

    /// Makes an element.
    public init(reference: ArticleReference, summary: Translations) {
        self.reference = reference
        self.summary = summary
    }
}
