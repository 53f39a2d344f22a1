public import LegalModel

extension WordLists {
    /// Reads the word lists of a language from their file.
    ///
    /// - Throws: `DataFault` with line and column: unknown keys and rules, patterns that cannot be read, cases without marks.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var vocabulary = WordVocabulary()
        language = try reader.required("language").language()
        _ = reader.optional("note")
        _ = reader.optional("source")
        var rules: [WordRule] = []
        for rule in try reader.required("rules").sequence() {
            let read = try WordRule(decoding: rule, &vocabulary)
            guard !rules.contains(where: { $0.rule == read.rule }) else {
                throw DataFault(.duplicateIdentifier(read.rule.rawValue), at: rule.location)
            }
            rules.append(read)
        }
        self.rules = rules
        speech = try WordLists.patterns(reader.required("speech"), &vocabulary)
        courts = try WordLists.patterns(reader.required("courts"), &vocabulary)
        sources = try WordLists.patterns(reader.required("sources"), &vocabulary)
        var archaic: [WordEntry] = []
        for entry in try reader.required("archaic").sequence() {
            archaic.append(try WordEntry(decoding: entry, &vocabulary))
        }
        self.archaic = archaic
        latin = try WordLists.patterns(reader.required("latin"), &vocabulary)
        upToNow = try WordLists.patterns(reader.required("upToNow"), &vocabulary)
        disputes = try WordLists.patterns(reader.required("disputes"), &vocabulary)
        weekdays = try WordLists.texts(reader.required("weekdays"))
        months = try WordLists.texts(reader.required("months"))
        var special: [SpecialCategory: [WordPattern]] = [:]
        for category in SpecialCategory.allCases {
            special[category] = try WordLists.patterns(reader.required(category.rawValue), &vocabulary)
        }
        self.special = special
        streets = Set(try WordLists.texts(reader.required("streets")))
        persons = try WordLists.patterns(reader.required("persons"), &vocabulary)
        try reader.finish()
        self.vocabulary = vocabulary
    }

    private static func patterns(
        _ node: SourceNode, _ vocabulary: inout WordVocabulary
    ) throws(DataFault) -> [WordPattern] {
        var patterns: [WordPattern] = []
        for item in try node.sequence() { patterns.append(try WordPattern(decoding: item, &vocabulary)) }
        guard !patterns.isEmpty else { throw DataFault(.empty("list"), at: node.location) }
        return patterns
    }

    private static func texts(_ node: SourceNode) throws(DataFault) -> [String] {
        var texts: [String] = []
        for item in try node.sequence() { texts.append(try item.nonEmptyText().lowercased()) }
        guard !texts.isEmpty else { throw DataFault(.empty("list"), at: node.location) }
        return texts
    }
}

extension WordPattern {
    /// Reads a pattern at its place in a file.
    convenience init(
        decoding node: SourceNode, _ vocabulary: inout WordVocabulary, edge: Edge = .none
    ) throws(DataFault) {
        let text = try node.text()
        do {
            try self.init(text, adding: &vocabulary, edge: edge)
        } catch {
            throw DataFault(.inconsistent(error.rawValue, [text]), at: node.location)
        }
    }
}
