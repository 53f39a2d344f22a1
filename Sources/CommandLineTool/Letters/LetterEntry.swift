import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// What a handler gives for the fields of a letter, on the command line and in a file.
struct LetterEntry {
    /// The fields, with their places when they come from a file.
    private(set) var nodes: [(name: String, node: SourceNode)] = []
    /// Somebody outside the dossier.
    private(set) var recipient: LetterRecipient?

    /// Reads `NAME=VALUE` and a file.
    ///
    /// - Throws: wrong use for a field that is not written so; bad data with its place for the file.
    init(_ type: LetterType, fields: [String], file: String?) throws {
        if let file {
            var reader = try YAMLReader.read(InputText.bytes(file), file: file).mapping()
            recipient = try reader.optional("recipient").map { try LetterRecipient(decoding: $0) }
            for entry in reader.allEntries() where entry.key != "recipient" && !entry.value.isNull {
                nodes.append((entry.key, entry.value))
            }
        }
        for text in fields { try add(text, type) }
    }

    private mutating func add(_ text: String, _ type: LetterType) throws {
        guard let equals = text.firstIndex(of: "=") else {
            throw Failure.wrongValue(text, option: "--field", expected: "NAME=VALUE")
        }
        let path = text[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let value = String(text[text.index(after: equals)...])
        guard let name = path.first, let field = type.field(name) else {
            throw LetterFault.unknownField(path.joined(separator: "."), known: type.fields.map(\.id))
        }
        let language = path.count > 1 ? path[1] : nil
        guard path.count <= 2, language.map({ Language(rawValue: $0) != nil }) ?? true else {
            throw Failure.wrongValue(text, option: "--field", expected: "NAME.nl=VALUE")
        }
        if language != nil, field.kind != .text, field.kind != .longText {
            throw Failure.wrongValue(text, option: "--field", expected: "--fields FILE.yaml")
        }
        switch field.kind {
        case .text, .longText: set(name, language, value)
        case .name, .date, .amount, .number, .boolean, .choice: set(name, nil, value)
        case .texts, .questions: append(name, [value])
        case .names, .dates, .exhibits, .articles:
            append(name, value.split(separator: ",").map { String($0).trimmingBlanks })
        case .records, .words:
            throw Failure(
                .wrongUse,
                LocalizedText(
                    fr: "« \(name) » se donne dans un fichier", nl: "“\(name)” komt in een bestand",
                    de: "„\(name)“ kommt in eine Datei", en: "“\(name)” comes in a file"),
                remedy: LocalizedText(
                    fr:
                        "Écrivez-le en YAML et ajoutez --fields FICHIER ; « carnet letter show \(type.id) » dit ce qu'il contient.",
                    nl:
                        "Schrijf het in YAML en voeg --fields BESTAND toe; “carnet letter show \(type.id)” zegt wat erin staat.",
                    de:
                        "Schreiben Sie es in YAML und ergänzen Sie --fields DATEI; „carnet letter show \(type.id)“ sagt, was darin steht.",
                    en: "Write it in YAML and add --fields FILE; “carnet letter show \(type.id)” says what it holds."))
        }
    }

    // MARK: Nodes

    private static let place = SourceLocation(file: "--field", line: 1, column: 1)

    private static func scalar(_ text: String) -> SourceNode { SourceNode(YAMLWriter.scalar(text), at: place) }

    private mutating func replace(_ name: String, _ content: SourceNode.Content) {
        nodes.removeAll { $0.name == name }
        nodes.append((name, SourceNode(content, at: LetterEntry.place)))
    }

    private mutating func set(_ name: String, _ language: String?, _ value: String) {
        guard let language else {
            replace(name, YAMLWriter.scalar(value))
            return
        }
        var entries: [SourceNode.Entry] = []
        if case .mapping(let before)? = nodes.last(where: { $0.name == name })?.node.content {
            entries = before.filter { $0.key != language }
        }
        entries.append(
            SourceNode.Entry(key: language, keyLocation: LetterEntry.place, value: LetterEntry.scalar(value)))
        replace(name, .mapping(entries))
    }

    private mutating func append(_ name: String, _ values: [String]) {
        var items: [SourceNode] = []
        if case .sequence(let before)? = nodes.last(where: { $0.name == name })?.node.content { items = before }
        replace(name, .sequence(items + values.map(LetterEntry.scalar)))
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
