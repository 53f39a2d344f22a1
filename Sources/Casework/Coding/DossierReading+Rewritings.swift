import LegalModel

extension DossierReading {
    func rewritings(_ nodes: [SourceNode]) throws(DataFault) -> [Rewriting] {
        var result: [Rewriting] = []
        for node in nodes {
            var reader = try node.mapping()
            let address = try reader.required("address")
            let text = try address.text()
            guard Rewriting.isAddress(text) else { throw address.invalid(.identifier) }
            guard !result.contains(where: { $0.address == text }) else {
                throw DataFault(.duplicateIdentifier(text), at: address.location)
            }
            result.append(Rewriting(address: text, texts: try rewrittenTexts(try reader.required("texts"))))
            try reader.finish()
        }
        return result
    }

    private func rewrittenTexts(_ node: SourceNode) throws(DataFault) -> [Language: RewrittenText] {
        var reader = try node.mapping()
        var texts: [Language: RewrittenText] = [:]
        for language in Language.allCases {
            guard let node = reader.optional(language.rawValue) else { continue }
            texts[language] = try rewrittenText(node)
        }
        try reader.finish()
        guard !texts.isEmpty else { throw DataFault(.empty("texts"), at: node.location) }
        return texts
    }

    private func rewrittenText(_ node: SourceNode) throws(DataFault) -> RewrittenText {
        var reader = try node.mapping()
        var text = RewrittenText(text: try reader.required("text").nonEmptyText(), basis: nil)
        text.basis = try reader.optional("basis").map { node throws(DataFault) in try basis(node) }
        text.by = try reader.optional("by")?.identifier()
        text.on = try reader.optional("on")?.date()
        try reader.finish()
        return text
    }

    /// A table of names with their hashes: the names are those of the templates.
    private func basis(_ node: SourceNode) throws(DataFault) -> PassageBasis {
        _ = try node.mapping()
        guard case .mapping(let entries) = node.content else { return PassageBasis(parts: [:]) }
        var parts: [String: String] = [:]
        for entry in entries {
            let hash = try entry.value.text()
            guard PassageBasis.isPart(hash) else { throw entry.value.invalid(.sha256) }
            parts[entry.key] = hash
        }
        return PassageBasis(parts: parts)
    }
}
