import GRDB
import LegalModel

/// The versions of one article that a result is made from.
struct ArticleRows {
    let key: ArticleKey
    let rows: [Version]

    /// One row of `article_text`.
    struct Version {
        let language: Language
        let isDigest: Bool
        let validity: Validity?
        let structure: [String]
        let heading: String?
        let subject: String?
        let text: String
        let plain: String

        func standing(on day: CivilDate) -> Validity.Standing { validity?.standing(on: day) ?? .unknown }
    }

    init?(_ article: Int64, in database: Database) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT code, number FROM search_article WHERE id = ?", arguments: [article])
        else { return nil }
        let code: String = row[0]
        let number: String = row[1]
        key = ArticleKey(code: CodeIdentifier(code), number: number)
        rows = try Row.fetchAll(
            database,
            sql: """
                SELECT language, kind, valid_from, valid_to, structure, heading, subject, text, plain
                FROM article_text WHERE code = ? AND number = ? ORDER BY kind, version, language
                """, arguments: [code, number]
        ).compactMap { Version($0) }
    }

    /// The rows in a language, else in the first language held.
    func rows(preferring language: Language) -> [Version] {
        let own = rows.filter { $0.language == language }
        guard own.isEmpty, let first = rows.map(\.language).min() else { return own }
        return rows.filter { $0.language == first }
    }
}

extension ArticleRows.Version {
    fileprivate init?(_ row: Row) {
        guard let language = Language(rawValue: row[0]) else { return nil }
        self.language = language
        isDigest = row[1] == "digest"
        validity = Validity(
            from: (row[2] as String?).flatMap { CivilDate(iso: $0) },
            to: (row[3] as String?).flatMap { CivilDate(iso: $0) })
        structure = (row[4] as String).split(separator: "\n").map(String.init)
        heading = row[5]
        subject = row[6]
        text = row[7]
        plain = row[8]
    }
}
