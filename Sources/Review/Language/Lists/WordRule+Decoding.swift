import LegalModel

extension WordRule {
    /// Reads the words of one rule.
    init(decoding node: SourceNode, _ vocabulary: inout WordVocabulary) throws(DataFault) {
        var reader = try node.mapping()
        rule = try reader.required("id").choice()
        let reasons = try reader.required("why")
        var texts = try reasons.mapping()
        why = LocalizedText(
            fr: try texts.required("fr").nonEmptyText(), nl: try texts.required("nl").nonEmptyText(),
            de: try texts.required("de").nonEmptyText(), en: try texts.required("en").nonEmptyText())
        try texts.finish()
        _ = reader.optional("note")
        _ = reader.optional("source")
        var entries: [WordEntry] = []
        for entry in try reader.required("entries").sequence() {
            entries.append(try WordEntry(decoding: entry, &vocabulary))
        }
        self.entries = entries
        flag = try WordRule.cases(reader.required("flag"), isMarked: true)
        clean = try WordRule.cases(reader.required("clean"), isMarked: false)
        try reader.finish()
    }

    private static func cases(_ node: SourceNode, isMarked: Bool) throws(DataFault) -> [MarkedCase] {
        var cases: [MarkedCase] = []
        for item in try node.sequence() {
            let text = try item.nonEmptyText()
            guard let read = MarkedCase(text, at: item.location), read.spans.isEmpty != isMarked else {
                throw DataFault(.inconsistent("language.marks", [text]), at: item.location)
            }
            cases.append(read)
        }
        guard cases.count >= 3 else { throw DataFault(.inconsistent("language.cases", ["3"]), at: node.location) }
        return cases
    }
}

extension WordEntry {
    /// Reads one entry.
    init(decoding node: SourceNode, _ vocabulary: inout WordVocabulary) throws(DataFault) {
        var reader = try node.mapping()
        patterns = try WordEntry.oneOrMore(reader.required("match")) { node throws(DataFault) in
            try WordPattern(decoding: node, &vocabulary)
        }
        use = try WordEntry.oneOrMore(reader.required("use")) { node throws(DataFault) in try node.nonEmptyText() }
        var exemptions: [Exemption] = []
        for item in try reader.list("unless") { exemptions.append(try Exemption(decoding: item, &vocabulary)) }
        self.exemptions = exemptions
        var kinds = Set(TextKind.allCases)
        if let node = reader.optional("kinds") { kinds = Set(try WordEntry.kinds(node)) }
        if let node = reader.optional("notKinds") { kinds.subtract(try WordEntry.kinds(node)) }
        guard !kinds.isEmpty else { throw DataFault(.empty("kinds"), at: node.location) }
        self.kinds = kinds
        _ = reader.optional("note")
        _ = reader.optional("source")
        try reader.finish()
    }

    private static func kinds(_ node: SourceNode) throws(DataFault) -> [TextKind] {
        var kinds: [TextKind] = []
        for item in try node.sequence() { kinds.append(try item.choice()) }
        return kinds
    }

    private static func oneOrMore<Value>(
        _ node: SourceNode, _ read: (SourceNode) throws(DataFault) -> Value
    ) throws(DataFault) -> [Value] {
        guard case .sequence(let items) = node.content else { return [try read(node)] }
        guard !items.isEmpty else { throw DataFault(.empty("list"), at: node.location) }
        var values: [Value] = []
        for item in items { values.append(try read(item)) }
        return values
    }
}

extension Exemption {
    /// Reads a table with exactly one key.
    init(decoding node: SourceNode, _ vocabulary: inout WordVocabulary) throws(DataFault) {
        var reader = try node.mapping()
        guard reader.keys.count == 1 else {
            throw DataFault(.inconsistent("language.unless", reader.keys), at: node.location)
        }
        if let pattern = reader.optional("before") {
            self = .before(try WordPattern(decoding: pattern, &vocabulary, edge: .trailing))
        } else if let pattern = reader.optional("after") {
            self = .after(try WordPattern(decoding: pattern, &vocabulary, edge: .leading))
        } else if let pattern = reader.optional("near") {
            self = .near(try WordPattern(decoding: pattern, &vocabulary))
        } else if let (name, value) = Exemption.asked(&reader) {
            guard try value.boolean() else { throw value.invalid(.oneOf(["true"])) }
            self = name
        } else {
            try reader.finish()
            throw DataFault(.inconsistent("language.unless", reader.keys), at: node.location)
        }
        try reader.finish()
    }

    private static func asked(_ reader: inout MappingReader) -> (Exemption, SourceNode)? {
        let choices: [(String, Exemption)] = [("cited", .cited), ("court", .court), ("party", .party)]
        for (key, exemption) in choices {
            if let node = reader.optional(key) { return (exemption, node) }
        }
        return nil
    }
}
