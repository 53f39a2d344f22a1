public import Foundation
import GRDB

extension CorpusDatabase {
    /// Changes a database as a whole: a copy is changed and renamed over the file, so that a change that fails loses nothing.
    ///
    /// - Parameters:
    ///   - path: the file, built before.
    ///   - folder: `LegalCorpus`, whose grammar finds mentions of articles in the new texts.
    ///   - preparation: called on each connection.
    ///   - finishing: called after the change, for the search index; not when nothing was changed.
    ///   - change: changes the copy; says whether something was changed.
    /// - Throws: ``CorpusFault``, and what `change` throws.
    public static func update<Value>(
        _ path: URL, folder: URL, preparation: Preparation? = nil,
        finishing: (CorpusDatabase) throws -> Void = { _ in },
        change: (CorpusDatabase) throws -> (Value, Bool)
    ) throws -> Value {
        try CorpusLock.holding(beside: path.path) {
            let temporary = path.path + ".\(ProcessInfo.processInfo.processIdentifier).part"
            removeFiles(at: temporary)
            defer { removeFiles(at: temporary) }
            do {
                try FileManager.default.copyItem(atPath: path.path, toPath: temporary)
            } catch {
                throw CorpusFault.unwritable(path: path.path, reason: SystemError.last)
            }
            let corpus = try CorpusDatabase(
                opening: URL(fileURLWithPath: temporary), isReadOnly: false, preparation: preparation)
            let (value, isChanged) = try CorpusFault.named(path.path) {
                let result = try change(corpus)
                if result.1 {
                    try corpus.queue.write { database in
                        try database.arrangeArticles()
                        try database.relink(with: folder)
                        try database.refreshContentHash()
                    }
                    try finishing(corpus)
                }
                try corpus.queue.close()
                return result
            }
            if isChanged {
                guard unsafe rename(temporary, path.path) == 0 else {
                    throw CorpusFault.unwritable(path: path.path, reason: SystemError.last)
                }
            }
            return value
        }
    }
}
