import LegalModel
import Reasoning

extension DossierReading {
    /// The most questions a relay may ask.
    ///
    /// - Source: letters, section 5.
    static let mostQuestions = 5

    func relays(_ nodes: [SourceNode]) throws(DataFault) -> [Relay] {
        var result: [Relay] = []
        for node in nodes {
            var reader = try node.mapping()
            let id = try newIdentifier(try reader.required("id"), among: result.map(\.id))
            let date = try reader.required("date").date()
            var relay: Relay
            if let toNode = reader.optional("to") {
                if let sourceNode = reader.optional("source") {
                    throw DataFault(.inconsistent("sourceAndTo", [id.text]), at: sourceNode.location)
                }
                relay = Relay(id: id, content: .questions(to: try toNode.choice()), date: date)
            } else {
                relay = try message(&reader, id: id, date: date)
            }
            relay.exhibits = try sharedExhibits(try reader.list("exhibits"))
            let questions = reader.optional("questions")
            for node in try questions?.sequence() ?? [] { relay.questions.append(try text(node)) }
            guard relay.questions.count <= Self.mostQuestions else {
                throw DataFault(.tooLarge(limit: Self.mostQuestions, unit: "questions"), at: questions?.location)
            }
            guard relay.source != nil || !relay.questions.isEmpty else {
                throw DataFault(.empty("questions"), at: questions?.location ?? node.location)
            }
            relay.due = try reader.optional("due")?.date()
            try reader.finish()
            result.append(relay)
        }
        return result
    }

    /// The part of a letter that passes a party's message on.
    private func message(
        _ reader: inout MappingReader, id: Identifier<Relay>, date: CivilDate
    ) throws(DataFault) -> Relay {
        let sourceNode = try reader.required("source")
        let source = try entry(sourceNode)
        guard source.from != nil else {
            throw DataFault(.inconsistent("relayOfNobody", [source.id.text]), at: sourceNode.location)
        }
        var relay = Relay(id: id, source: source.id, date: date)
        relay.passages = try passages(try reader.list("passages"), in: source)
        for node in try reader.list("omissions") { relay.omissions.append(try omission(node, in: source)) }
        for node in try reader.list("points") { relay.points.append(try point(node, in: source)) }
        relay.carriesOpinion = try reader.optional("carriesOpinion")?.boolean() ?? false
        return relay
    }

    private func passages(_ nodes: [SourceNode], in source: NotebookEntry) throws(DataFault) -> [Relay.Passage] {
        var result: [Relay.Passage] = []
        var end = 0
        for node in nodes {
            var reader = try node.mapping()
            let quotationNode = try reader.required("quotation")
            let quotation = try self.quotation(quotationNode, in: source)
            guard let range = source.text.utf8Range(of: quotation, from: end) else {
                throw DataFault(.inconsistent("passagesOutOfOrder", [source.id.text]), at: quotationNode.location)
            }
            end = range.upperBound
            result.append(
                Relay.Passage(quotation: quotation, translation: try text(reader.optional("translation"))))
            try reader.finish()
        }
        return result
    }

    private func omission(_ node: SourceNode, in source: NotebookEntry) throws(DataFault) -> Relay.Omission {
        var reader = try node.mapping()
        let omission = Relay.Omission(
            quotation: try quotation(try reader.required("quotation"), in: source),
            reason: try reader.required("reason").choice())
        try reader.finish()
        return omission
    }

    private func point(_ node: SourceNode, in source: NotebookEntry) throws(DataFault) -> Relay.Point {
        var reader = try node.mapping()
        let point = Relay.Point(
            quotation: try quotation(try reader.required("quotation"), in: source),
            summary: try text(reader.optional("summary")),
            notRelayedBecause: try reader.optional("notRelayedBecause")?.choice())
        try reader.finish()
        return point
    }

    private func quotation(_ node: SourceNode, in source: NotebookEntry) throws(DataFault) -> String {
        let quotation = try node.nonEmptyText()
        guard source.text.utf8Range(of: quotation) != nil else {
            throw DataFault(.inconsistent("passageNotInMessage", [source.id.text]), at: node.location)
        }
        return quotation
    }

    private func sharedExhibits(_ nodes: [SourceNode]) throws(DataFault) -> [Identifier<Exhibit>] {
        for node in nodes {
            let exhibit = try exhibit(node)
            guard exhibit.isShared else {
                throw DataFault(.inconsistent("exhibitNotShared", [exhibit.id.text]), at: node.location)
            }
        }
        return try exhibitList(nodes).map(\.id)
    }
}
