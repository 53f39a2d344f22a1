import FileFormats
public import LegalModel

extension LetterRecipient {
    /// Reads a recipient.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var address: [String] = []
        for line in try reader.list("address") { address.append(try line.nonEmptyText()) }
        self.init(
            name: try reader.required("name").nonEmptyText(),
            formOfAddress: try reader.optional("formOfAddress")?.nonEmptyText(), address: address,
            email: try reader.optional("email")?.nonEmptyText(),
            telephone: try reader.optional("telephone")?.nonEmptyText(),
            website: try reader.optional("website")?.nonEmptyText(),
            reference: try reader.optional("reference")?.nonEmptyText(),
            language: try reader.required("language").language())
        try reader.finish()
    }

    /// The keys with their values; what is not known is left out.
    private var members: [(String, String?)] {
        [
            ("name", name), ("formOfAddress", formOfAddress), ("email", email), ("telephone", telephone),
            ("website", website), ("reference", reference), ("language", language.rawValue),
        ]
    }

    /// The recipient as JSON, for a row.
    var json: JSONValue {
        .object(
            members.compactMap { key, text in text.map { JSONValue.Member(key, .string($0)) } }
                + [JSONValue.Member("address", .array(address.map { .string($0) }))])
    }

    func fill(_ table: inout NodeBuilder) {
        for (key, text) in members { table.set(key, text: text) }
        table.set("address", list: address.map { NodeBuilder.scalar($0) })
    }
}
