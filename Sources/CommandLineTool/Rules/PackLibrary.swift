import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// The rule packs of a `Templates` folder, with the sign-offs of the service.
struct PackLibrary {
    /// The folder `rulepacks`.
    let folder: URL
    /// Where the sign-offs of the service stand.
    let register: URL

    init(_ context: Context) {
        folder = context.templatesFolder.appendingPathComponent("rulepacks")
        register = context.home.appendingPathComponent("pack-sign-offs.yaml")
    }

    /// The paths of all packs, by name.
    func files() throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw FileFault.notFound(path: folder.path)
        }
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appendingPathComponent($0).path }
    }

    /// The path of a pack's file: named after its id.
    func path(of id: Identifier<RulePack>) -> String { folder.appendingPathComponent("\(id).yaml").path }

    /// The file that a person names: a path, or the id of a pack of this folder.
    func location(of name: String) -> String {
        guard !name.contains("/"), !name.hasSuffix(".yaml"), Identifier<RulePack>.isWellFormed(name) else {
            return name
        }
        return path(of: Identifier(name))
    }

    /// A pack by its id, vouched for if the service signed its wording.
    func pack(_ id: Identifier<RulePack>) throws -> RulePack { try file(path(of: id), signOffs()).pack }

    /// All packs, vouched for if the service signed their wording.
    func packs() throws -> [RulePack] {
        let signed = try signOffs()
        return try files().map { try file($0, signed).pack }
    }

    /// A pack with the hash of its file.
    func file(_ path: String, _ signed: SignOffRegister) throws -> PackFile {
        let bytes = try WholeFile.read(path)
        let pack = try RulePack(decoding: YAMLReader.read(bytes, file: path))
        let hash = SHA256Text.of(bytes)
        return PackFile(path: path, pack: signed.applied(to: pack, sha256: hash), hash: hash)
    }

    /// The sign-offs of the service; none before the first.
    func signOffs() throws -> SignOffRegister {
        guard FileManager.default.fileExists(atPath: register.path) else { return SignOffRegister() }
        return try SignOffRegister(
            decoding: YAMLReader.read(WholeFile.read(register.path), file: register.path))
    }

    /// Writes the sign-offs, whole.
    func write(_ signed: SignOffRegister) throws {
        try WholeFile.write(Array(YAMLWriter.text(of: signed.node).utf8), to: register.path)
    }

    /// Reads a pack as its file says, and refuses one whose structure is wrong.
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

/// A pack as it was read from its file.
struct PackFile {
    /// The file.
    let path: String
    /// The pack.
    let pack: RulePack
    /// The SHA-256 of the file.
    let hash: String
}
