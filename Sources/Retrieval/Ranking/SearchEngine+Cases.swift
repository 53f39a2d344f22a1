import Citations
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
    /// A query that cites an article has the abstracts filed under it first. Its code and book narrow to abstracts filed
    /// there; with a day, later judgments are left out.
    ///
    /// - Throws: errors of the database.
    public func searchCases(_ query: SearchQuery) throws -> CaseSearchResponse {
        let wanted = query.language ?? language(of: query.text)
        return try corpus.queue.read { database in
            let held = try String.fetchAll(database, sql: "SELECT DISTINCT language FROM case_abstract")
                .compactMap { Language(rawValue: $0) }
            let language = held.contains(wanted) ? wanted : held.min() ?? wanted
            let parsed = try self.parsed(query, language: language, in: database)
            var scores = try self.scores(parsed.match ?? "", parsed.expansionMatch, language, database)
            for (place, reference) in parsed.citations.enumerated() {
                for id in try self.filed(under: reference, language, database) {
                    scores[id, default: 0] += Weights.citation - Double(place)
                }
            }
            let snippet = Snippet(analyzer: self.analyzer(language), sought: parsed.sought)
            let code = query.code ?? parsed.code
            var results: [CaseSearchResult] = []
            for (id, score) in scores.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                guard results.count < query.limit else { break }
                let found = try self.abstract(id, score, snippet, database)
                guard let found, found.articles.contains(where: { fits($0, code, parsed.book) }) else { continue }
                if let day = query.day, let decided = found.decided, decided > day { continue }
                results.append(found)
            }
            return CaseSearchResponse(query: query.text, language: language, results: results)
        }
    }

    private func fits(_ key: ArticleKey, _ code: CodeIdentifier?, _ book: String?) -> Bool {
        (code == nil || key.code == code) && (book.map { key.number.hasPrefix($0 + ".") } ?? true)
    }

    private func filed(
        under reference: CitedReference, _ language: Language, _ database: Database
    ) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT abstract FROM case_article JOIN case_abstract ON case_abstract.id = abstract
                WHERE number = ?1 AND (?2 IS NULL OR code = ?2) AND language = ?3
                """, arguments: [reference.article, reference.code?.text, language.rawValue])
    }

    private func scores(
        _ match: String, _ expansions: String?, _ language: Language, _ database: Database
    ) throws -> [Int64: Double] {
        let table = "cases_\(language.rawValue)"
        var scores: [Int64: Double] = [:]
        for (text, weight) in [(match, weights.text), (expansions ?? "", weights.thesaurus)] where !text.isEmpty {
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
