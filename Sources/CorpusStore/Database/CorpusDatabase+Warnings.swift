import GRDB
public import LegalModel

/// What was odd in a file that was imported.
public struct ImportWarning: Hashable, Sendable {
    /// The code.
    public let code: CodeIdentifier
    /// The language.
    public let language: Language
    /// NUMAC of the page, or the name of the file.
    public let source: String
    /// What was odd, with its line and article.
    public let warning: PageWarning
}

extension CorpusDatabase {
    /// The warnings of the imports of a code, by language, source and line.
    ///
    /// - Parameter code: the code; `nil` for all.
    public func warnings(of code: CodeIdentifier? = nil) throws -> [ImportWarning] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT code, language, source, line, article, problem, found
                    FROM import_warning JOIN import_source ON import_source.id = import
                    WHERE ?1 IS NULL OR code = ?1 ORDER BY code, language, source, place
                    """,
                arguments: [code?.text]
            ).compactMap { row in
                guard let language = Language(rawValue: row["language"]),
                    let problem = PageWarning.Problem(name: row["problem"], found: row["found"])
                else { return nil }
                return ImportWarning(
                    code: CodeIdentifier(row["code"]), language: language, source: row["source"],
                    warning: PageWarning(line: row["line"], article: row["article"], problem: problem))
            }
        }
    }
}
