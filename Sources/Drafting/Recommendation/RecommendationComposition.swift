public import LegalModel

/// A recommendation in one language with its passages, and how the handler's texts stand.
public struct RecommendationComposition: Hashable, Sendable {
    /// The document, a draft.
    public let document: Document
    /// Its passages, in order.
    public let passages: [Passage]
    /// The handler's texts in this language, in the order of the dossier.
    public let rewritings: [RewritingStanding]
}
