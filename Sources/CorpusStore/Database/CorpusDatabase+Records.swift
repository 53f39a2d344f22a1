import GRDB
public import LegalModel

extension CorpusDatabase {
    /// All that is held of an article; `nil` when nothing is.
    ///
    /// - Complexity: two indexed queries, well under a millisecond.
    public func record(of key: ArticleKey) throws -> ArticleRecord? {
        try read { try $0.record(of: key) }
    }

    /// All that is held of some articles, read in one go; those that are not held are left out.
    public func records(of keys: Set<ArticleKey>) throws -> [ArticleKey: ArticleRecord] {
        guard !keys.isEmpty else { return [:] }
        return try read { try $0.records(of: keys) }
    }

    /// The articles that a document needs, with the names of all codes and the transitions that concern them. Articles that are not held are left out.
    public func extract(of keys: some Sequence<ArticleKey>) throws -> LawExtract {
        let keys = Set(keys)
        return try read { database in
            LawExtract(
                records: try database.records(of: keys), codes: try database.codeNames(),
                transitions: try database.transitions(touching: keys), sequence: try database.sequence(of: keys))
        }
    }

    /// The names of all codes in the catalogue.
    public func codeNames() throws -> [CodeIdentifier: CodeName] {
        try read { try $0.codeNames() }
    }

    /// All articles that are held, in the order of codes and of the articles in them.
    public func keys() throws -> [ArticleKey] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT code, number FROM article ORDER BY code, place")
                .map { ArticleKey(code: CodeIdentifier($0[0]), number: $0[1]) }
        }
    }

    /// The articles before and after one in its code, among those that are held.
    public func neighbours(of key: ArticleKey) throws -> (previous: ArticleKey?, next: ArticleKey?) {
        try read { database in
            func number(_ comparison: String, _ direction: String) throws -> ArticleKey? {
                try String.fetchOne(
                    database,
                    sql: """
                        SELECT number FROM article WHERE code = ?1 AND place \(comparison)
                          (SELECT place FROM article WHERE code = ?1 AND number = ?2) ORDER BY place \(direction) LIMIT 1
                        """,
                    arguments: [key.code.text, key.number]
                ).map { ArticleKey(code: key.code, number: $0) }
            }
            return (try number("<", "DESC"), try number(">", "ASC"))
        }
    }

    /// The articles that mention one, in the order of codes and articles.
    public func articlesCiting(_ key: ArticleKey) throws -> [ArticleKey] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT origin.code, origin.number FROM cites
                    JOIN article AS origin ON origin.id = cites.source JOIN article AS target ON target.id = cites.target
                    WHERE target.code = ? AND target.number = ? ORDER BY origin.code, origin.place
                    """,
                arguments: [key.code.text, key.number]
            ).map { ArticleKey(code: CodeIdentifier($0[0]), number: $0[1]) }
        }
    }
}

extension Database {
    /// The names of all codes.
    func codeNames() throws -> [CodeIdentifier: CodeName] {
        var names: [String: [Language: String]] = [:]
        var short: [String: [Language: String]] = [:]
        for row in try Row.fetchAll(self, sql: "SELECT code, language, name, abbreviation FROM code_name") {
            guard let language = Language(rawValue: row[1]) else { continue }
            names[row[0], default: [:]][language] = row[2]
            short[row[0], default: [:]][language] = row[3]
        }
        var result: [CodeIdentifier: CodeName] = [:]
        for (code, texts) in names {
            guard let name = Translations(texts), let abbreviation = Translations(short[code] ?? [:]) else { continue }
            result[CodeIdentifier(code)] = CodeName(name: name, abbreviation: abbreviation)
        }
        return result
    }

    /// All that is held of some articles.
    func records(of keys: Set<ArticleKey>) throws -> [ArticleKey: ArticleRecord] {
        var records: [ArticleKey: ArticleRecord] = [:]
        for key in keys { records[key] = try record(of: key) }
        return records
    }

    /// All that is held of an article.
    func record(of key: ArticleKey) throws -> ArticleRecord? {
        let statement = try cachedStatement(
            sql: """
                SELECT * FROM article_text WHERE code = ? AND number = ? ORDER BY kind, version, language
                """)
        let rows = try Row.fetchAll(statement, arguments: [key.code.text, key.number])
        guard !rows.isEmpty else { return nil }
        var builder = RecordBuilder(key: key)
        let titles = try cachedStatement(sql: "SELECT * FROM article_title WHERE code = ? AND number = ?")
        try Row.fetchAll(titles, arguments: [key.code.text, key.number]).forEach { builder.addTitles($0) }
        for row in rows {
            let elements =
                row["kind"] == "digest"
                ? try Row.fetchAll(
                    try cachedStatement(
                        sql: "SELECT place, reference, summary FROM article_element WHERE text = ? ORDER BY place"),
                    arguments: [row["id"] as Int64]) : []
            builder.add(row, elements: elements)
        }
        return builder.record
    }
}

extension Database {
    /// Which article that is held comes right after each of some.
    ///
    /// ```sql
    /// SELECT number FROM article WHERE code = ? AND place > (SELECT place FROM article WHERE code = ? AND number = ?)
    /// ORDER BY place LIMIT 1
    /// ```
    func sequence(of keys: Set<ArticleKey>) throws -> ArticleSequence {
        let statement = try cachedStatement(
            sql: """
                SELECT number FROM article WHERE code = ?1 AND place >
                  (SELECT place FROM article WHERE code = ?1 AND number = ?2) ORDER BY place LIMIT 1
                """)
        var following: [ArticleKey: ArticleKey] = [:]
        for key in keys {
            following[key] = try String.fetchOne(statement, arguments: [key.code.text, key.number]).map {
                ArticleKey(code: key.code, number: $0)
            }
        }
        return ArticleSequence(following: following)
    }
}
