public import CorpusStore
import GRDB
public import LegalModel

/// What a handler searched or wrote, released for search, with the articles that an approved recommendation applied.
public struct LearnedSentence: Hashable, Sendable {
    /// The number under which it can be forgotten, from 1.
    public let id: Int
    /// The language of the text.
    public let language: Language
    /// The text, without personal data.
    public let text: String
    /// The articles.
    public let articles: [ArticleKey]

    /// Makes a sentence.
    public init(id: Int, language: Language, text: String, articles: [ArticleKey]) {
        self.id = id
        self.language = language
        self.text = text
        self.articles = articles
    }
}

extension SearchIndex {
    /// The rows of learned sentences start here; those that ship stand below.
    private static let learned: Int64 = 1_000_000_000

    /// Puts learned sentences into the index in place of those that it held.
    ///
    /// - Parameter corpus: a database open for writing, with an index.
    /// - Throws: errors of the database.
    public static func learn(_ sentences: [LearnedSentence], in corpus: CorpusDatabase) throws {
        try corpus.queue.write { database in
            let words = try SearchWords(reading: database)
            try LegalTokenizer.register(words.analysis, on: database)
            try database.execute(
                sql: "DELETE FROM search_asked_article WHERE asked > ?1; DELETE FROM search_asked WHERE id > ?1",
                arguments: ["1": learned])
            for sentence in sentences {
                let id = learned + Int64(sentence.id)
                try database.execute(
                    sql: "INSERT INTO search_asked(id, language, text) VALUES (?, ?, ?)",
                    arguments: [id, sentence.language.rawValue, sentence.text])
                for key in Set(sentence.articles) {
                    try database.execute(
                        sql: "INSERT INTO search_asked_article(asked, code, number, share) VALUES (?, ?, ?, 1)",
                        arguments: [id, key.code.text, key.number])
                }
            }
            try make(.asked, in: database, words)
            try database.execute(sql: "UPDATE search_state SET stale = 0 WHERE part = 'asked'")
        }
    }
}
