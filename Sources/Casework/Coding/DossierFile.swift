import FileFormats
import Foundation
import LegalModel

/// A dossier's YAML file with the files of exhibits that it names, read whole before anything is stored.
public struct DossierFile: Hashable, Sendable {
    /// The dossier.
    public let dossier: Dossier
    /// The state the file was exported from; `nil` when it was written by hand.
    public let revision: Int?
    /// The content of the files it names, each once, to be kept with the dossier.
    public let exhibitFiles: [[UInt8]]

    /// Reads a file; exhibits are found from its folder.
    ///
    /// - Parameter path: the path as the user gave it; places in faults name it like this.
    public static func read(_ path: String) throws(DossierFileFault) -> DossierFile {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(path)
        } catch {
            throw .file(error)
        }
        return try read(bytes, named: path, folder: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    /// Reads bytes.
    ///
    /// - Parameters:
    ///   - name: for places in faults.
    ///   - folder: where relative paths of exhibits start.
    public static func read(
        _ bytes: [UInt8], named name: String, folder: String
    ) throws(DossierFileFault) -> DossierFile {
        let node = try data { () throws(DataFault) in try YAMLReader.read(bytes, file: name) }
        let named = try data { () throws(DataFault) in try exhibitPaths(in: node) }
        var contents: [String: [UInt8]] = [:]
        for exhibit in named where contents[exhibit.path] == nil {
            let path = exhibit.path.hasPrefix("/") ? exhibit.path : folder + "/" + exhibit.path
            do {
                contents[exhibit.path] = try WholeFile.read(path)
            } catch {
                throw .exhibit(error, at: exhibit.location)
            }
        }
        let hashes = contents.mapValues { SHA256Text.of($0) }
        let decoded = try data { () throws(DataFault) in try DossierDecoder.decode(node, fileHashes: hashes) }
        return DossierFile(
            dossier: decoded.dossier, revision: decoded.revision,
            exhibitFiles: contents.sorted { $0.key < $1.key }.map(\.value))
    }

    private static func data<T>(_ work: () throws(DataFault) -> T) throws(DossierFileFault) -> T {
        do throws(DataFault) {
            return try work()
        } catch {
            throw .data(error)
        }
    }

    /// The files that exhibits name. What is not an exhibit is left for the decoder to say.
    private static func exhibitPaths(in node: SourceNode) throws(DataFault) -> [DecodedDossier.NamedFile] {
        var reader = try node.mapping()
        var files: [DecodedDossier.NamedFile] = []
        for exhibit in try reader.list("exhibits") {
            var exhibit = try exhibit.mapping()
            guard let file = exhibit.optional("file") else { continue }
            files.append(DecodedDossier.NamedFile(path: try file.nonEmptyText(), location: file.location))
        }
        return files
    }
}
