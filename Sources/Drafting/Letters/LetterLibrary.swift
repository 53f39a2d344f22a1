import FileFormats
import Foundation
import LegalModel

/// The types of letter: those that ship, each replaced by a service's own where there is one.
///
/// A folder may hold a whole `Templates` or only `letters/<type>`; a letter is taken whole from the first folder that has it.
public struct LetterLibrary: Sendable {
    /// The types, in the order of the catalogue.
    public let types: [LetterType]
    /// What cannot be read, by the name of its folder.
    public let faults: [String: DraftingFault]
    /// The folder each type was read from, by its name.
    private let origins: [String: String]

    /// Reads the types of folders; one that cannot be read is kept among ``faults`` and hides the one behind it.
    ///
    /// - Parameter folders: the shipped `Templates` last; a folder before another goes before it.
    public init(folders: [String]) {
        var types: [String: LetterType] = [:]
        var faults: [String: DraftingFault] = [:]
        var origins: [String: String] = [:]
        for folder in folders {
            for name in LetterLibrary.names(in: folder) where origins[name] == nil {
                origins[name] = folder
                do throws(DraftingFault) {
                    types[name] = try LetterLibrary.read("\(folder)/letters/\(name)/letter.yaml", named: name)
                } catch {
                    faults[name] = error
                }
            }
        }
        self.types = types.values.sorted { $0.order < $1.order }
        self.faults = faults
        self.origins = origins
    }

    /// A type by its name or its number, `L2`; `nil` when there is none.
    ///
    /// - Throws: what stands in the way of reading it.
    public func type(_ name: String) throws(DraftingFault) -> LetterType? {
        if let fault = faults[name] { throw fault }
        return types.first { $0.id.text == name || $0.catalogue.lowercased() == name.lowercased() }
    }

    /// The folder a type was read from.
    public func folder(of name: String) -> String { origins[name] ?? "" }

    /// All names, those that cannot be read among them, sorted.
    public var names: [String] { origins.keys.sorted() }

    /// The names of the folders in `letters` that hold a `letter.yaml`.
    static func names(in folder: String) -> [String] {
        let letters = folder + "/letters"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? []
        return names.sorted().filter { FileManager.default.fileExists(atPath: "\(letters)/\($0)/letter.yaml") }
    }

    /// Reads one `letter.yaml`, which bears the name of its folder.
    static func read(_ path: String, named name: String) throws(DraftingFault) -> LetterType {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.read(path)
        } catch {
            throw .file(error)
        }
        do throws(DataFault) {
            let type = try LetterType(decoding: YAMLReader.read(bytes, file: path))
            guard type.id.text == name else {
                throw DataFault(.invalidValue(type.id.text, expected: .oneOf([name])), at: type.location, path: ["id"])
            }
            return type
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
    ///
    /// - Throws: what stands in the way of reading one of them.
    public static func all(in folder: String) throws(DraftingFault) -> [LetterType] {
        let library = LetterLibrary(folders: [folder])
        if let fault = library.names.lazy.compactMap({ library.faults[$0] }).first { throw fault }
        return library.types
    }
}
