public import Casework
import FileFormats
public import LegalModel

/// What the program knows of a fixed sentence: to whom it may be written, and where it never stands.
///
/// Read from `Templates/letters/fixed-sentences.yaml`; the wording stands in `parts/<language>.md`.
///
/// - Source: letters, section 3.
public struct FixedSentence: Hashable, Sendable {
    /// The id, `F1`.
    public let id: String
    /// What it is for, `impartial`.
    public let name: String
    /// The only party it may be written to; `nil` for both.
    public let to: LetterAudience?
    /// The values it prints.
    public let values: [String]
    /// Where the law says so.
    public let source: [ArticleReference]
    /// The languages it is written in.
    public let languages: [Language]
    /// By type of letter, when it must not stand there, whatever the letter's own file says.
    public let never: [String: LetterCondition]

    /// Reads the sentences of a folder `Templates`.
    public static func all(in folder: String) throws(DraftingFault) -> [FixedSentence] {
        let path = folder + "/letters/fixed-sentences.yaml"
        do {
            var file = try YAMLReader.read(WholeFile.read(path), file: path).mapping()
            var table = try file.required("sentences").mapping()
            try file.finish()
            return try table.allEntries().map { try FixedSentence($0.key, decoding: $0.value) }
        } catch let fault as FileFault {
            throw .file(fault)
        } catch let fault as DataFault {
            throw .data(fault)
        } catch {
            throw .file(.unreadable(path: path, reason: "\(error)"))
        }
    }

    private init(_ id: String, decoding node: SourceNode) throws(DataFault) {
        self.id = id
        var reader = try node.mapping()
        name = try reader.required("name").nonEmptyText()
        let toNode = try reader.required("to")
        let audience = try toNode.text()
        to = audience == "both" ? nil : try toNode.choice(LetterAudience.self)
        var values: [String] = []
        for node in try reader.list("values") { values.append(try node.nonEmptyText()) }
        self.values = values
        var source: [ArticleReference] = []
        for node in try reader.list("source") { source.append(try node.articleReference()) }
        self.source = source
        var languages: [Language] = []
        for node in try reader.list("languages") { languages.append(try node.language()) }
        self.languages = languages.isEmpty ? Language.allCases : languages
        var never: [String: LetterCondition] = [:]
        if let node = reader.optional("never") {
            var types = try node.mapping()
            for entry in types.allEntries() { never[entry.key] = try LetterCondition(decoding: entry.value) }
        }
        self.never = never
        try reader.finish()
    }
}
