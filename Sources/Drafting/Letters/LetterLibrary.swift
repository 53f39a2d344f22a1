import FileFormats
import Foundation
import LegalModel

/// The types of letter: those that ship, each replaced by a service's own where there is one.
///
/// A folder may hold a whole `Templates` or only `letters/<type>`; a letter is taken whole from the first folder that has it.
public struct LetterLibrary: Hashable, Sendable {
    /// The types, in the order of the catalogue.
    public let types: [LetterType]
    /// The folder each type was read from.
    private let origins: [Identifier<LetterType>: String]

    /// Reads the types of folders.
    ///
    /// - Parameter folders: the shipped `Templates` last; a folder before another goes before it.
    public init(folders: [String]) throws(DraftingFault) {
        var types: [String: LetterType] = [:]
        var origins: [Identifier<LetterType>: String] = [:]
        for folder in folders {
            for name in LetterLibrary.names(in: folder) where types[name] == nil {
                let type = try LetterLibrary.read("\(folder)/letters/\(name)/letter.yaml")
                guard type.id.text == name else {
                    throw .data(
                        DataFault(.invalidValue(type.id.text, expected: .oneOf([name])), at: type.location, path: ["id"]))
                }
                types[name] = type
                origins[type.id] = folder
            }
        }
        self.types = types.values.sorted { $0.order < $1.order }
        self.origins = origins
    }

    /// A type by its name or its number, `L2`; with a variant after a point.
    public func type(_ name: String) -> LetterType? {
        types.first { $0.id.text == name || $0.catalogue.lowercased() == name.lowercased() }
    }

    /// The folder a type was read from.
    public func folder(of type: LetterType) -> String { origins[type.id] ?? "" }

    /// The names of the folders in `letters` that hold a `letter.yaml`.
    static func names(in folder: String) -> [String] {
        let letters = folder + "/letters"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? []
        return names.sorted().filter { FileManager.default.fileExists(atPath: "\(letters)/\($0)/letter.yaml") }
    }

    /// Reads one `letter.yaml`.
    public static func read(_ path: String) throws(DraftingFault) -> LetterType {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(path)
        } catch {
            throw .file(error)
        }
        do {
            return try LetterType(decoding: YAMLReader.read(bytes, file: path))
        } catch {
            throw .data(error)
        }
    }
}

extension LetterType {
    /// By number in the catalogue; those without a number at the end.
    fileprivate var order: String {
        let number = Int(catalogue.drop { !$0.isNumber }) ?? 999
        return String(1000 + number) + id.text
    }

    /// The types of a folder `Templates`.
    public static func all(in folder: String) throws(DraftingFault) -> [LetterType] {
        try LetterLibrary(folders: [folder]).types
    }
}
