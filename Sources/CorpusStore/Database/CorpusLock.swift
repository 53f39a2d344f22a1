import Foundation

/// Lets one process at a time write a corpus: an advisory lock on a file beside it, freed by the system in any case.
enum CorpusLock {
    /// Runs `body` while holding the lock; waits up to five seconds for it.
    ///
    /// - Throws: `locked` when someone else still holds it, `unwritable` when the file cannot be made; what `body` throws.
    static func holding<Value>(beside path: String, _ body: () throws -> Value) throws -> Value {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw CorpusFault.unwritable(path: path, reason: SystemError.last)
        }
        let descriptor = unsafe open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw CorpusFault.unwritable(path: path, reason: SystemError.last) }
        defer { close(descriptor) }
        for _ in 0..<100 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body() }
            usleep(50_000)
        }
        throw CorpusFault.locked(path: path)
    }
}

/// What the last call of the system said.
enum SystemError {
    /// The words of the system for the last error.
    static var last: String { unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "" }
}
