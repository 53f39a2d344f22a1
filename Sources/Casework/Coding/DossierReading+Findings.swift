import LegalModel
import Reasoning

extension DossierReading {
    mutating func findings(_ nodes: [SourceNode]) throws(DataFault) -> [Finding] {
        var result: [Finding] = []
        for node in nodes {
            var reader = try node.mapping()
            let element = try newIdentifier(try reader.required("element"), among: elements)
            elements.insert(element)
            var evidence: [Evidence] = []
            let status = try findingStatus(try reader.required("status"))
            let reason = try text(reader.optional("reason"))
            for node in try reader.list("evidence") { evidence.append(try self.evidence(node)) }
            result.append(
                Finding(
                    element: element, status: status, reason: reason, evidence: evidence,
                    consumerPosition: try position(reader.optional("consumerPosition"), of: .consumer),
                    companyPosition: try position(reader.optional("companyPosition"), of: .company),
                    inquiries: try inquiries(try reader.list("inquiries")),
                    askedBy: try reader.optional("askedBy").map { node throws(DataFault) in try entry(node).id },
                    computation: try reader.optional("computation").map { node throws(DataFault) in
                        try stated(node, mayGive: true)
                    },
                    by: try reader.optional("by")?.identifier(), on: try reader.optional("on")?.date()))
            try reader.finish()
        }
        return result
    }

    private func inquiries(_ nodes: [SourceNode]) throws(DataFault) -> [Inquiry] {
        var result: [Inquiry] = []
        for node in nodes {
            var reader = try node.mapping()
            let sideNode = try reader.required("to")
            let side: Side = try sideNode.choice()
            guard !result.contains(where: { $0.to == side }) else {
                throw DataFault(.duplicateIdentifier(side.rawValue), at: sideNode.location)
            }
            let letterNode = reader.optional("letter")
            let letter: Identifier<Relay>? = try letterNode?.identifier()
            if let letter, !relays.contains(letter) {
                throw DataFault(.unknownReference(letter.text, subject: "relays"), at: letterNode?.location)
            }
            try reader.finish()
            result.append(Inquiry(to: side, letter: letter))
        }
        return result
    }

    private func findingStatus(_ node: SourceNode) throws(DataFault) -> FindingStatus {
        guard let status = FindingStatus(reading: try node.text()) else {
            throw node.invalid(.oneOf(FindingStatus.allCases.map(\.rawValue)))
        }
        return status
    }

    private func position(_ node: SourceNode?, of side: Side) throws(DataFault) -> Position? {
        guard let node else { return nil }
        var reader = try node.mapping()
        let position = Position(
            summary: try text(reader.optional("summary")), words: try words(reader.optional("words"), of: side))
        try reader.finish()
        guard position.summary != nil || position.words != nil else {
            throw DataFault(.empty("\(side.rawValue)Position"), at: node.location)
        }
        return position
    }

    private func evidence(_ node: SourceNode) throws(DataFault) -> Evidence {
        var reader = try node.mapping()
        let page = reader.optional("page")
        let exhibit = try exhibit(try reader.required("exhibit")).id
        let translation = try text(reader.optional("translation"))
        let quotation =
            translation == nil ? reader.optional("quotation") : try reader.required("quotation")
        let evidence = Evidence(
            exhibit: exhibit, page: try page?.integer(), quotation: try quotation?.nonEmptyText(),
            translation: translation,
            bearing: try reader.optional("bearing")?.choice() ?? .supports,
            weight: try reader.optional("weight")?.choice() ?? .ordinary)
        if let page, let number = evidence.page, number < 1 { throw page.invalid(.integer) }
        try reader.finish()
        return evidence
    }
}
