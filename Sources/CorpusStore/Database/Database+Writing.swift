import Citations
import GRDB
import LegalModel

extension Database {
    /// Writes the names of all codes, in the order of the catalogue.
    func insert(_ catalog: CodeCatalog) throws {
        try execute(sql: "DELETE FROM code_name")
        let statement = try cachedStatement(
            sql: "INSERT INTO code_name(code, language, place, name, abbreviation) VALUES (?, ?, ?, ?, ?)")
        for (place, entry) in catalog.entries.enumerated() {
            let name = entry.codeName
            for language in Language.allCases {
                try statement.execute(arguments: [
                    entry.id.text, language.rawValue, place, name.name.text(preferring: language),
                    name.abbreviation.text(preferring: language),
                ])
            }
        }
    }

    /// Writes the titles of an article in the languages in which it has no digest.
    private func insert(titlesOf record: ArticleRecord) throws {
        let titled =
            Set(record.structure.keys).union(record.heading?.languages ?? []).union(record.subject?.languages ?? [])
        for language in titled.subtracting(record.digests.flatMap(\.digest.languages)).sorted() {
            try execute(
                sql: """
                    INSERT INTO article_title(code, number, language, structure, heading, subject)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    record.key.code.text, record.key.number, language.rawValue,
                    (record.structure[language] ?? []).joined(separator: "\n"), record.heading?[language],
                    record.subject?[language],
                ])
        }
    }

    /// Writes one row for each digest and language, with its places.
    func insert(digestsOf record: ArticleRecord) throws {
        if !record.digests.isEmpty { try insert(titlesOf: record) }
        for (version, digest) in record.digests.enumerated() {
            for language in digest.digest.languages {
                let text = digest.digest[language] ?? ""
                var row = ArticleTextRow(record.key, language, kind: "digest", version: version, text: text)
                row.validFrom = digest.validity.from?.description
                row.validTo = digest.validity.to?.description
                row.structure = (record.structure[language] ?? []).joined(separator: "\n")
                row.heading = record.heading?[language]
                row.subject = record.subject?[language]
                row.plain = (digest.plainWords[language] ?? []).joined(separator: "\n")
                row.amendedBy = digest.amendedBy
                row.note = digest.note?[language]
                row.set(digest.ending)
                row.source = digest.source.text
                row.state = digest.source.state?.description
                row.verification = digest.verification.state.rawValue
                row.verifiedOn = digest.verification.on?.description
                row.secondReadOn = digest.verification.secondReadOn?.description
                let id = try row.insert(into: self)
                let statement = try cachedStatement(
                    sql: "INSERT INTO article_element(text, place, reference, summary) VALUES (?, ?, ?, ?)")
                for (place, element) in digest.elements.enumerated() {
                    guard let summary = element.summary[language] else { continue }
                    try statement.execute(arguments: [id, place, element.reference.place, summary])
                }
            }
        }
    }

    /// Writes the official wordings of a record under an import of their own, for databases in memory.
    func insert(officialsOf record: ArticleRecord) throws {
        for (version, official) in record.officials.enumerated() {
            try execute(
                sql: """
                    INSERT INTO import_source(format, code, language, source, file, sha256, articles, headings, ranges,
                      repealed, contents_complete, chain_complete, gaps)
                    VALUES ('articles', ?, ?, 'memory', '', ?, 0, 0, 0, 0, 0, 0, '') ON CONFLICT DO NOTHING
                    """,
                arguments: [
                    record.key.code.text, official.language.rawValue, String(repeating: "0", count: 64),
                ])
            let origin = try Int64.fetchOne(
                self, sql: "SELECT id FROM import_source WHERE code = ? AND language = ? AND source = 'memory'",
                arguments: [record.key.code.text, official.language.rawValue])
            var row = ArticleTextRow(
                record.key, official.language, kind: "official", version: version, text: official.text)
            row.set(official)
            row.structure = (record.structure[official.language] ?? []).joined(separator: "\n")
            row.heading = record.heading?[official.language]
            row.origin = origin
            try row.insert(into: self)
        }
    }

    /// Names the codes that are held and that the catalogue does not know, by the titles of their pages.
    func nameImportedActs() throws {
        for language in Language.allCases {
            try execute(
                sql: """
                    INSERT INTO code_name(code, language, place, name, abbreviation)
                    SELECT code, ?1, 100000, coalesce(max(CASE language WHEN ?1 THEN title END), max(title)), code
                    FROM import_source WHERE title IS NOT NULL
                      AND code NOT IN (SELECT code FROM code_name WHERE language = ?1) GROUP BY code
                    """,
                arguments: [language.rawValue])
        }
    }

    /// Gives each article its place: the order of the official pages, and between them the order of numbers.
    func arrangeArticles() throws {
        try nameImportedActs()
        try execute(sql: "DELETE FROM cites")
        try execute(sql: "DELETE FROM article")
        let codes = try String.fetchAll(self, sql: "SELECT DISTINCT code FROM article_text ORDER BY code")
        let statement = try cachedStatement(sql: "INSERT INTO article(code, number, place) VALUES (?, ?, ?)")
        for code in codes {
            let numbers = try String.fetchAll(
                self, sql: "SELECT DISTINCT number FROM article_text WHERE code = ?", arguments: [code])
            let printed = try String.fetchAll(
                self,
                sql: """
                    SELECT number FROM import_article JOIN import_source ON import_source.id = import
                    WHERE format = 'justel' AND code = ? AND language = (
                      SELECT language FROM import_source WHERE format = 'justel' AND code = ?
                      GROUP BY language ORDER BY sum(articles) DESC, language)
                    ORDER BY source, import_article.place
                    """,
                arguments: [code, code])
            for (place, number) in ArticleArrangement.order(numbers, printed: printed).enumerated() {
                try statement.execute(arguments: [code, number, place])
            }
        }
    }
}
