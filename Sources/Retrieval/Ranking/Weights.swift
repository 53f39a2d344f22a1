/// Every number of the ranking, with the reason for it.
///
/// Scores are those of FTS5's BM25. The measurements are those of the old Civil Code of July 2020 (2,001 articles) with
/// lay questions and abstracts of judgments; the search description has the tables.
enum Weights {
    /// The official wording is the measure for all others.
    static let text = 1.0
    /// Our digest says the same in plainer words; .5 to 1 make no difference on our own lay questions.
    static let digest = 0.7
    /// Everyday words: short, written by us; .5 loses three points of R@5 on our Dutch questions, 1 gains nothing more.
    static let plain = 0.7
    /// Headings above the article as a table of their own: .2 to .3 gave one point of R@10; as a column they harm.
    static let heading = 0.3
    /// All abstracts of an article as one document, and its best abstract: .5 and .5 gave the best R@10 on both languages;
    /// with .4 and .4, .8 and .3, .8 and .8 it is lower or the same.
    static let caseArticle = 0.5
    static let bestCase = 0.5
    /// Terms of the thesaurus: .1 gave the best R@10, .2 the best R@100, 1 does harm. Ours are short texts: .2.
    static let thesaurus = 0.2
    /// The articles before and after in the same section: one to four points on all sets.
    static let neighbour = 0.2
    /// The best article that cites or is cited, for short queries only: it harms long ones.
    static let graph = 0.15
    /// Queries of fewer words than this are short.
    static let shortQuery = 8

    /// Rows taken from each table.
    static let rowsPerTable = 200
    /// Rows taken from each table when a code or book narrows the search.
    static let rowsPerNarrowedTable = 2_000
    /// Articles whose neighbours and citations are looked at.
    static let spread = 100
    /// Longer texts are searched by their rarest words: 24 lose a point of R@10 against 40, 80 gain nothing more.
    static let longestQuery = 40
    /// Terms of the thesaurus searched at most.
    static let mostExpansions = 24

    /// The best by wording alone that are always among the first of the list, so that case law hides less: on abstracts
    /// of 2013 to 2017, 4 instead of 3 lift the articles without case law by three to four points of R@10 and cost nothing;
    /// 5 lift them no further and cost a point.
    static let guarded = 4
    static let guardedWithin = 10

    /// An article that was cited stands above all others, its neighbours below it.
    static let citation = 1_000.0
    static let citedNeighbour = 500.0

    /// An article is close when it holds at least this many of the words sought, or all of a shorter query.
    static let leastWords = 2
}
