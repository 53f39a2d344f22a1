public import LegalModel

/// Says what follows from findings under one pack. A pure function: no clock, no file, no order of sets.
///
/// - Source: the rule pack format, section 3; Civil Code 8.4 for the burden of proof.
public struct Evaluator: Sendable {
    let pack: RulePack
    let graph: PackGraph

    /// Prepares a pack for many evaluations.
    ///
    /// - Parameter pack: a pack without structural problems; nodes of a cycle would stay open.
    public init(_ pack: RulePack) {
        self.pack = pack
        graph = PackGraph(pack)
    }

    /// Evaluates all claims.
    ///
    /// - Parameter findings: what a person has set; an element without a finding counts as not asked.
    /// - Complexity: linear in nodes and edges of the pack.
    public func evaluate(_ findings: [NodeIdentifier: ElementFinding]) -> Evaluation {
        let state = state(findings)
        var trace: [NodeIdentifier: TraceEntry] = [:]
        trace.reserveCapacity(graph.ids.count)
        for position in graph.order {
            trace[graph.ids[position]] = TraceEntry(value: state.values[position], because: state.reasons[position])
        }
        let claims = graph.claims.map { position in
            ClaimResult(
                claim: graph.ids[position], value: state.values[position], ask: questions(of: position, in: state))
        }
        return Evaluation(claims: claims, trace: trace, isReviewed: pack.reviewedBy != nil)
    }

    /// Values, reasons and findings of all nodes by index.
    struct State {
        var values: [Value]
        var reasons: [Because]
        var findings: [ElementFinding?]
    }

    /// All nodes evaluated; `supposed`, if given, is taken to be established whatever stands below it.
    func state(_ findings: [NodeIdentifier: ElementFinding], holding supposed: Int? = nil) -> State {
        var state = State(
            values: Array(repeating: .open, count: graph.ids.count),
            reasons: Array(repeating: .notAsked, count: graph.ids.count),
            findings: graph.ids.map { findings[$0] })
        for position in graph.order {
            let entry = entry(of: position, in: state)
            state.values[position] = position == supposed ? .established : entry.value
            state.reasons[position] = entry.because
        }
        return state
    }

    private func entry(of position: Int, in state: State) -> TraceEntry {
        func least(_ nodes: [Int]) -> Value { nodes.reduce(.established) { min($0, state.values[$1]) } }
        func greatest(_ nodes: [Int]) -> Value { nodes.reduce(.notEstablished) { max($0, state.values[$1]) } }
        switch graph.nodes[position] {
        case .any(let children): return TraceEntry(value: greatest(children), because: .any)
        case .all(let children): return TraceEntry(value: least(children), because: .all)
        case .rules(let children): return TraceEntry(value: greatest(children), because: .rules)
        case .presumption(let base, let unless):
            return TraceEntry(value: min(least(base), !greatest(unless)), because: .rule)
        case .rule(let needs, let unless, let superior):
            let own = min(least(needs), !greatest(unless))
            if let winner = superior.first(where: { state.values[$0] == .established }) {
                return TraceEntry(value: .notEstablished, because: .setAside(graph.ids[winner]))
            }
            if own == .established, let rival = superior.first(where: { state.values[$0] == .open }) {
                return TraceEntry(value: .open, because: .priorityOpen(graph.ids[rival]))
            }
            return TraceEntry(value: own, because: .rule)
        case .openNorm: return appreciation(state.findings[position])
        case .fact(let burden, let role, let irrebuttable, let rebuttable):
            return fact(
                state.findings[position]?.status ?? .notAsked, burden: burden, role: role,
                irrebuttable: irrebuttable, rebuttable: rebuttable, values: state.values)
        }
    }

    /// Neither agreement, nor burden, nor presumption decides a question of law.
    private func appreciation(_ finding: ElementFinding?) -> TraceEntry {
        switch finding?.status ?? .notAsked {
        case .proven, .refuted:
            guard let finding, finding.hasReason else { return TraceEntry(value: .open, because: .appreciationMissing) }
            return TraceEntry(value: finding.status == .proven ? .established : .notEstablished, because: .appreciation)
        case .admitted, .undisputed, .nonLiquet, .asked, .notAsked, .notRaised:
            return TraceEntry(value: .open, because: .appreciationMissing)
        }
    }

    private func fact(
        _ status: FindingStatus, burden: Element.Party, role: Element.Role, irrebuttable: [Int], rebuttable: [Int],
        values: [Value]
    ) -> TraceEntry {
        switch status {
        case .admitted: return TraceEntry(value: .established, because: .admitted)
        case .undisputed: return TraceEntry(value: .established, because: .undisputed)
        case .proven: return TraceEntry(value: .established, because: .proven)
        case .refuted, .nonLiquet, .asked, .notAsked, .notRaised: break
        }
        if let settled = presumed(by: irrebuttable, values) { return settled }
        switch status {
        case .refuted: return TraceEntry(value: .notEstablished, because: .refuted)
        case .notRaised:
            switch role {
            case .exception: return TraceEntry(value: .notEstablished, because: .notRaised)
            case .constitutive: return TraceEntry(value: .open, because: .mustBeAsked)
            }
        case .nonLiquet:
            return presumed(by: rebuttable, values)
                ?? TraceEntry(value: .notEstablished, because: .burdenNotMet(burden))
        case .asked: return TraceEntry(value: .open, because: .asked)
        case .notAsked, .admitted, .undisputed, .proven: return TraceEntry(value: .open, because: .notAsked)
        }
    }

    /// What presumptions say: established, open, or nothing.
    private func presumed(by presumptions: [Int], _ values: [Value]) -> TraceEntry? {
        if let carried = presumptions.first(where: { values[$0] == .established }) {
            return TraceEntry(value: .established, because: .presumed(graph.ids[carried]))
        }
        if let pending = presumptions.first(where: { values[$0] == .open }) {
            return TraceEntry(value: .open, because: .presumptionOpen(graph.ids[pending]))
        }
        return nil
    }
}

extension RulePack {
    /// Evaluates findings once; for many evaluations of one pack keep an ``Evaluator``.
    public func evaluate(_ findings: [NodeIdentifier: ElementFinding]) -> Evaluation {
        Evaluator(self).evaluate(findings)
    }

    /// An element by its id.
    public func element(_ id: NodeIdentifier) -> Element? { elements.first { $0.id == id } }

    /// A rule by its id.
    public func rule(_ id: NodeIdentifier) -> Rule? { rules.first { $0.id == id } }

    /// A presumption by its id.
    public func presumption(_ id: NodeIdentifier) -> Presumption? { presumptions.first { $0.id == id } }
}
