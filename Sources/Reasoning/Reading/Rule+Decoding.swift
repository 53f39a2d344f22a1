import LegalModel

extension Rule {
    /// Reads a rule.
    init(decoding node: SourceNode, language: Language) throws(DataFault) {
        var reader = try node.mapping()
        let id: NodeIdentifier = try reader.required("id").identifier()
        let text = try reader.optional("text")?.translations(default: language)
        let citations = try reader.citations()
        let needs = try reader.identifiers("needs")
        let unless = try reader.identifiers("unless")
        let priorityOver = try reader.identifiers("priorityOver")
        let effect = try reader.optional("effect")?.text()
        let concludes = try reader.optional("concludes")?.text()
        try reader.finishAllowingNotes()
        guard !needs.isEmpty else { throw DataFault(.empty("needs"), at: node.location) }
        self.init(
            id: id, text: text, citations: citations, needs: needs, unless: unless, priorityOver: priorityOver,
            effect: effect, concludes: concludes)
    }
}

extension Presumption {
    /// Reads a presumption.
    init(decoding node: SourceNode, language: Language) throws(DataFault) {
        var reader = try node.mapping()
        let id: NodeIdentifier = try reader.required("id").identifier()
        let text = try reader.optional("text")?.translations(default: language)
        let citations = try reader.citations()
        let presumes: NodeIdentifier = try reader.required("presumes").identifier()
        let base = try reader.identifiers("base")
        let unless = try reader.identifiers("unless")
        let isIrrebuttable = try reader.optional("irrebuttable")?.boolean() ?? false
        try reader.finishAllowingNotes()
        guard !base.isEmpty else { throw DataFault(.empty("base"), at: node.location) }
        self.init(
            id: id, text: text, citations: citations, presumes: presumes, base: base, unless: unless,
            isIrrebuttable: isIrrebuttable)
    }
}

extension Applicability {
    /// Reads the event and the days that select a pack.
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let event = try reader.required("event").text()
        let from = try reader.optional("from")?.date()
        let to = try reader.optional("to")?.date()
        try reader.finishAllowingNotes()
        guard let validity = Validity(from: from, to: to) else {
            throw DataFault(.inconsistent("fromAfterTo", [from, to].compactMap { $0?.description }), at: node.location)
        }
        self.init(event: event, validity: validity)
    }
}

extension CounterArgument {
    /// Reads a counter-argument.
    init(decoding node: SourceNode, language: Language) throws(DataFault) {
        var reader = try node.mapping()
        let id: Identifier<CounterArgument> = try reader.required("id").identifier()
        let text = try reader.required("text").translations(default: language)
        let answer = try reader.required("answer").translations(default: language)
        let citations = try reader.citations()
        try reader.finishAllowingNotes()
        self.init(id: id, text: text, answer: answer, citations: citations)
    }
}
