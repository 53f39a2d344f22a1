public import LegalModel

extension ReviewCase {
    /// The references found in the text of the recommendation, of all languages together.
    public var citedAnywhere: Set<ArticleReference> { Set((cited ?? [:]).values.joined()) }
}
