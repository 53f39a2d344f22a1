import GRDB
public import LegalModel

/// A day on which an article changed.
public struct ArticleChange: Hashable, Sendable {
    /// The article.
    public let key: ArticleKey
    /// The day from which other words are in force, or none.
    public let day: CivilDate
    /// The act, where a digest names it.
    public let amendedBy: String?
}

extension CorpusDatabase {
    /// The changes on or after a day: a version begins, or one ends and none follows. By day, then code and article.
    public func changes(since day: CivilDate) throws -> [ArticleChange] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT code, number, day, max(amended_by) FROM (
                      SELECT code, number, valid_from AS day, amended_by FROM article_text WHERE valid_from >= ?1
                      UNION ALL
                      SELECT code, number, date(valid_to, '+1 day'), NULL FROM article_text WHERE valid_to >= ?1)
                    GROUP BY code, number, day ORDER BY day, code
                    """,
                arguments: [day.description])
            return rows.compactMap { row in
                CivilDate(iso: row[2] as String).map { day in
                    ArticleChange(
                        key: ArticleKey(code: CodeIdentifier(row[0]), number: row[1]), day: day, amendedBy: row[3])
                }
            }.sorted { ($0.day, $0.key) < ($1.day, $1.key) }
        }
    }
}
