extension TransitionTable {
    /// Reads `transitions.yaml`.
    ///
    /// Strict: unknown keys, a missing language, ids that stand twice, regimes that overlap, stand out of order or leave a
    /// gap, and exceptions that name no regime are faults with their place.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        var transitions: [Transition] = []
        for node in try reader.required("transitions").sequence() {
            let transition = try Transition(decoding: node)
            guard !transitions.contains(where: { $0.id == transition.id }) else {
                throw DataFault(.duplicateIdentifier(transition.id.text), at: node.location)
            }
            transitions.append(transition)
        }
        try reader.finish()
        self.init(transitions)
    }
}

extension Transition {
    /// Reads one entry of the table.
    public init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        let id: Identifier<Transition> = try reader.required("id").identifier()
        let topic = try reader.required("topic").localizedText()
        let event = try reader.required("event").choice(TransitionEvent.self)
        let rule = try TransitionRule(decoding: reader.required("rule"))
        let verification = try Verification(decodingCheck: reader.required("dates"))
        var regimes: [Regime] = []
        for node in try reader.required("regimes").sequence() {
            let regime = try Regime(decoding: node)
            try Transition.check(regime, after: regimes, at: node.location)
            regimes.append(regime)
        }
        guard !regimes.isEmpty else { throw DataFault(.empty("regimes"), at: node.location) }
        var exceptions: [TransitionException] = []
        for node in try reader.list("exceptions") {
            exceptions.append(try TransitionException(decoding: node, regimes: regimes))
        }
        let note = try reader.optional("note").map { node throws(DataFault) in try node.localizedText() }
        try reader.finish()
        self.init(
            id: id, topic: topic, event: event, rule: rule, datesVerification: verification, regimes: regimes,
            exceptions: exceptions, note: note)
    }

    /// Regimes follow each other day after day; announced ones stand at the end, outside of that order.
    private static func check(
        _ regime: Regime, after earlier: [Regime], at location: SourceLocation
    ) throws(DataFault) {
        guard !earlier.contains(where: { $0.id == regime.id }) else {
            throw DataFault(.duplicateIdentifier(regime.id.text), at: location)
        }
        guard !regime.isAnnounced, let last = earlier.last else { return }
        guard !last.isAnnounced, let end = last.to, let start = regime.from, end.adding(days: 1) == start else {
            throw DataFault(
                .inconsistent(
                    "regimesFollow", [last.to?.description ?? "…", regime.from?.description ?? "…"]), at: location)
        }
    }
}
