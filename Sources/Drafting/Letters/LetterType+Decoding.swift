import FileFormats
import Foundation
public import LegalModel
import Reasoning

extension LetterType {
    /// Reads a `letter.yaml`.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        id = try reader.required("id").identifier()
        catalogue = try reader.required("catalogue").nonEmptyText()
        kind = try reader.required("kind").nonEmptyText()
        from = try reader.optional("from")?.choice()
        to = try reader.optional("to")?.choice()
        title = try reader.required("title").translations(default: .french)
        var blocks: [RequiredBlock] = []
        for node in try reader.list("blocks") {
            var block = try node.mapping()
            blocks.append(
                RequiredBlock(
                    id: try block.required("id").choice(), when: try block.required("when").choice(),
                    text: try block.optional("text")?.translations(default: .french)))
            try block.finish()
        }
        self.blocks = blocks
        var sentences: [RequiredSentence] = []
        for node in try reader.list("sentences") {
            var sentence = try node.mapping()
            sentences.append(
                RequiredSentence(
                    id: try sentence.required("id").nonEmptyText(), when: try sentence.required("when").choice()))
            try sentence.finish()
        }
        self.sentences = sentences
        var limits = try reader.required("limits").mapping()
        self.limits = Limits(
            questions: try limits.required("questions").integer(),
            subjectWords: try limits.required("subjectWords").integer(),
            openingWords: try limits.required("openingWords").integer())
        try limits.finish()
        try reader.finish()
    }

    /// The types of a folder `Templates`, by id.
    public static func all(in folder: String) throws(DraftingFault) -> [LetterType] {
        let letters = folder + "/letters"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? []
        var types: [LetterType] = []
        for name in names.sorted() {
            let path = "\(letters)/\(name)/letter.yaml"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            types.append(try read(path))
        }
        return types
    }
    private static func read(_ path: String) throws(DraftingFault) -> LetterType {
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
