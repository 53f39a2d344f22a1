import Casework
import LegalModel

extension LetterField {
    /// Reads a field.
    ///
    /// - Parameter isInRecord: whether it is a field of a record, which knows fewer kinds and no sources.
    init(decoding node: SourceNode, isInRecord: Bool = false) throws(DataFault) {
        var reader = try node.mapping()
        let idNode = try reader.required("id")
        id = try idNode.nonEmptyText()
        guard LetterField.isName(id) else { throw idNode.invalid(.identifier) }
        let kindNode = try reader.required("kind")
        kind = try kindNode.choice()
        if isInRecord, !kind.mayStandInRecord {
            throw kindNode.invalid(.oneOf(Kind.allCases.filter(\.mayStandInRecord).map(\.rawValue)))
        }
        label = try HouseStyle.complete(try reader.required("label"))
        hint = try reader.optional("hint").map { node throws(DataFault) in try HouseStyle.complete(node) }
        required =
            try reader.optional("required").map { node throws(DataFault) in try LetterCondition(decoding: node) }
            ?? .always
        source = isInRecord ? nil : try LetterField.source(reader.optional("from"), of: kind)
        choices = try LetterField.choices(reader.optional("choices"), of: kind, from: source, at: node.location)
        fields = isInRecord ? [] : try LetterField.fields(of: kind, &reader, from: source, at: node.location)
        location = node.location
        if kind == .questions, id != "questions" { throw idNode.invalid(.oneOf(["questions"])) }
        if kind == .exhibits, id != "exhibits" { throw idNode.invalid(.oneOf(["exhibits"])) }
        try reader.finish()
    }

    private static func source(_ node: SourceNode?, of kind: Kind) throws(DataFault) -> LetterSource? {
        guard let node else { return nil }
        let source = try LetterSource(decoding: node)
        if let wanted = source.kind, wanted != kind { throw node.invalid(.oneOf(["kind: \(wanted.rawValue)"])) }
        return source
    }

    /// The words of a choice; those of a favour are known.
    private static func choices(
        _ node: SourceNode?, of kind: Kind, from source: LetterSource?, at location: SourceLocation
    ) throws(DataFault) -> [Choice] {
        guard let node else {
            if kind == .choice, source != .dossier(.favour) { throw DataFault(.missingKey("choices"), at: location) }
            return []
        }
        guard kind == .choice else { throw DataFault(.unknownKey("choices", allowed: ["kind: choice"]), at: location) }
        var reader = try node.mapping()
        var choices: [Choice] = []
        for entry in reader.allEntries() {
            guard isName(entry.key) else {
                throw DataFault(.invalidValue(entry.key, expected: .identifier), at: entry.keyLocation)
            }
            choices.append(Choice(id: entry.key, label: try HouseStyle.complete(entry.value)))
        }
        guard !choices.isEmpty else { throw DataFault(.empty("choices"), at: node.location) }
        return choices
    }

    private static func fields(
        of kind: Kind, _ reader: inout MappingReader, from source: LetterSource?, at location: SourceLocation
    ) throws(DataFault) -> [LetterField] {
        guard kind == .records else { return [] }
        var fields: [LetterField] = []
        for node in try reader.list("fields") {
            let field = try LetterField(decoding: node, isInRecord: true)
            guard !fields.contains(where: { $0.id == field.id }) else {
                throw DataFault(.duplicateIdentifier(field.id), at: node.location)
            }
            fields.append(field)
        }
        if fields.isEmpty, source == nil { throw DataFault(.missingKey("fields"), at: location) }
        return fields
    }

    /// Letters and digits that begin with a small letter.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return TemplatePath.isName(text) && !text.contains("-")
    }
}
