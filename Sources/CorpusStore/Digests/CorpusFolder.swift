public import Citations
import Crypto
import FileFormats
public import Foundation
public import LegalModel

/// The folder `LegalCorpus`: the catalogue of codes and the digests that people edit.
public struct CorpusFolder: Hashable, Sendable {
    /// Where it is.
    public let url: URL

    /// Names a folder; nothing is read yet.
    public init(_ url: URL) { self.url = url }

    /// The catalogue of codes.
    public func catalog() throws -> CodeCatalog {
        let file = url.appendingPathComponent("codes.yaml")
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CorpusFault.missingFolder(path: url.path)
        }
        return try CodeCatalog(reading: file.path)
    }

    /// All digests, by path of file; an article in two files is a fault.
    public func digests(catalog: CodeCatalog) throws -> [DigestFile] {
        try namedDigests(catalog: catalog).map(\.file)
    }

    /// All digests with the paths of their files, relative to the folder, in the order of paths; an article in two files
    /// is a fault.
    public func namedDigests(catalog: CodeCatalog) throws -> [(path: String, file: DigestFile)] {
        var files: [(path: String, file: DigestFile)] = []
        var places: [ArticleKey: String] = [:]
        for entry in try contents() where entry.path.hasPrefix("digests/") {
            let path = url.appendingPathComponent(entry.path).path
            let node = try YAMLReader.read(WholeFile.read(path), file: path)
            let file = try DigestFile(decoding: node, catalog: catalog)
            for record in file.records {
                if let other = places.updateValue(entry.path, forKey: record.key) {
                    throw DataFault(
                        .duplicateIdentifier("\(record.key) (\(other))"),
                        at: SourceLocation(file: path, line: 1, column: 1))
                }
            }
            files.append((entry.path, file))
        }
        return files
    }

    /// The transitions between regimes; an empty table where the folder has no `transitions.yaml`.
    ///
    /// - Throws: `DataFault` also for an article whose number does not fit its code.
    public func transitions(catalog: CodeCatalog) throws -> TransitionTable {
        guard let node = try transitionNode() else { return .empty }
        let table = try TransitionTable(decoding: node)
        for span in table.transitions.flatMap(\.spans) {
            guard let entry = catalog[span.code] else { continue }
            for number in [span.first?.key.number, span.last?.number].compactMap({ $0 })
            where !entry.numbering.fits(number) {
                throw DataFault(.invalidValue(span.description, expected: .articleReference), at: node.location)
            }
        }
        return table
    }

    /// The content of `transitions.yaml`, if it is there.
    func transitionNode() throws -> SourceNode? {
        let file = url.appendingPathComponent("transitions.yaml").path
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return try YAMLReader.read(WholeFile.read(file), file: file)
    }

    /// Sizes and times of all files in one line: cheap to make, and different whenever a file was touched.
    public func fingerprint() throws -> String {
        try contents().map { "\($0.path)|\($0.size)|\($0.modified)" }.joined(separator: "\n")
    }

    /// SHA-256 over names and contents of all files, hexadecimal.
    public func contentHash() throws -> String {
        var hash = SHA256()
        for entry in try contents() {
            let bytes = try WholeFile.read(url.appendingPathComponent(entry.path).path)
            hash.update(data: Data("\(entry.path)\0\(bytes.count)\0".utf8))
            hash.update(data: bytes)
        }
        return hash.finalize().hexadecimal
    }

    struct Entry: Hashable {
        let path: String
        let size: Int
        let modified: Int
    }

    /// The YAML files, by path relative to the folder.
    func contents() throws -> [Entry] {
        let root = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            throw CorpusFault.missingFolder(path: url.path)
        }
        return FileTree.files(under: root).filter { $0.path.hasSuffix(".yaml") }
    }
}

extension Digest {
    /// The bytes as lower-case hexadecimal digits.
    var hexadecimal: String {
        reduce(into: "") { text, byte in text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    }
}
