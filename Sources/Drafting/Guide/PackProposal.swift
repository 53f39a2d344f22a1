public import LegalModel
public import Reasoning

/// A rule pack that the words of the complaint speak for, and why. A proposal: a person chooses.
public struct PackProposal: Hashable, Sendable {
    /// The pack.
    public let pack: Identifier<RulePack>
    /// The articles found with those words that the pack rests on, the best first.
    public let articles: [ArticleKey]
    /// The words of the complaint that stand in the pack, the most telling first.
    public let words: [String]

    /// Makes a proposal.
    public init(pack: Identifier<RulePack>, articles: [ArticleKey], words: [String]) {
        self.pack = pack
        self.articles = articles
        self.words = words
    }
}
