import Citations
import GRDB
import LegalModel

/// Puts the articles that a query cites above all others, and their neighbours below them.
struct CitedArticles {
    let query: ParsedQuery
    let database: Database

    /// Adds the cited articles that the corpus holds.
    func add(to candidates: inout [Int64: Candidate]) throws {
        var place = 0.0
        for reference in query.citations {
            for number in [reference.article, reference.lastArticle].compactMap({ $0 }) {
                for article in try articles(number, reference.code) {
                    candidates[article, default: Candidate(article: article)].raise(
                        .citation, to: Weights.citation - place)
                    place += 1
                    guard query.citations.count == 1 else { continue }
                    for neighbour in try neighbours(of: article) {
                        candidates[neighbour, default: Candidate(article: neighbour)].raise(
                            .neighbour, to: Weights.citedNeighbour)
                        candidates[neighbour]?.neighbour = article
                    }
                }
            }
        }
    }

    private func articles(_ number: String, _ code: CodeIdentifier?) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM search_article WHERE number = ?1 AND (?2 IS NULL OR code = ?2)
                  AND (?3 IS NULL OR code = ?3) ORDER BY code
                """, arguments: [number, code?.text, query.code?.text])
    }

    private func neighbours(of article: Int64) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT other.id FROM search_article AS one JOIN search_article AS other
                  ON other.code = one.code AND other.place IN (one.place - 1, one.place + 1)
                WHERE one.id = ? ORDER BY other.place
                """, arguments: [article])
    }
}
