public import Casework
import FileFormats
import Foundation
public import LegalModel

/// An example that ships beside a type of letter: what could have been entered, over an invented dossier.
public struct LetterExample: Sendable {
    /// What it shows.
    public let note: String?
    /// What was entered.
    public let letter: Letter
    /// The fields with their places in the file.
    public let entered: [String: SourceNode]
    /// Where it stands.
    public let location: SourceLocation

    /// Reads the examples in a file.
    public static func all(of type: LetterType, file path: String) throws(DraftingFault) -> [LetterExample] {
        do {
            var file = try YAMLReader.read(WholeFile.read(path), file: path).mapping()
            let nodes = try file.required("examples").sequence()
            try file.finish()
            guard !nodes.isEmpty else { throw DataFault(.empty("examples"), at: file.location) }
            return try nodes.enumerated().map { try LetterExample(decoding: $1, of: type, number: $0 + 1) }
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let fault as DataFault {
            throw .data(fault)
        } catch {
            throw .file(.unreadable(path: path, reason: "\(error)"))
        }
    }

    /// Reads one letter as it could stand in a dossier, without id and type.
    ///
    /// - Parameter number: gives the letter its id, `B1`.
    public init(decoding node: SourceNode, of type: LetterType, number: Int) throws(DataFault) {
        var reader = try node.mapping()
        note = try reader.optional("note")?.text()
        entered = try LetterExample.nodes(reader.optional("fields"))
        letter = try Letter(
            content: &reader, id: Identifier("B\(number)"), type: type.id.text, language: .french)
        location = node.location
        try reader.finish()
    }

    /// The invented dossier that examples stand on.
    public static func dossier(file path: String) throws(DraftingFault) -> Dossier {
        do {
            return try DossierDecoder.dossier(from: YAMLReader.read(WholeFile.read(path), file: path))
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let fault as DataFault {
            throw .data(fault)
        } catch {
            throw .file(.unreadable(path: path, reason: "\(error)"))
        }
    }

    /// The values of a table by their keys, with their places.
    public static func nodes(_ table: SourceNode?) throws(DataFault) -> [String: SourceNode] {
        guard let table else { return [:] }
        var reader = try table.mapping()
        var nodes: [String: SourceNode] = [:]
        for entry in reader.allEntries() where !entry.value.isNull { nodes[entry.key] = entry.value }
        return nodes
    }
}

extension LetterInput {
    /// This input with an example instead of what a handler entered.
    ///
    /// - Parameter dossier: the invented dossier; left aside by letters that belong to none or need none.
    public func with(_ example: LetterExample, over dossier: Dossier) -> LetterInput {
        var input = self
        input.letter = example.letter
        input.entered = example.entered
        input.dossier = type.dossier == .required ? dossier : nil
        // An example goes to nobody: it shows a letter that the service does not write, too.
        input.house.blockedLetters = []
        return input
    }

    /// Every addressee that an example is for: both of a type that goes to either, unless the example names one.
    public var exampleAudiences: [LetterAudience] { letter.to.map { [$0] } ?? type.to.all }
}
