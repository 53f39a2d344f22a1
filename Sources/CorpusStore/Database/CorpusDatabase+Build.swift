public import Citations
public import Foundation
import GRDB
public import LegalModel

extension CorpusDatabase {
    /// What stands in the database after it was built.
    public struct BuildReport: Hashable, Sendable {
        /// The number of digest files.
        public let files: Int
        /// The number of different articles with a digest.
        public let articles: Int
        /// The number of official versions carried over.
        public let officialVersions: Int
    }

    /// Builds the database of a folder and puts it in the place of the one before, whose imported texts it keeps.
    ///
    /// Everything is written to a new file that is renamed over the old one at the end: a build that fails loses nothing.
    ///
    /// - Parameters:
    ///   - path: the file; its folder is made when it is missing.
    ///   - folder: `LegalCorpus`.
    ///   - preparation: called on each connection.
    ///   - finishing: called with the new database before it takes its place, for the search index.
    /// - Throws: ``CorpusFault``, `DataFault` for a digest that is wrong, `FileFault`.
    @discardableResult
    public static func build(
        at path: URL, from folder: URL, preparation: Preparation? = nil,
        finishing: (CorpusDatabase) throws -> Void = { _ in }
    ) throws -> BuildReport {
        let source = CorpusFolder(folder)
        let catalog = try source.catalog()
        let files = try source.digests(catalog: catalog)
        let transitions = try source.transitions(catalog: catalog)
        return try CorpusLock.holding(beside: path.path) {
            let temporary = path.path + ".\(ProcessInfo.processInfo.processIdentifier).part"
            removeFiles(at: temporary)
            defer { removeFiles(at: temporary) }
            let report = try CorpusFault.named(path.path) {
                let corpus = try create(at: temporary, preparation: preparation)
                let kept = try corpus.carryOver(from: path.path)
                try corpus.queue.write { database in
                    try database.insert(catalog)
                    for record in files.flatMap(\.records) { try database.insert(digestsOf: record) }
                    try database.insert(transitions, from: source.transitionNode())
                    try database.arrangeArticles()
                    try database.relink(with: folder)
                    try database.setMeta("fingerprint", source.fingerprint())
                    try database.setMeta("folderHash", source.contentHash())
                    try database.refreshContentHash()
                }
                try finishing(corpus)
                try corpus.queue.close()
                return BuildReport(
                    files: files.count, articles: files.reduce(0) { $0 + $1.records.count }, officialVersions: kept)
            }
            guard unsafe rename(temporary, path.path) == 0 else {
                throw CorpusFault.unwritable(path: path.path, reason: SystemError.last)
            }
            return report
        }
    }

    private static func create(at path: String, preparation: Preparation?) throws -> CorpusDatabase {
        let queue = try DatabaseQueue(
            path: path, configuration: configuration(isReadOnly: false, preparation: preparation))
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try CorpusSchema.migrator.migrate(queue)
        return CorpusDatabase(path: path, queue: queue)
    }

    static func removeFiles(at path: String) {
        for ending in ["", "-journal"] { unsafe unlink(path + ending) }
    }

    /// Whether no file of the folder was touched since this database was built. Reads no file.
    public func isUntouched(since folder: URL) throws -> Bool {
        try meta("fingerprint") == CorpusFolder(folder).fingerprint()
    }

    /// Whether the digests in this database are those of a folder.
    ///
    /// Sizes and times are compared first; only when they differ are the files read.
    public func isCurrent(with folder: URL) throws -> Bool {
        if try isUntouched(since: folder) { return true }
        return try meta("folderHash") == CorpusFolder(folder).contentHash()
    }

    /// Notes the sizes and times of a folder whose content the database already holds.
    public static func remember(_ folder: URL, at path: URL) throws {
        let corpus = try CorpusDatabase(opening: path, isReadOnly: false)
        try corpus.write { try $0.setMeta("fingerprint", CorpusFolder(folder).fingerprint()) }
    }

    /// A database in memory that holds these records, official wordings included; for tests and trials.
    public static func inMemory(
        _ records: [ArticleRecord], catalog: CodeCatalog, preparation: Preparation? = nil
    ) throws -> CorpusDatabase {
        let corpus = try inMemory(preparation: preparation)
        try corpus.write { database in
            try database.insert(catalog)
            for record in records {
                try database.insert(digestsOf: record)
                try database.insert(officialsOf: record)
            }
            try database.arrangeArticles()
            try database.refreshContentHash()
        }
        return corpus
    }

    /// Copies what was imported from the file that stood there before; returns the number of official versions.
    private func carryOver(from path: String) throws -> Int {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        let old: DatabaseQueue
        do {
            old = try DatabaseQueue(
                path: path, configuration: CorpusDatabase.configuration(isReadOnly: false, preparation: nil))
            try CorpusSchema.migrator.migrate(old)
            try old.close()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            return 0
        }
        return try queue.writeWithoutTransaction { database in
            try database.execute(sql: "ATTACH DATABASE ? AS old", arguments: [path])
            try database.inTransaction {
                for table in ["import_source", "import_article", "import_warning"] {
                    try database.execute(sql: "INSERT INTO \(table) SELECT * FROM old.\(table)")
                }
                try database.execute(
                    sql: "INSERT INTO article_text SELECT * FROM old.article_text WHERE kind = 'official' ORDER BY id")
                for table in ["case_abstract", "case_article", "import_change"] {
                    try database.execute(sql: "INSERT INTO \(table) SELECT * FROM old.\(table)")
                }
                return .commit
            }
            try database.execute(sql: "DETACH DATABASE old")
            return try Int.fetchOne(database, sql: "SELECT count(*) FROM article_text WHERE kind = 'official'") ?? 0
        }
    }
}
