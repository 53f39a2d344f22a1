import FileFormats
public import LegalModel

extension StatedComputation {
    /// Reads a table `{ kind: …, inputs …, shownBy: { price: P7 }, cite: […], gives: … }`. Strict.
    ///
    /// - Parameters:
    ///   - node: the table.
    ///   - mayGive: whether `gives` may stand here; beside an amount it would say the same twice.
    public init(decoding node: SourceNode, mayGive: Bool = true) throws(DataFault) {
        var reader = try node.mapping()
        let computation = try Computation(reading: &reader)
        var shownBy: [ComputationInput: String] = [:]
        if let table = reader.optional("shownBy") {
            let known = computation.inputs
            var inputs = try table.mapping()
            for input in known {
                guard let node = inputs.optional(input.rawValue) else { continue }
                shownBy[input] = try node.identifier(of: StatedComputation.self).text
            }
            try inputs.finish()
        }
        var citations: [ArticleReference] = []
        if let node = reader.optional("cite") {
            if node.kind == .sequence {
                for node in try node.sequence() { citations.append(try node.articleReference()) }
            } else {
                citations.append(try node.articleReference())
            }
        }
        let gives = mayGive ? try reader.optional("gives").map(computation.value) : nil
        try reader.finish()
        self.init(computation, shownBy: shownBy, citations: citations, gives: gives)
    }

    /// The table, as ``init(decoding:mayGive:)`` reads it.
    var node: SourceNode {
        var table = NodeBuilder(language: .french)
        table.fill(computation)
        table.set("shownBy") { inner in
            for input in shownBy.keys.sorted() { inner.set(input.rawValue, text: shownBy[input]) }
        }
        table.set("cite", list: citations.map { NodeBuilder.scalar($0.description) })
        switch gives {
        case .amount(let amount): table.set("gives", amount)
        case .days(let days): table.set("gives", text: String(days))
        case .date(let date): table.set("gives", date)
        case nil: break
        }
        return table.node
    }

    /// The table as JSON, for a column.
    var json: String { node.json.compactText }

    /// Reads what ``json`` wrote.
    init(json text: String) throws {
        try self.init(decoding: try YAMLReader.read(Array(text.utf8), file: "dossiers.sqlite"))
    }
}

extension Computation {
    /// The value of its kind that a scalar states.
    fileprivate func value(_ node: SourceNode) throws(DataFault) -> ComputationResult.Value {
        switch self {
        case .balance, .priceReduction, .use, .collectionCosts, .reminderCosts, .lateInterest, .interest,
            .veterinaryCosts:
            .amount(try node.amount())
        case .days: .days(try node.integer())
        case .term, .reminderTerm: .date(try node.date())
        }
    }
}

extension StatedComputation {
    /// The keys `amount` and `computation` of an outcome, or `computation` with `gives` of a finding, as YAML.
    public func outcomeYAML(amount value: ComputationResult.Value) -> String {
        var table = NodeBuilder(language: .french)
        var stated = self
        if case .amount(let amount) = value { table.set("amount", amount) } else { stated.gives = value }
        table.set("computation", stated.node)
        return YAMLWriter.text(of: table.node)
    }
}
