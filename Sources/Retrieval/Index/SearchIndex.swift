public import CorpusStore
import FileFormats
public import Foundation
import GRDB
import LegalModel

/// The full-text tables over the corpus, one set a language, in the same file.
///
/// External content: the tables of the corpus stay readable without our tokenizer, and the index can be made again at
/// any time. The words of the analysis and the thesaurus are kept inside, so that the index explains itself.
public enum SearchIndex {
    /// Makes the index anew over all that the corpus holds.
    ///
    /// - Parameters:
    ///   - corpus: a database open for writing.
    ///   - folder: `LegalCorpus`, for stems and thesaurus; `nil` keeps those that the index holds.
    /// - Throws: `DataFault`, `FileFault` for the files of the folder; errors of the database.
    public static func rebuild(in corpus: CorpusDatabase, from folder: URL? = nil) throws {
        let fresh = try folder.map { try SearchWords(folder: $0) }
        try corpus.queue.write { database in
            let words = try fresh ?? SearchWords(reading: database)
            try database.execute(sql: SearchSchema.words)
            try words.write(to: database)
            try LegalTokenizer.register(words.analysis, on: database)
            for language in Language.allCases.sorted() {
                try database.execute(sql: SearchSchema.tables(language))
            }
            try database.execute(sql: SearchSchema.articles)
        }
    }

    /// Whether the database holds an index.
    public static func exists(in corpus: CorpusDatabase) throws -> Bool {
        try corpus.queue.read { try $0.tableExists("search_article") }
    }
}
