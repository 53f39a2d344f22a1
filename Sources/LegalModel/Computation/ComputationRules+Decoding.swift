extension ComputationRules {
    /// Reads `computations.yaml`. Strict: unknown keys, slices with a gap, and two rules on one day are faults with
    /// their place.
    public init(decoding node: SourceNode) throws(DataFault) {
        self.init()
        var reader = try node.mapping()
        lumpSums = try Self.rules(&reader, "lumpSums") { reader throws(DataFault) in
            try SliceTable(decoding: &reader, addsUp: false)
        }
        reminders = try Self.rules(&reader, "reminders") { reader throws(DataFault) in
            ReminderRule(
                free: try reader.count("free"), freeForRegularSupply: try reader.count("freeForRegularSupply"),
                maximum: try reader.positiveAmount("maximum"))
        }
        reminderTerms = try Self.rules(&reader, "reminderTerms") { reader throws(DataFault) in
            ReminderTermRule(
                days: try reader.count("days"), workingDaysAfterPosting: try reader.count("workingDaysAfterPosting"),
                daysAfterElectronicSending: try reader.count("daysAfterElectronicSending"))
        }
        veterinary = try Self.rules(&reader, "veterinaryCosts") { reader throws(DataFault) in
            try SliceTable(decoding: &reader, addsUp: true)
        }
        let formulasNode = try reader.required("formulas")
        for node in try formulasNode.sequence() {
            let rule = try Self.rule(node) { reader throws(DataFault) in
                try reader.required("kind").choice(ComputationKind.self)
            }
            try Self.refuseOverlap(rule, formulas.filter { $0.content == rule.content }, at: node)
            formulas.append(rule)
        }
        try reader.finish()
    }

    private static func rules<Content>(
        _ reader: inout MappingReader, _ key: String,
        content: (inout MappingReader) throws(DataFault) -> Content
    ) throws(DataFault) -> [DatedRule<Content>] {
        var rules: [DatedRule<Content>] = []
        for node in try reader.required(key).sequence() {
            let rule = try rule(node, content: content)
            try refuseOverlap(rule, rules, at: node)
            rules.append(rule)
        }
        return rules
    }

    private static func rule<Content>(
        _ node: SourceNode, content: (inout MappingReader) throws(DataFault) -> Content
    ) throws(DataFault) -> DatedRule<Content> {
        var reader = try node.mapping()
        let from = try reader.required("from").date()
        let toNode = reader.optional("to")
        let to = try toNode?.date()
        if let to, let toNode, to < from { throw toNode.invalid(.date) }
        let rule = DatedRule(
            from: from, to: to, citations: try reader.references("cite"),
            note: try reader.optional("note")?.translations(default: .french), content: try content(&reader))
        try reader.finish()
        return rule
    }

    private static func refuseOverlap<Content>(
        _ rule: DatedRule<Content>, _ others: [DatedRule<Content>], at node: SourceNode
    ) throws(DataFault) {
        for other in others where other.holds(on: rule.from) || rule.holds(on: other.from) {
            throw DataFault(
                .inconsistent("rulesOverlap", [rule.from.description, other.from.description]), at: node.location)
        }
    }
}

extension SliceTable {
    fileprivate init(decoding reader: inout MappingReader, addsUp: Bool) throws(DataFault) {
        var slices: [Slice] = []
        let nodes = try reader.required("slices").sequence()
        for node in nodes {
            var reader = try node.mapping()
            let aboveNode = try reader.required("above")
            let rateNode = try reader.required("percent")
            guard let rate = Percentage(decimal: try rateNode.text()) else { throw rateNode.invalid(.number) }
            let slice = Slice(
                above: try aboveNode.amount(), upTo: try reader.optional("upTo")?.amount(),
                base: try reader.optional("base")?.amount() ?? .zero, rate: rate,
                citation: try reader.required("cite").articleReference())
            try reader.finish()
            let expected = slices.isEmpty ? Money.zero : slices.last?.upTo
            guard slice.above == expected, slice.upTo.map({ slice.above < $0 }) ?? true else {
                throw DataFault(
                    .inconsistent("slicesGap", [slice.above.description, expected?.description ?? "–"]),
                    at: aboveNode.location)
            }
            slices.append(slice)
        }
        guard let last = slices.last, last.upTo == nil else {
            throw DataFault(.inconsistent("slicesEnd", []), at: reader.location)
        }
        let maximum = reader.optional("maximum")
        self.init(slices: slices, maximum: try maximum?.amount(), addsUp: addsUp)
    }
}

extension MappingReader {
    /// A whole number from 0 to 1000.
    fileprivate mutating func count(_ key: String) throws(DataFault) -> Int {
        let node = try required(key)
        let count = try node.integer()
        guard (0...1000).contains(count) else { throw node.invalid(.integer) }
        return count
    }

    /// An amount above 0.
    fileprivate mutating func positiveAmount(_ key: String) throws(DataFault) -> Money {
        let node = try required(key)
        let amount = try node.amount()
        guard amount > .zero else { throw node.invalid(.amount) }
        return amount
    }
}
