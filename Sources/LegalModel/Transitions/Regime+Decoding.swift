extension Regime {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let id: Identifier<Regime> = try reader.required("id").identifier()
        let (from, to) = try reader.days()
        let summary = try reader.required("summary").localizedText()
        let articles = try reader.spans("articles")
        let repealedBy = try reader.optional("repealedBy").map { node throws(DataFault) in try node.nonEmptyText() }
        let isAnnounced = try reader.optional("announced").map { node throws(DataFault) in try node.boolean() }
        if let repealedBy, to == nil {
            throw DataFault(.inconsistent("repealedButOpen", [repealedBy]), at: node.location)
        }
        try reader.finish()
        self.init(
            id: id, from: from, to: to, summary: summary, articles: articles, repealedBy: repealedBy,
            isAnnounced: isAnnounced ?? false)
    }
}

extension TransitionException {
    init(decoding node: SourceNode, regimes: [Regime]) throws(DataFault) {
        var reader = try node.mapping()
        let text = try reader.required("text").localizedText()
        let articles = try reader.spans("articles")
        var effect = Effect.remark
        let governs = reader.optional("governs")
        let mayGovern = reader.optional("mayGovern")
        let when = reader.optional("when")
        if let governs, mayGovern != nil {
            throw DataFault(.inconsistent("oneEffect", ["governs", "mayGovern"]), at: governs.location)
        }
        if let regimeNode = governs ?? mayGovern {
            let id: Identifier<Regime> = try regimeNode.identifier()
            guard regimes.contains(where: { $0.id == id && !$0.isAnnounced }) else {
                throw DataFault(.unknownReference(id.text, subject: "regimes"), at: regimeNode.location)
            }
            let condition = try when.map { node throws(DataFault) in try Condition(decoding: node) }
            effect = governs == nil ? .mayGovern(id, condition) : .governs(id, condition)
        } else if let when {
            throw DataFault(.missingKey("governs"), at: when.location)
        }
        try reader.finish()
        self.init(text: text, articles: articles, effect: effect)
    }
}

extension TransitionException.Condition {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let event = try reader.required("event").choice(TransitionEvent.self)
        let (from, to) = try reader.days()
        try reader.finish()
        self.init(event: event, from: from, to: to)
    }
}

extension TransitionRule {
    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let text = try reader.required("text").localizedText()
        let source = try reader.optional("source").map { node throws(DataFault) in try node.nonEmptyText() }
        let check = try reader.required("verification")
        let verification = try Verification(decodingCheck: check)
        if source == nil, verification.state == .text {
            throw DataFault(.missingKey("source"), at: check.location)
        }
        try reader.finish()
        self.init(text: text, source: source, verification: verification)
    }
}

extension Verification {
    /// Reads `{ state, on }`; a state other than unverified needs its day.
    init(decodingCheck node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let state = try reader.required("state").choice(Verification.State.self)
        let day = try reader.optional("on").map { node throws(DataFault) in try node.date() }
        let second = try reader.optional("secondReading").map { node throws(DataFault) in try node.date() }
        if state != .unverified, day == nil { throw DataFault(.missingKey("on"), at: reader.location) }
        try reader.finish()
        self.init(state: state, on: day, secondReadOn: second)
    }
}

extension MappingReader {
    /// `from` and `to`, which must both be there and may be null.
    fileprivate mutating func days() throws(DataFault) -> (from: CivilDate?, to: CivilDate?) {
        for key in ["from", "to"] where !keys.contains(key) { throw DataFault(.missingKey(key), at: location) }
        let from = try optional("from").map { node throws(DataFault) in try node.date() }
        let to = try optional("to").map { node throws(DataFault) in try node.date() }
        if let from, let to, to < from {
            throw DataFault(.inconsistent("daysReversed", [from.description, to.description]), at: location)
        }
        return (from, to)
    }

    /// A list of spans of articles.
    fileprivate mutating func spans(_ key: String) throws(DataFault) -> [ArticleSpan] {
        var spans: [ArticleSpan] = []
        for node in try list(key) {
            guard let span = ArticleSpan(try node.text()) else { throw node.invalid(.articleReference) }
            spans.append(span)
        }
        return spans
    }
}

extension SourceNode {
    /// A table with all four languages.
    public func localizedText() throws(DataFault) -> LocalizedText {
        var reader = try mapping()
        let text = LocalizedText(
            fr: try reader.required("fr").nonEmptyText(), nl: try reader.required("nl").nonEmptyText(),
            de: try reader.required("de").nonEmptyText(), en: try reader.required("en").nonEmptyText())
        try reader.finish()
        return text
    }
}
