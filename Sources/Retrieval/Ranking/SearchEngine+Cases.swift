import CorpusStore
import GRDB
public import LegalModel

/// The judgments found for a query, the best first: their abstracts alone, apart from the articles.
public struct CaseSearchResponse: Hashable, Sendable {
    /// The query as it was typed.
    public let query: String
    /// The language that was searched.
    public let language: Language
    /// The abstracts, best first; ties in the order of ECLI.
    public let results: [CaseSearchResult]
}

/// One abstract of a judgment.
public struct CaseSearchResult: Hashable, Sendable {
    /// The European case law identifier.
    public let ecli: String
    /// The court, by the code in the ECLI; `nil` when the file named none.
    public let court: String?
    /// The day of the judgment; `nil` when the file named none.
    public let decided: CivilDate?
    /// The articles under which the abstract is filed, in the order of codes and articles.
    public let articles: [ArticleKey]
    /// The BM25 score, comparable within one response only.
    public let score: Double
    /// A few words of the abstract with `<mark>` around those that were sought.
    public let snippet: String
}

extension SearchEngine {
    /// Searches the abstracts of judgments by the words of the query and, weaker, by terms of the thesaurus.
    ///
    /// The day of the query counts for nothing here; its code narrows to abstracts filed under that code.
    ///
    /// - Throws: errors of the database.
    public func searchCases(_ query: SearchQuery) throws -> CaseSearchResponse {
        let wanted = query.language ?? language(of: query.text)
        return try corpus.queue.read { database in
            let held = try String.fetchAll(database, sql: "SELECT DISTINCT language FROM case_abstract")
                .compactMap { Language(rawValue: $0) }
            let language = held.contains(wanted) ? wanted : held.min() ?? wanted
            let parsed = try self.parsed(query, language: language, in: database)
            guard let match = parsed.match else {
                return CaseSearchResponse(query: query.text, language: language, results: [])
            }
            let scores = try self.scores(match, parsed.expansionMatch, language, database)
            let sought = Set(parsed.words.flatMap(\.tokens) + parsed.expansions.flatMap { $0.tokens.joined() })
            let snippet = Snippet(analyzer: self.analyzer(language), sought: sought)
            let code = query.code ?? parsed.code
            var results: [CaseSearchResult] = []
            for (id, score) in scores.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                guard results.count < query.limit else { break }
                let found = try self.abstract(id, score, snippet, database)
                guard let found, code == nil || found.articles.contains(where: { $0.code == code }) else { continue }
                results.append(found)
            }
            return CaseSearchResponse(query: query.text, language: language, results: results)
        }
    }

    private func scores(
        _ match: String, _ expansions: String?, _ language: Language, _ database: Database
    ) throws -> [Int64: Double] {
        let table = "cases_\(language.rawValue)"
        var scores: [Int64: Double] = [:]
        for (text, weight) in [(match, Weights.text), (expansions ?? "", Weights.thesaurus)] where !text.isEmpty {
            let rows = try Row.fetchCursor(
                database, sql: "SELECT rowid, -rank FROM \(table) WHERE \(table) MATCH ? ORDER BY rank LIMIT ?",
                arguments: [text, Weights.rowsPerNarrowedTable])
            while let row = try rows.next() { scores[row[0], default: 0] += weight * (row[1] as Double) }
        }
        return scores
    }

    private func abstract(
        _ id: Int64, _ score: Double, _ snippet: Snippet, _ database: Database
    ) throws -> CaseSearchResult? {
        let row = try Row.fetchOne(
            database, sql: "SELECT ecli, court, decided, text FROM case_abstract WHERE id = ?", arguments: [id])
        guard let row else { return nil }
        let articles = try Row.fetchAll(
            database,
            sql: """
                SELECT case_article.code, case_article.number FROM case_article LEFT JOIN article
                  ON article.code = case_article.code AND article.number = case_article.number
                WHERE abstract = ? ORDER BY case_article.code, article.place, case_article.number
                """, arguments: [id]
        ).map { ArticleKey(code: CodeIdentifier($0[0]), number: $0[1]) }
        let day: String? = row[2]
        return CaseSearchResult(
            ecli: row[0], court: row[1], decided: day.flatMap { CivilDate(iso: $0) }, articles: articles, score: score,
            snippet: snippet.text(of: row[3]))
    }
}
