import FileFormats
import Foundation
import LegalModel
import Reasoning

/// The rule packs of a `Templates` folder.
struct PackLibrary {
    /// The folder `rulepacks`.
    let folder: URL

    init(_ context: Context) { folder = context.templatesFolder.appendingPathComponent("rulepacks") }

    /// The paths of all packs, by name.
    func files() throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw FileFault.notFound(path: folder.path)
        }
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appendingPathComponent($0).path }
    }

    /// A pack by its id: the file of that name.
    func pack(_ id: Identifier<RulePack>) throws -> RulePack {
        try PackLibrary.read(folder.appendingPathComponent("\(id).yaml").path)
    }

    /// Reads a pack and refuses one whose structure is wrong.
    static func read(_ path: String) throws -> RulePack {
        try RulePack(decoding: YAMLReader.read(WholeFile.read(path), file: path))
    }

    /// The name of a pack without the year at its end.
    static func subject(of name: String) -> String {
        let parts = name.split(separator: "-")
        guard let last = parts.last, last.count == 4, last.allSatisfy(\.isNumber) else { return name }
        return parts.dropLast().joined(separator: "-")
    }
}
