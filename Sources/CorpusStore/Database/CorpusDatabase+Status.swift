import GRDB
public import LegalModel

extension CorpusDatabase {
    /// What is held, by code and language in the order of the catalogue.
    public func status() throws -> [CorpusStatus] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT code, language, count(DISTINCT number), sum(kind = 'digest'), sum(kind = 'official'),
                      sum(verification = 'text'), sum(verification = 'index'), sum(verification = 'unverified'),
                      max(CASE kind WHEN 'official' THEN state END), max(state)
                    FROM article_text GROUP BY code, language
                    ORDER BY (SELECT min(place) FROM code_name WHERE code_name.code = article_text.code), code, language
                    """)
            return try rows.compactMap { row in
                guard let language = Language(rawValue: row[1]) else { return nil }
                let state = (row[8] as String?) ?? (row[9] as String?)
                return CorpusStatus(
                    code: CodeIdentifier(row[0]), language: language, articles: row[2], digests: row[3] ?? 0,
                    verification: [.text: row[5] ?? 0, .index: row[6] ?? 0, .unverified: row[7] ?? 0],
                    official: row[4] ?? 0, imports: try database.imports(of: row[0], language: row[1]),
                    state: state.flatMap { CivilDate(iso: $0) })
            }
        }
    }

    /// The number of articles of which a digest is held, by language.
    ///
    /// ```sql
    /// SELECT language, count(DISTINCT code || number) FROM article_text WHERE kind = 'digest' GROUP BY language
    /// ```
    public func digestArticles() throws -> [Language: Int] {
        try read { database in
            var result: [Language: Int] = [:]
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT language, count(DISTINCT code || ':' || number) FROM article_text WHERE kind = 'digest'
                    GROUP BY language
                    """)
            for row in rows { if let language = Language(rawValue: row[0]) { result[language] = row[1] } }
            return result
        }
    }

    /// The number of abstracts of judgments by language.
    public func caseAbstracts() throws -> [Language: Int] {
        try read { database in
            var result: [Language: Int] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT language, count(*) FROM case_abstract GROUP BY language")
            {
                if let language = Language(rawValue: row[0]) { result[language] = row[1] }
            }
            return result
        }
    }
}

extension Database {
    fileprivate func imports(of code: String, language: String) throws -> [ImportedSource] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT *, (SELECT count(*) FROM import_warning WHERE import = import_source.id) AS warnings
                FROM import_source WHERE code = ? AND language = ? AND format <> 'case-law' ORDER BY source
                """,
            arguments: [code, language]
        ).map { row in
            ImportedSource(
                source: row["source"], file: row["file"], sha256: row["sha256"], imported: row.date("imported"),
                state: row.date("state"), articles: row["articles"], headings: row["headings"], ranges: row["ranges"],
                repealed: row["repealed"], isContentsComplete: row["contents_complete"],
                isChainComplete: row["chain_complete"],
                gaps: (row["gaps"] as String).split(separator: "\n").map(String.init),
                warnings: row["warnings"])
        }
    }
}
