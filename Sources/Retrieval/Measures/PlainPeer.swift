package import CorpusStore
import GRDB
package import LegalModel

/// What SQLite's own tokenizers find in the same texts: one table a language, a row an article, words joined by OR.
package struct PlainPeer {
    /// The tokenizer: `unicode61` or `porter`.
    package let tokenizer: String
    private let queue: DatabaseQueue

    /// Copies headings, subjects, wordings, digests and everyday words of a corpus into tables in memory.
    package init(_ tokenizer: String, over corpus: CorpusDatabase) throws {
        self.tokenizer = tokenizer
        queue = try DatabaseQueue()
        let texts = try corpus.queue.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT code || ':' || number, language, group_concat(
                      coalesce(heading, '') || ' ' || coalesce(subject, '') || ' ' || text || ' ' || plain, ' ')
                    FROM article_text GROUP BY code, number, language ORDER BY code, number
                    """)
        }
        try queue.write { database in
            for language in Language.allCases {
                try database.execute(
                    sql: "CREATE VIRTUAL TABLE \(language.rawValue)_text USING fts5("
                        + "article UNINDEXED, text, tokenize='\(tokenizer)')")
            }
            for row in texts {
                let language: String = row[1]
                guard let language = Language(rawValue: language) else { continue }
                try database.execute(
                    sql: "INSERT INTO \(language.rawValue)_text VALUES (?, ?)",
                    arguments: [row[0] as String, row[2] as String])
            }
        }
    }

    /// The first hundred articles.
    package func order(of question: MeasuredQuestion) throws -> [ArticleKey] {
        let words = question.text.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
        guard !words.isEmpty else { return [] }
        let table = "\(question.language.rawValue)_text"
        return try queue.read { database in
            try String.fetchAll(
                database, sql: "SELECT article FROM \(table) WHERE \(table) MATCH ? ORDER BY rank LIMIT 100",
                arguments: [words.joined(separator: " OR ")])
        }.compactMap { text in
            let parts = text.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? ArticleKey(code: CodeIdentifier(String(parts[0])), number: String(parts[1])) : nil
        }
    }
}
