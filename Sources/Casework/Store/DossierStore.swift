import FileFormats
public import Foundation
import GRDB
import LegalModel

/// Keeps dossiers, users and the journal in one SQLite file, and exhibits in a folder beside it.
///
/// Every change stands in the journal, written in the same transaction. Either all of a change is kept or nothing.
public struct DossierStore: Sendable {
    /// Where exhibits are kept.
    public let exhibits: ExhibitArchive
    /// The path of the database, for messages.
    let path: String
    private let queue: DatabaseQueue

    /// Opens a database, and makes it when it is not there.
    ///
    /// - Parameters:
    ///   - database: the file, `dossiers.sqlite`.
    ///   - exhibits: the folder of the exhibits; made when the first is kept.
    ///   - timeoutInSeconds: how long to wait for somebody else who writes.
    /// - Throws: `busy`, `unwritable`, `damaged`.
    public init(database: URL, exhibits: URL, timeoutInSeconds: Double = 5) throws(StoreFault) {
        path = database.path
        self.exhibits = ExhibitArchive(folder: exhibits)
        let path = database.path
        queue = try StoreFault.translating(path) {
            do {
                try FileManager.default.createDirectory(
                    at: database.deletingLastPathComponent(), withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            } catch {
                throw StoreFault.unwritable(path: path, reason: (error as NSError).localizedDescription)
            }
            var configuration = Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(timeoutInSeconds)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            // A change that was confirmed survives a power cut.
            try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = Schema.migrator
            // A reader need not wait for a writer when there is nothing to migrate.
            if try queue.read(migrator.hasBeenSuperseded) {
                throw StoreFault.damaged(path: path, reason: "made by a later version")
            }
            if try !queue.read(migrator.hasCompletedMigrations) { try migrator.migrate(queue) }
            return queue
        }
    }

    /// Runs a reading in one transaction.
    func read<T>(_ body: (Database) throws -> T) throws(StoreFault) -> T {
        try StoreFault.translating(path) { try queue.read(body) }
    }

    /// Runs a change in one transaction that takes the lock at once.
    func write<T>(_ body: (Database) throws -> T) throws(StoreFault) -> T {
        try StoreFault.translating(path) {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.immediate) {
                    result = try body(db)
                    return .commit
                }
                guard let result else { throw StoreFault.damaged(path: path, reason: "empty transaction") }
                return result
            }
        }
    }
}
