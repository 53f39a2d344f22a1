public import FileFormats
public import Foundation

/// Keeps the files of exhibits under their SHA-256: `ab/abcdef…`. A file is whole or not there, and checked when read.
public struct ExhibitArchive: Sendable {
    /// The folder.
    public let folder: URL

    /// Names an archive without touching it.
    public init(folder: URL) { self.folder = folder }

    /// Where a file is kept.
    public func path(of sha256: String) -> String {
        folder.appendingPathComponent(String(sha256.prefix(2))).appendingPathComponent(sha256).path
    }

    /// Whether a file is kept; says nothing of its content.
    public func contains(_ sha256: String) -> Bool { FileManager.default.fileExists(atPath: path(of: sha256)) }

    /// Keeps bytes and returns their hash. Keeping twice is keeping once; a damaged copy is replaced.
    public func keep(_ bytes: [UInt8]) throws(FileFault) -> String {
        let sha256 = SHA256Text.of(bytes)
        if contains(sha256), try WholeFile.read(path(of: sha256)) == bytes { return sha256 }
        try WholeFile.write(bytes, to: path(of: sha256))
        return sha256
    }

    /// The bytes of a file, checked against the hash.
    ///
    /// - Throws: `exhibitMissing`, `exhibitDamaged`, `file`.
    public func read(_ sha256: String, fileName: String) throws(StoreFault) -> [UInt8] {
        guard contains(sha256) else { throw .exhibitMissing(fileName: fileName, sha256: sha256) }
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(path(of: sha256))
        } catch {
            throw .file(error)
        }
        guard SHA256Text.of(bytes) == sha256 else { throw .exhibitDamaged(sha256: sha256) }
        return bytes
    }

    /// Keeps files while a change is made; when the change fails, those that were new are taken away again.
    func keeping<T>(_ files: [[UInt8]], during change: () throws(StoreFault) -> T) throws(StoreFault) -> T {
        var added: [String] = []
        do throws(StoreFault) {
            for bytes in files {
                let sha256 = SHA256Text.of(bytes)
                if !contains(sha256) { added.append(sha256) }
                try keepForStore(bytes)
            }
            return try change()
        } catch {
            for sha256 in added { try? FileManager.default.removeItem(atPath: path(of: sha256)) }
            throw error
        }
    }

    private func keepForStore(_ bytes: [UInt8]) throws(StoreFault) {
        do {
            _ = try keep(bytes)
        } catch {
            throw .file(error)
        }
    }
}
