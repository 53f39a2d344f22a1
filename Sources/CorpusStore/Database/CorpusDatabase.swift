public import Foundation
public import GRDB

/// The law that Carnet holds: digests in our words, official wordings that a person imported, abstracts of judgments.
///
/// The file is derived: digests are built again from `LegalCorpus/`; imported texts are carried over from the file that
/// stood there before.
public struct CorpusDatabase: Sendable {
    /// Called on every new connection, for tokenizers and functions.
    public typealias Preparation = @Sendable (Database) throws -> Void

    /// The path of the file; `nil` for a database in memory.
    public let path: String?
    /// The connection. Retrieval keeps its index in the same file.
    public let queue: DatabaseQueue

    init(path: String?, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
    }

    /// Opens a database that was built before.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - isReadOnly: whether nothing will be written; the file may then lie in a folder that cannot be written.
    ///   - preparation: called on the connection before anything else.
    /// - Throws: ``CorpusFault``: `notBuilt`, `otherFormat`, `damaged`, `locked`.
    public init(opening path: URL, isReadOnly: Bool = true, preparation: Preparation? = nil) throws {
        guard FileManager.default.fileExists(atPath: path.path) else { throw CorpusFault.notBuilt(path: path.path) }
        let queue = try CorpusFault.named(path.path) {
            try DatabaseQueue(
                path: path.path,
                configuration: CorpusDatabase.configuration(isReadOnly: isReadOnly, preparation: preparation))
        }
        let format = try CorpusFault.named(path.path) {
            try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        }
        guard format == CorpusSchema.format else { throw CorpusFault.otherFormat(path: path.path) }
        self.init(path: path.path, queue: queue)
    }

    /// An empty database in memory.
    static func inMemory(preparation: Preparation? = nil) throws -> CorpusDatabase {
        let queue = try DatabaseQueue(configuration: configuration(isReadOnly: false, preparation: preparation))
        try CorpusSchema.migrator.migrate(queue)
        return CorpusDatabase(path: nil, queue: queue)
    }

    static func configuration(isReadOnly: Bool, preparation: Preparation?) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(5)
        configuration.label = "corpus"
        configuration.prepareDatabase { database in
            if !isReadOnly { try database.execute(sql: "PRAGMA secure_delete = OFF") }
            try preparation?(database)
        }
        return configuration
    }

    /// Reads; faults of SQLite become faults of the corpus.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try CorpusFault.named(path ?? "") { try queue.read(body) }
    }

    /// Writes in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try CorpusFault.named(path ?? "") { try queue.write(body) }
    }

    /// A value of the table `meta`.
    func meta(_ key: String) throws -> String? {
        try read { database in
            try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
        }
    }
}

extension Database {
    /// Sets a value of the table `meta`.
    func setMeta(_ key: String, _ value: String) throws {
        try execute(sql: "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", arguments: [key, value])
    }
}
