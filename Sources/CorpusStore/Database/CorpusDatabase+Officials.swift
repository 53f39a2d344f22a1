import GRDB
public import LegalModel

extension CorpusDatabase {
    /// The records of all articles of which official text is held, in the order of codes and of the articles in them.
    ///
    /// - Complexity: reads all official texts; meant for looking words up whose article is not known.
    public func officialRecords() throws -> [ArticleRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT code, number FROM article WHERE (code, number) IN
                      (SELECT code, number FROM article_text WHERE kind = 'official') ORDER BY code, place
                    """
            ).compactMap { try database.record(of: ArticleKey(code: CodeIdentifier($0[0]), number: $0[1])) }
        }
    }
}
