extension InterestTable {
    /// Reads `interest-rates.yaml`. Strict: an unknown key, an overlap, rates out of order or a series twice is a fault
    /// with its place; a gap is allowed, and is an empty period.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var series: [InterestSeries: Series] = [:]
        for node in try reader.required("series").sequence() {
            var reader = try node.mapping()
            let idNode = try reader.required("id")
            let id: InterestSeries = try idNode.choice()
            guard series[id] == nil else { throw DataFault(.duplicateIdentifier(id.rawValue), at: idNode.location) }
            var rates: [InterestRate] = []
            for node in try reader.required("rates").sequence() {
                let rate = try InterestRate(decoding: node)
                if let last = rates.last, rate.span.first <= last.span.last {
                    throw DataFault(
                        .inconsistent("ratesOverlap", [rate.span.description, last.span.description]),
                        at: node.location)
                }
                rates.append(rate)
            }
            series[id] = Series(
                citations: try reader.references("cite"),
                law: try reader.required("law").translations(default: .french),
                note: try reader.optional("note")?.translations(default: .french), rates: rates)
            try reader.finish()
        }
        try reader.finish()
        self.init(series: series)
    }
}

extension InterestRate {
    fileprivate init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let rateNode = try reader.required("rate")
        guard let rate = Percentage(decimal: try rateNode.text()) else { throw rateNode.invalid(.number) }
        self.init(
            span: try reader.span(), rate: rate, gazette: try reader.optional("gazette")?.date(),
            state: try reader.required("state").choice(), source: try reader.required("source").nonEmptyText())
        try reader.finish()
    }
}

extension MappingReader {
    /// The days under `from` and `to`, both ends counted.
    mutating func span() throws(DataFault) -> DateSpan {
        let first = try required("from").date()
        let lastNode = try required("to")
        do {
            return try DateSpan(from: first, to: try lastNode.date())
        } catch let fault as DataFault {
            throw fault
        } catch {
            throw lastNode.invalid(.date)
        }
    }

    /// A reference, or a list of them; none when the key is absent.
    mutating func references(_ key: String) throws(DataFault) -> [ArticleReference] {
        guard let node = optional(key) else { return [] }
        guard node.kind == .sequence else { return [try node.articleReference()] }
        var references: [ArticleReference] = []
        for node in try node.sequence() { references.append(try node.articleReference()) }
        return references
    }
}
