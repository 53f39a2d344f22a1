import FileFormats
import LegalModel

extension MailHeader {
    /// Reads the table under `mail` of an entry.
    ///
    /// - Parameter file: the exhibit of an id, as the surrounding file knows it.
    init(decoding node: SourceNode, file: (SourceNode) throws(DataFault) -> Identifier<Exhibit>) throws(DataFault) {
        var reader = try node.mapping()
        self.init(
            file: try file(try reader.required("file")), sender: try reader.optional("sender")?.nonEmptyText(),
            subject: try reader.optional("subject")?.nonEmptyText(),
            sentAt: try reader.optional("sentAt")?.nonEmptyText(),
            messageID: try reader.optional("messageId")?.nonEmptyText())
        for node in try reader.list("remarks") { remarks.append(try node.choice()) }
        try reader.finish()
    }

    /// Reads what the store keeps.
    init(json: String) throws {
        let node = try JSONReader.read(Array(json.utf8), file: "mail")
        try self.init(decoding: node) { node throws(DataFault) in try node.identifier() }
    }

    /// What the store keeps.
    var json: String { node.json.compactText }

    /// The table, as ``init(decoding:file:)`` reads it.
    var node: SourceNode {
        var table = NodeBuilder(language: .french)
        table.set("file", file)
        table.set("sender", text: sender)
        table.set("subject", text: subject)
        table.set("sentAt", text: sentAt)
        table.set("messageId", text: messageID)
        table.set("remarks", list: remarks.map { NodeBuilder.scalar($0.rawValue) })
        return table.node
    }
}
