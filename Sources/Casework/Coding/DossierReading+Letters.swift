public import LegalModel
import Reasoning

extension DossierReading {
    /// Letters of the catalogue; what their fields mean is checked where they are composed.
    func letters(_ nodes: [SourceNode], among taken: [String]) throws(DataFault) -> [Letter] {
        var result: [Letter] = []
        for node in nodes {
            var reader = try node.mapping()
            let idNode = try reader.required("id")
            let id = try newIdentifier(idNode, among: result.map(\.id))
            guard !taken.contains(id.text) else { throw DataFault(.duplicateIdentifier(id.text), at: idNode.location) }
            let type: Identifier<Letter> = try reader.required("type").identifier()
            var letter = try Letter(content: &reader, id: id, type: type.text, language: language)
            if let relay = letter.relay, !relays.contains(relay) {
                throw DataFault(.unknownReference(relay.text, subject: "relays"), at: node.location)
            }
            try reader.finish()
            if letter.plainLanguage != language, letter.fields.isEmpty { letter.plainLanguage = language }
            result.append(letter)
        }
        return result
    }
}

extension Letter {
    /// Reads the keys of a letter beside its id and type.
    ///
    /// - Parameter language: of texts that stand as plain strings, unless the letter says another.
    public init(
        content reader: inout MappingReader, id: Identifier<Letter>, type: String, language: Language
    ) throws(DataFault) {
        let plain = try reader.optional("language")?.language() ?? language
        self.init(
            id: id, type: type, variant: try reader.optional("variant")?.nonEmptyText(),
            to: try reader.optional("to")?.choice(), on: try reader.required("on").date(), plainLanguage: plain)
        relay = try reader.optional("relay")?.identifier()
        recipient = try reader.optional("recipient").map { node throws(DataFault) in
            try LetterRecipient(decoding: node)
        }
        reference = try reader.optional("reference")?.nonEmptyText()
        subject = try reader.optional("subject")?.translations(default: plain)
        guard let node = reader.optional("fields") else { return }
        _ = try node.mapping()
        guard case .table(let members) = try LetterValue(node) else { return }
        fields = members
    }
}
