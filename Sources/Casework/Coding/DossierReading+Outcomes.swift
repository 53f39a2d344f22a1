import LegalModel

extension DossierReading {
    func fairness(_ nodes: [SourceNode]) throws(DataFault) -> [FairnessGround] {
        var result: [FairnessGround] = []
        for node in nodes {
            var reader = try node.mapping()
            let id = try newIdentifier(try reader.required("id"), among: result.map(\.id))
            result.append(
                FairnessGround(
                    id: id, text: try text(try reader.required("text")), facts: try text(reader.optional("facts")),
                    proposal: try text(reader.optional("proposal")),
                    exhibits: try exhibitList(try reader.list("exhibits")).map(\.id),
                    respectsMandatoryLaw: try reader.optional("respectsMandatoryLaw")?.boolean() ?? false))
            try reader.finish()
        }
        return result
    }

    func outcomes(_ nodes: [SourceNode]) throws(DataFault) -> [Outcome] {
        var result: [Outcome] = []
        for node in nodes {
            var reader = try node.mapping()
            let claimNode = try reader.required("claim")
            let claim = try claim(claimNode)
            guard !result.contains(where: { $0.claim == claim }) else {
                throw DataFault(.duplicateIdentifier(claim.text), at: claimNode.location)
            }
            let amountNode = reader.optional("amount")
            let computationNode = reader.optional("computation")
            let computation = try self.computation(computationNode, amount: amountNode)
            result.append(
                Outcome(
                    claim: claim, decidedBy: try reader.required("decidedBy").choice(),
                    result: try reader.required("result").choice(), measure: try text(try reader.required("measure")),
                    manner: try text(reader.optional("manner")),
                    amount: try amount(amountNode, computation, at: computationNode), computation: computation,
                    by: try reader.optional("by")?.date(), reason: try text(reader.optional("reason"))))
            try reader.finish()
        }
        return result
    }

    /// Exhibits that are there, each once.
    func exhibitList(_ nodes: [SourceNode]) throws(DataFault) -> [Exhibit] {
        var result: [Exhibit] = []
        for node in nodes {
            let exhibit = try exhibit(node)
            guard !result.contains(where: { $0.id == exhibit.id }) else {
                throw DataFault(.duplicateIdentifier(exhibit.id.text), at: node.location)
            }
            result.append(exhibit)
        }
        return result
    }

    /// A list of lines, each of which may be computed; or one computation, which is then the whole amount.
    private func computation(_ node: SourceNode?, amount: SourceNode?) throws(DataFault) -> [ComputationLine] {
        guard let node else { return [] }
        if node.kind == .mapping {
            guard let amount else { throw DataFault(.missingKey("amount"), at: node.location) }
            return [ComputationLine(label: nil, amount: try amount.amount(), computed: try stated(node))]
        }
        var lines: [ComputationLine] = []
        for node in try node.sequence() {
            var reader = try node.mapping()
            lines.append(
                ComputationLine(
                    label: try text(try reader.required("label")), amount: try reader.required("amount").amount(),
                    computed: try reader.optional("computation").map { node throws(DataFault) in try stated(node) }))
            try reader.finish()
        }
        return lines
    }

    /// A computation whose inputs are shown by what the dossier holds.
    func stated(_ node: SourceNode, mayGive: Bool = false) throws(DataFault) -> StatedComputation {
        let stated = try StatedComputation(decoding: node, mayGive: mayGive)
        for (input, id) in stated.shownBy.sorted(by: { $0.key < $1.key })
        where exhibits[Identifier(id)] == nil && entries[Identifier(id)] == nil && !elements.contains(Identifier(id)) {
            throw DataFault(
                .unknownReference(id, subject: "exhibits, entries, findings"), at: node.location,
                path: ["shownBy", input.rawValue])
        }
        return stated
    }

    /// The amount, which is the sum of its computation.
    private func amount(
        _ node: SourceNode?, _ computation: [ComputationLine], at computationNode: SourceNode?
    ) throws(DataFault) -> Money? {
        let sum = computation.reduce(Money.zero) { $0 + $1.amount }
        guard let node else {
            guard computation.isEmpty else {
                throw DataFault(.inconsistent("amountNotSum", ["", sum.description]), at: computationNode?.location)
            }
            return nil
        }
        let amount = try node.amount()
        guard !computation.isEmpty, amount == sum else {
            throw DataFault(.inconsistent("amountNotSum", [amount.description, sum.description]), at: node.location)
        }
        return amount
    }
}
