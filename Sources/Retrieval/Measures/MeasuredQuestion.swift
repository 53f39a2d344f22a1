package import LegalModel

/// A question of a test set with the articles filed for it.
package struct MeasuredQuestion: Sendable {
    /// The id in its set.
    package let id: String
    /// The language it is put in.
    package let language: Language
    /// The question.
    package let text: String
    /// The articles filed for it, the most decisive first; empty when none answers it.
    package let articles: [ArticleKey]
    /// Those of them that decide it; all when the set does not say.
    package let governing: [ArticleKey]

    /// Makes a question.
    package init(
        id: String, language: Language, text: String, articles: [ArticleKey], governing: [ArticleKey] = []
    ) {
        self.id = id
        self.language = language
        self.text = text
        self.articles = articles
        self.governing = governing.isEmpty ? articles : governing
    }

    /// Whether the question belongs to the half on which weights may be chosen; the other half only measures.
    ///
    /// - Source: the parity of the 32-bit FNV-1a hash of the id.
    package var isForDevelopment: Bool {
        id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }.isMultiple(of: 2)
    }
}
