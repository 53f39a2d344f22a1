import GRDB
public import LegalModel

/// A day on which an article changed.
public struct ArticleChange: Hashable, Sendable {
    /// The article.
    public let key: ArticleKey
    /// The day from which other words are in force, or none; for an import the day of the import.
    public let day: CivilDate
    /// The act, where a digest names it.
    public let amendedBy: String?
    /// What changed.
    public let cause: Cause

    /// What changed.
    public enum Cause: String, Hashable, Sendable, CaseIterable, Comparable {
        /// A version begins.
        case begins
        /// A version ends and none follows the next day.
        case ends
        /// An import brought the article for the first time.
        case added
        /// An import brought other words.
        case changed
        /// An import no longer showed the article.
        case vanished

        /// In the order of the cases.
        public static func < (left: Cause, right: Cause) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }
}

extension CorpusDatabase {
    /// The changes on or after a day, by validity and by import. By day, then code, article and cause.
    public func changes(since day: CivilDate) throws -> [ArticleChange] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT code, number, valid_from AS day, max(amended_by), 'begins' FROM article_text
                      WHERE valid_from >= ?1 GROUP BY code, number, valid_from
                    UNION ALL
                    SELECT code, number, date(valid_to, '+1 day') AS day, max(ended_by), 'ends' FROM article_text AS row
                      WHERE date(valid_to, '+1 day') >= ?1 AND NOT EXISTS (
                        SELECT 1 FROM article_text AS next WHERE next.code = row.code AND next.number = row.number
                          AND next.valid_from = date(row.valid_to, '+1 day'))
                      GROUP BY code, number, valid_to
                    UNION ALL
                    SELECT DISTINCT code, number, day, NULL, kind FROM import_change WHERE day >= ?1
                    """,
                arguments: [day.description])
            let changes = rows.compactMap { row -> (ArticleChange, ArticleNumberOrder)? in
                guard let day = CivilDate(iso: row[2] as String), let cause = ArticleChange.Cause(rawValue: row[4])
                else {
                    return nil
                }
                let key = ArticleKey(code: CodeIdentifier(row[0]), number: row[1])
                return (
                    ArticleChange(key: key, day: day, amendedBy: row[3], cause: cause), ArticleNumberOrder(key.number)
                )
            }
            return changes.sorted { left, right in
                if left.0.day != right.0.day { return left.0.day < right.0.day }
                if left.0.key.code != right.0.key.code { return left.0.key.code < right.0.key.code }
                return left.1 == right.1 ? left.0.cause < right.0.cause : left.1 < right.1
            }.map(\.0)
        }
    }
}
