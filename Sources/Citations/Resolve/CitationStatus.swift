/// What can be said of a cited article on a day.
public enum CitationStatus: String, Hashable, Sendable, CaseIterable {
    /// It exists and was in force on the day, or its days are not known: see the validity beside it.
    case resolved
    /// It was in force on the day, and its words have changed since.
    case otherVersion
    /// Not yet, or no longer, in force on the day.
    case notInForce
    /// Repealed before the day.
    case repealed
    /// It has another number now.
    case renumbered
    /// The article has no such paragraph, alinéa or point.
    case noSuchParagraph
    /// The code is held in full and has no such article, or its numbers cannot have this form.
    case noSuchArticle
    /// Two readings are possible.
    case ambiguous
    /// A law of another country or of the Union.
    case foreign
    /// A Belgian text that is not held: neither an error nor a pass.
    case notCovered
    /// It looks like a citation, and nothing says of what.
    case unresolved

    /// Whether the article was looked up and an answer found.
    public var isChecked: Bool {
        switch self {
        case .resolved, .otherVersion, .notInForce, .repealed, .renumbered, .noSuchParagraph, .noSuchArticle: true
        case .ambiguous, .foreign, .notCovered, .unresolved: false
        }
    }
}
