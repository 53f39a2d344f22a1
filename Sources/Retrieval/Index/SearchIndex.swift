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
    ///   - templates: `Templates`, for the phrases of complaints; without them topics have none.
    /// - Throws: `DataFault`, `FileFault` for the files of the folder; errors of the database.
    public static func rebuild(in corpus: CorpusDatabase, from folder: URL? = nil, templates: URL? = nil) throws {
        let fresh = try folder.map { try SearchWords(folder: $0) }
        let sentences = try folder.map { try EverydaySentences(folder: $0) }
        let meanings = try folder.map { try EverydayWords(folder: $0) }
        let learned = try folder.map { try LearnedWeights(folder: $0) }
        let topics = try folder.map { try Topics(folder: $0, templates: templates) }
        try corpus.queue.write { database in
            let words = try fresh ?? SearchWords(reading: database)
            try database.execute(sql: SearchSchema.words)
            try words.write(to: database)
            let holdsSentences = try database.tableExists("search_asked")
            if let sentences = sentences ?? (holdsSentences ? nil : EverydaySentences()) {
                try database.execute(sql: SearchSchema.asked)
                try sentences.write(to: database)
                try topics?.write(to: database)
                try meanings?.write(to: database, analyzers: words.analyzers)
                try LearnedIndex.write(learned ?? LearnedWeights(), to: database)
            }
            try LegalTokenizer.register(words.analysis, on: database)
            for part in SearchState.Part.allCases { try make(part, in: database, words) }
            try database.execute(sql: SearchSchema.frequent)
            try database.execute(sql: SearchSchema.articles)
            try words.audience.mark(in: database)
            try database.execute(sql: SearchState.schema)
        }
    }

    /// Brings the index up to what the corpus holds now: adds what came, makes anew only a part that was touched.
    ///
    /// The words of the analysis are those that the index holds; after a change of the folder use
    /// ``rebuild(in:from:)``.
    ///
    /// - Throws: errors of the database.
    public static func update(in corpus: CorpusDatabase) throws {
        guard try exists(in: corpus) else { return try rebuild(in: corpus) }
        try corpus.queue.write { database in
            let words = try SearchWords(reading: database)
            try LegalTokenizer.register(words.analysis, on: database)
            let stale = try String.fetchAll(database, sql: "SELECT part FROM search_state WHERE stale")
            for part in stale.compactMap(SearchState.Part.init) { try make(part, in: database, words) }
            if !stale.contains(SearchState.Part.text.rawValue) {
                for language in Language.allCases.sorted() {
                    try database.execute(sql: SearchSchema.additions(language))
                }
            }
            try database.execute(sql: SearchSchema.frequent)
            try database.execute(sql: SearchSchema.articles)
            try words.audience.mark(in: database)
            try database.execute(sql: SearchState.settled)
        }
    }

    static func make(_ part: SearchState.Part, in database: Database, _ words: SearchWords) throws {
        for language in Language.allCases.sorted() {
            try database.execute(sql: SearchSchema.tables(language, part))
        }
        guard part == .asked else { return }
        try LikenessIndex(LikenessFeatures(words.analyzers)).write(to: database)
    }

    /// Whether the database holds an index of the present format.
    public static func exists(in corpus: CorpusDatabase) throws -> Bool {
        try corpus.queue.read { database in
            guard try database.tableExists("search_article"), try database.tableExists("search_format") else {
                return false
            }
            return try Int.fetchOne(database, sql: "SELECT version FROM search_format") == SearchSchema.format
        }
    }
}
