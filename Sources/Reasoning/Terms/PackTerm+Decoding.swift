import LegalModel

extension PackTerm {
    /// Reads a term: `id`, `term` (several with a vertical bar), `for`, `start` (event or element), `text`.
    init(decoding node: SourceNode, language: Language) throws(DataFault) {
        var reader = try node.mapping()
        let id: NodeIdentifier = try reader.required("id").identifier()
        let termNode = try reader.required("term")
        var terms: [Identifier<LegalTerm>] = []
        for part in try termNode.nonEmptyText().split(separator: "|", omittingEmptySubsequences: false) {
            let name = String(part.filter { $0 != " " })
            guard Identifier<LegalTerm>.isWellFormed(name) else { throw termNode.invalid(.identifier) }
            terms.append(Identifier(name))
        }
        let nodes = try reader.identifiers("for")
        let startNode = try reader.required("start")
        let start: Start
        if let event = TransitionEvent(rawValue: try startNode.text()) {
            start = .event(event)
        } else {
            start = .element(try startNode.identifier())
        }
        let text = try reader.required("text").translations(default: language)
        try reader.finishAllowingNotes()
        guard !nodes.isEmpty else { throw DataFault(.empty("for"), at: node.location) }
        self.init(id: id, terms: terms, nodes: nodes, start: start, text: text)
    }
}
