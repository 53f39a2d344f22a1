import CorpusStore
import LegalModel

/// What is shown around an article: what it cites, the judgments filed under it, the article that took its place.
struct ArticleSurroundings {
    /// What the article cites.
    var cites: [ArticleMention] = []
    /// The judgments filed under it, the latest first.
    var cases: [CaseSummary] = []
    /// Whether abstracts are shown whole.
    var showsAbstracts = false
    /// The article that it became, when it was moved or renumbered and the other is held.
    var successor: ArticleRecord?
}
