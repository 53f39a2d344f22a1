import CorpusStore
import Foundation
import Retrieval

/// Opens the corpus for a command, and builds it first when it is missing or `LegalCorpus/` has changed.
///
/// The only place that knows both the store and the search index over it.
struct CorpusAccess {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// The database, current.
    func database() throws -> CorpusDatabase {
        guard let held = try held(), try SearchIndex.exists(in: held) else {
            try build()
            return try open()
        }
        guard FileManager.default.fileExists(atPath: context.corpusFolder.appendingPathComponent("codes.yaml").path)
        else { return held }
        if try held.isUntouched(since: context.corpusFolder) { return held }
        if try held.isCurrent(with: context.corpusFolder) {
            try? CorpusDatabase.remember(context.corpusFolder, at: context.corpusDatabase)
            return held
        }
        try build()
        return try open()
    }

    /// Builds the database and the index over it.
    @discardableResult
    func build() throws -> CorpusDatabase.BuildReport {
        try CorpusDatabase.build(at: context.corpusDatabase, from: context.corpusFolder, finishing: finish)
    }

    /// Changes the database, and what is derived from it.
    func update<Value>(_ change: (CorpusDatabase) throws -> (Value, Bool)) throws -> Value {
        try CorpusDatabase.update(
            context.corpusDatabase, folder: context.corpusFolder, finishing: SearchIndex.update, change: change)
    }

    /// Called when the content has changed: makes the search index over it anew.
    func finish(_ corpus: CorpusDatabase) throws {
        let folder = context.corpusFolder
        let isThere = FileManager.default.fileExists(atPath: folder.appendingPathComponent("codes.yaml").path)
        try SearchIndex.rebuild(in: corpus, from: isThere ? folder : nil, templates: context.templatesFolder)
        let learned = try AskedStore(context).sentences()
        if !learned.isEmpty { try SearchIndex.learn(learned, in: corpus) }
    }

    private func held() throws -> CorpusDatabase? {
        do {
            return try open()
        } catch CorpusFault.notBuilt, CorpusFault.otherFormat {
            return nil
        }
    }

    private func open() throws -> CorpusDatabase {
        try CorpusDatabase(opening: context.corpusDatabase)
    }
}

extension Context {
    /// The law, built first when that is needed.
    func corpus() throws -> CorpusDatabase { try CorpusAccess(self).database() }
}
