import LegalModel
import Reasoning

extension DossierReading {
    mutating func exhibits(_ nodes: [SourceNode]) throws(DataFault) -> [Exhibit] {
        var result: [Exhibit] = []
        for node in nodes {
            let exhibit = try self.newExhibit(node)
            exhibits[exhibit.id] = exhibit
            result.append(exhibit)
        }
        return result
    }

    mutating func entries(_ nodes: [SourceNode]) throws(DataFault) -> [NotebookEntry] {
        var result: [NotebookEntry] = []
        for node in nodes {
            let entry = try self.newEntry(node)
            entries[entry.id] = entry
            result.append(entry)
        }
        return result
    }

    private mutating func newExhibit(_ node: SourceNode) throws(DataFault) -> Exhibit {
        var reader = try node.mapping()
        let id = try newIdentifier(try reader.required("id"), among: exhibits.keys)
        let file = reader.optional("file")
        let path = try file?.nonEmptyText()
        let hash = try hash(reader.optional("sha256"), file: file, in: node)
        let name = try reader.optional("fileName")?.nonEmptyText() ?? path?.split(separator: "/").last.map(String.init)
        guard let name else { throw DataFault(.missingKey("fileName"), at: node.location) }
        let exhibit = Exhibit(
            id: id, title: try text(try reader.required("title")), from: try reader.required("from").choice(),
            date: try reader.optional("date")?.date(), receivedOn: try reader.optional("receivedOn")?.date(),
            fileName: name, sha256: hash, isShared: try reader.optional("isShared")?.boolean() ?? true,
            isNotDecisive: try reader.optional("isNotDecisive")?.boolean() ?? false,
            cameWith: try reader.optional("cameWith").map { node throws(DataFault) in try self.exhibit(node).id })
        try reader.finish()
        if let file, let path { files[id] = DecodedDossier.NamedFile(path: path, location: file.location) }
        return exhibit
    }

    private func hash(_ node: SourceNode?, file: SourceNode?, in exhibit: SourceNode) throws(DataFault) -> String {
        let computed = try file.flatMap { node throws(DataFault) in fileHashes[try node.text()] }
        guard let node else {
            guard let computed else { throw DataFault(.missingKey("sha256"), at: exhibit.location) }
            return computed
        }
        let written = try node.text()
        guard SHA256Text.isWellFormed(written) else { throw node.invalid(.sha256) }
        guard computed == nil || computed == written else {
            throw DataFault(.inconsistent("hashOfAnotherFile", []), at: node.location)
        }
        return written
    }

    private func newEntry(_ node: SourceNode) throws(DataFault) -> NotebookEntry {
        var reader = try node.mapping()
        let id = try newIdentifier(try reader.required("id"), among: entries.keys)
        let from: Side? = try reader.optional("from").map { node throws(DataFault) in try node.choice() }
        let ownLanguage = from.flatMap { partyLanguages[$0] } ?? language
        var attached: [Identifier<Exhibit>] = []
        for node in try reader.list("exhibits") {
            let exhibit = try exhibit(node)
            guard !attached.contains(exhibit.id) else {
                throw DataFault(.duplicateIdentifier(exhibit.id.text), at: node.location)
            }
            attached.append(exhibit.id)
        }
        let entry = NotebookEntry(
            id: id, kind: try reader.required("kind").choice(), date: try reader.required("date").date(), from: from,
            language: try reader.optional("language")?.language() ?? ownLanguage,
            text: try reader.required("text").nonEmptyText(), exhibits: attached,
            mail: try reader.optional("mail").map { node throws(DataFault) in
                try MailHeader(decoding: node) { node throws(DataFault) in try self.exhibit(node).id }
            })
        try reader.finish()
        return entry
    }
}
