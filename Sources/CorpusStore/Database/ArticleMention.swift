public import LegalModel

/// A place of an article where another article is cited.
public struct ArticleMention: Hashable, Sendable {
    /// The place that cites; the article alone where the place is not known.
    public let source: ArticleReference
    /// What is cited, with the place inside it where one is named.
    public let target: ArticleReference
    /// How it is cited.
    public let kind: Kind
    /// The texts in which it was found.
    public let origins: Set<Origin>
    /// The languages in which it was found.
    public let languages: Set<Language>

    /// How an article is cited.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// By its number.
        case named
        /// As one of several from a first to a last number.
        case range
        /// By its distance: *l'article précédent*.
        case relative
    }

    /// The texts in which citations are looked for.
    public enum Origin: String, Hashable, Sendable, CaseIterable, Comparable {
        /// The wording of the law.
        case official
        /// What our digest says of a place of the article.
        case element
        /// Our digest.
        case digest
        /// The note to our digest.
        case note

        /// The wording first, then ours.
        public static func < (left: Origin, right: Origin) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .official: 0
            case .element: 1
            case .digest: 2
            case .note: 3
            }
        }
    }
}
