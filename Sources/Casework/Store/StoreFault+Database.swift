import FileFormats
import GRDB
import LegalModel

extension StoreFault {
    /// Runs a piece of work and says its errors as faults of the store.
    static func translating<T>(_ path: String, _ body: () throws -> T) throws(StoreFault) -> T {
        do {
            return try body()
        } catch let fault as StoreFault {
            throw fault
        } catch let fault as DataFault {
            throw .invalid(fault)
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        } catch {
            throw .damaged(path: path, reason: "\(error)")
        }
    }

    /// - Source: SQLite, result codes.
    private init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            self = .unwritable(path: path, reason: reason)
        default: self = .damaged(path: path, reason: reason)
        }
    }
}
