/// Every number of the ranking, with the reason for it.
///
/// Scores are those of FTS5's BM25. The measurements are those of the old Civil Code of July 2020 (2,001 articles) with
/// lay questions and abstracts of judgments, and those of the development half of our own questions
/// (`Tests/Fixtures/search`); `make bench-search` prints them.
struct Weights: Hashable, Sendable {
    /// The weights that search uses; others only where ``SearchMeasurement`` tries them.
    static let chosen = Weights()

    /// The official wording is the measure for all others.
    var text = 1.0
    /// Our digest says the same in plainer words; .5 to 1 make no difference on our own lay questions.
    var digest = 0.7
    /// Everyday words: short, written by us; .5 loses three points of R@5 on our Dutch questions, 1 gains nothing more.
    var plain = 0.7
    /// On the development half of our own questions (181 with an answer, R@5 of the governing articles, all languages): .66
    /// with sentences compared by full-text search, .85 by ``Likeness`` with situations. What it counts: 2 gives .84, 3 and 5
    /// give .85, 50 (nothing else counts) .84.
    var like = 2.0
    /// What was learned of the sentences, ``LearnedRanking``, beside what is alike: with 4 and 2 R@5 rises on the development
    /// half from .87 to .95, and on sentences held back while training from .49 to .65; 2 and 1, 4 and 1 give a point less.
    var learned = 4.0
    /// The cosines of the nearest sentence from which sentences count at all and fully. Abstracts of judgments lose by
    /// sentences, lay questions gain: a text of ``likeLong`` words must be nearer by ``likeLength``.
    var likeFar = 0.2
    var likeNear = 0.35
    var likeLength = 0.25
    /// What the next phrases of a complaint count against the one before.
    var phraseNext = 0.5
    /// The share of phrases in which small words count too.
    var phraseStopWords = 0.5
    /// Articles that decide together: what the best one of the topic gives the others, the phrases of complaints most like
    /// the question, and the factor from one place in the topic to the next.
    var topic = 0.4
    var phrases = 0.5
    var topicPlace = 0.8
    /// Digests of law for consumers, for everyone, between companies; those whose every version has ended.
    var forConsumers = 1.0
    var forEveryone = 0.45
    var forCompanies = 0.3
    var ended = 0.5
    /// Headings above the article as a table of their own: .2 to .3 gave one point of R@10; as a column they harm.
    var heading = 0.3
    /// All abstracts of an article as one document, and its best abstract, equal parts. The sum c counts as c·√(c/most):
    /// abstracts that say the thing itself weigh fully, those that share a few words little. Together with
    /// ``withoutCases`` this gave R@10 .80 (French) and .77 (Dutch) on abstracts of 2013 to 2017 without a number, instead
    /// of .79 and .76 for the plain sum of .5 and .5, and R@5 two points more.
    var caseArticle = 0.575
    var bestCase = 0.575
    /// An article that no abstract speaks for is judged by its words alone, which then count more: 1 hides the articles
    /// without case law (R@10 .39 and .33 instead of .57 and .51 by text alone), 1.4 gives them .57 and .53, 1.6 gives
    /// them no more and costs the others two points.
    var withoutCases = 1.45
    /// Terms of the thesaurus: .1 gave the best R@10, .2 the best R@100, 1 does harm; with sentences .1 gives two points of
    /// R@5 more than .2 on our own questions.
    var thesaurus = 0.1
    /// The articles before and after in the same section: one to four points on abstracts at .2; on our own questions, where
    /// sentences say what neighbours guess, one point of R@10 less than none.
    var neighbour = 0.1
    /// The best article that cites or is cited, for short queries only: it harms long ones.
    var graph = 0.15
    /// Texts up to this many words are judged as questions, from the second on as long texts, between them by degrees.
    static let likeShort = 14
    static let likeLong = 22
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
    /// Stems of more than this share of the official wordings are frequent; those of few texts never are.
    static let frequentShare = 0.033
    static let leastFrequent = 75
    /// A search of the wordings keeps to its rarest words until their rows come to this share of all, the terms of the thesaurus
    /// to this. Ranking a row takes some 1.6 µs; long texts find one of a hundred more than with all their words.
    static let rankedShare = 0.5
    static let expandedShare = 0.1
    /// Words are kept however frequent they are, up to this many.
    static let leastRanked = 2
    /// Words that no text holds are corrected in queries of at most this many words.
    static let longestCorrected = 16
    /// The best by official wording and digest alone, and the place they keep at least.
    static let guarded = 3
    static let guardedPlace = 10
    /// Terms of the thesaurus searched at most.
    static let mostExpansions = 24

    /// An article among this many is looked at for whether it is close.
    static let first = 10

    /// An article that was cited stands above all others, its neighbours below it.
    static let citation = 1_000.0
    static let citedNeighbour = 500.0

    /// An article is close when the likeliest situation is told with this score at least, and gives it this part: eleven of 21
    /// questions of the development half that were refused have an answer shown so, and none that nothing answers.
    static let confident = -0.5
    static let likely = 0.5
    /// An article is close when it holds at least this many of the words sought, or all of a shorter query.
    static let leastWords = 2
}
