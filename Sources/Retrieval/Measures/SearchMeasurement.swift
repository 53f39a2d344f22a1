package import Citations
package import CorpusStore
import GRDB
package import LegalModel

/// Runs the engine over questions and keeps the ranks of what is filed for them.
package final class SearchMeasurement {
    private let engine: SearchEngine
    private let today: CivilDate

    /// Opens the engine over a corpus.
    ///
    /// - Parameter weights: other weights by name, for trying them.
    /// - Throws: `WeightFault` for a name that is no weight; errors of the database.
    package init(
        _ corpus: CorpusDatabase, finder: CitationFinder?, today: CivilDate, weights: [String: Double] = [:]
    ) throws {
        engine = try SearchEngine(corpus, finder: finder, weights: Weights.chosen.with(weights))
        self.today = today
    }

    /// The first hundred articles for a question.
    package func order(of question: MeasuredQuestion) throws -> [ArticleKey] {
        try engine.order(of: SearchQuery(question.text, language: question.language, today: today, limit: 100))
    }

    /// Whether the engine says that something is close to a question.
    package func isClose(_ question: MeasuredQuestion) throws -> Bool {
        try engine.search(SearchQuery(question.text, language: question.language, today: today)).isClose
    }

    /// The ranks of articles in an order, counted from 1; 0 for one that is not in it.
    package static func ranks(of articles: [ArticleKey], in order: [ArticleKey]) -> [Int] {
        articles.map { article in order.firstIndex(of: article).map { $0 + 1 } ?? 0 }
    }

    /// The articles under which no abstract of a judgment is filed.
    package static func articlesWithoutCases(in corpus: CorpusDatabase) throws -> Set<ArticleKey> {
        try corpus.queue.read { database in
            try Set(
                Row.fetchAll(
                    database,
                    sql: """
                        SELECT code, number FROM article WHERE NOT EXISTS (SELECT 1 FROM case_article AS held
                          WHERE held.code = article.code AND held.number = article.number)
                        """
                ).map { ArticleKey(code: CodeIdentifier($0[0]), number: $0[1]) })
        }
    }
}
