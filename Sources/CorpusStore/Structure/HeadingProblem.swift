public import LegalModel

/// Headings of digests that do not agree between articles or files.
public struct HeadingProblem: Hashable, Sendable {
    /// The code.
    public let code: CodeIdentifier
    /// The language of the headings.
    public let language: Language
    /// What is wrong.
    public let kind: Kind
    /// The spellings or paths that do not agree, most frequent first.
    public let variants: [Variant]

    /// What is wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One division is spelt in several ways.
        case spelling
        /// One division stands under different headings: a level was left out, or it is another division.
        case level
        /// The articles of a division do not stand together.
        case scattered
    }

    /// One of several forms.
    public struct Variant: Hashable, Sendable {
        /// The heading, or the headings from the highest down.
        public let text: String
        /// How many articles have it.
        public let count: Int
        /// The files in which it stands, each with its first article.
        public let places: [String]
    }
}
