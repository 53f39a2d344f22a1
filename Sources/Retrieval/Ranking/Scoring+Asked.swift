import GRDB
import LegalModel

extension Scoring {
    /// Adds what sentences of everyday life say: for each article the sentences most like the question, and all of its
    /// sentences as one text.
    mutating func collectAsked(_ matches: [(text: String, weight: Double)], expansions: String?) throws {
        var best: [Int64: [(score: Double, sentence: Int64)]] = [:]
        let all = matches + (expansions.map { [($0, weights.askedThesaurus)] } ?? [])
        for (text, weight) in all where weight > 0 {
            for hit in try sentences(text) {
                let score = weight * hit.score * weights.asked(hit.who, ended: hit.ended)
                if let place = best[hit.article]?.firstIndex(where: { $0.sentence == hit.sentence }) {
                    best[hit.article]?[place].score += score
                } else {
                    best[hit.article, default: []].append((score, hit.sentence))
                }
            }
        }
        for (article, hits) in best {
            var share = 1.0
            var sum = 0.0
            for hit in hits.sorted(by: { ($1.score, $0.sentence) < ($0.score, $1.sentence) }) {
                sum += share * hit.score
                share *= weights.askedNext
            }
            add(.asked, weights.askedBest * sum, to: article)
            note(sentence: hits.max { ($0.score, $1.sentence) < ($1.score, $0.sentence) }?.sentence, for: article)
        }
        for (text, weight) in matches {
            for hit in try wholes(text) {
                add(
                    .asked, weight * weights.askedArticle * hit.score * weights.asked(hit.who, ended: hit.ended),
                    to: hit.article)
            }
        }
    }

    private typealias Hit = (article: Int64, score: Double, sentence: Int64, who: String?, ended: Bool)

    /// ```sql
    /// SELECT search_article.id, -hit.rank, hit.rowid, who, ended FROM
    ///   (SELECT rowid, rank FROM asked_fr WHERE asked_fr MATCH ? ORDER BY rank LIMIT ?) AS hit
    ///   JOIN search_asked_article … JOIN search_article …
    /// ```
    private func sentences(_ match: String) throws -> [Hit] {
        let name = "asked_\(language.rawValue)"
        let statement = try database.cachedStatement(
            sql: """
                SELECT search_article.id, -hit.rank, hit.rowid, who, ended FROM
                  (SELECT rowid, rank FROM \(name) WHERE \(name) MATCH ? ORDER BY rank LIMIT ?) AS hit
                  JOIN search_asked_article AS filed ON filed.asked = hit.rowid
                  JOIN search_article ON search_article.number = filed.number AND search_article.code = filed.code
                """)
        return try hits(statement, [match, Weights.sentences])
    }

    private func wholes(_ match: String) throws -> [Hit] {
        let name = "asked_article_\(language.rawValue)"
        let statement = try database.cachedStatement(
            sql: """
                SELECT search_article.id, -hit.rank, 0, who, ended FROM
                  (SELECT rowid, rank FROM \(name) WHERE \(name) MATCH ? ORDER BY rank LIMIT ?) AS hit
                  JOIN search_asked_whole AS whole ON whole.id = hit.rowid
                  JOIN search_article ON search_article.number = whole.number AND search_article.code = whole.code
                """)
        return try hits(statement, [match, Weights.rowsPerTable])
    }

    private func hits(_ statement: Statement, _ arguments: StatementArguments) throws -> [Hit] {
        var hits: [Hit] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { hits.append((row[0], row[1], row[2], row[3], row[4])) }
        return hits
    }
}
