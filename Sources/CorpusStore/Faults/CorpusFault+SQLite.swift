import GRDB

extension CorpusFault {
    /// Runs `body`; what SQLite throws becomes a fault that names the file.
    static func named<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            let reason = error.message ?? error.resultCode.description
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                throw CorpusFault.locked(path: path)
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_PERM:
                throw CorpusFault.unwritable(path: path, reason: reason)
            case .SQLITE_NOTADB, .SQLITE_CORRUPT:
                throw CorpusFault.damaged(path: path, reason: reason)
            default:
                throw error
            }
        }
    }
}
