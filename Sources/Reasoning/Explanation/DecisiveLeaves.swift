public import LegalModel

extension Evaluator {
    /// The leaves that decide a claim, in the order of the pack.
    ///
    /// A leaf of the trace whose change alone, or together with other decisive ones of the same failing or succeeding
    /// group, would change the claim. Of an open claim: the leaves that keep it open. Computed, never chosen.
    ///
    /// - Source: the rule pack format, section 8.
    public func decisiveLeaves(
        of claim: NodeIdentifier, findings: [NodeIdentifier: ElementFinding]
    ) -> [NodeIdentifier] {
        decisiveNodes(of: claim, findings: findings).filter { pack.element($0)?.isLeaf ?? false }
    }

    /// The nodes that decide a claim, the claim itself included: elements, then rules, then presumptions, each in the
    /// order of the pack. Empty when there is no such claim.
    ///
    /// The rules and presumptions among them are those the conclusion applies or sets aside. A rule that fails and is one of
    /// ``RulePack/otherRegimes`` is passed over, with what only it needs.
    public func decisiveNodes(
        of claim: NodeIdentifier, findings: [NodeIdentifier: ElementFinding]
    ) -> [NodeIdentifier] {
        guard let root = graph.ids.firstIndex(of: claim) else { return [] }
        let state = state(findings)
        var isSeen = Array(repeating: false, count: graph.ids.count)
        var stack = [root]
        while let position = stack.popLast() {
            guard !isSeen[position] else { continue }
            isSeen[position] = true
            stack += deciding(position, in: state)
            stack += rivals(of: position, for: root, in: state, findings)
        }
        return graph.ids.indices
            .filter { isSeen[$0] && !isOvertaken($0, in: state) }
            .map { graph.ids[$0] }
    }

    /// The nodes below one that give it its value.
    private func deciding(_ position: Int, in state: State) -> [Int] {
        let value = state.values[position]
        func holding(_ nodes: [Int], _ wanted: Value) -> [Int] { nodes.filter { state.values[$0] == wanted } }
        switch graph.nodes[position] {
        case .any(let children), .all(let children):
            return holding(children, value)
        case .rules(let children):
            return holding(children, value).filter { !isPassedOver($0, in: state) }
        case .presumption(let base, let unless):
            return holding(base, value) + holding(unless, !value)
        case .rule(let needs, let unless, let superior):
            switch state.reasons[position] {
            case .setAside(let rule), .priorityOpen(let rule):
                return superior.filter { graph.ids[$0] == rule }
            default:
                return holding(needs, value) + holding(unless, !value)
            }
        case .openNorm:
            return []
        case .fact(_, _, let irrebuttable, let rebuttable):
            return presumptions(irrebuttable, rebuttable, settling: position, in: state)
        }
    }

    /// The presumptions that settle a fact, or that would have settled it had they carried.
    private func presumptions(
        _ irrebuttable: [Int], _ rebuttable: [Int], settling position: Int, in state: State
    ) -> [Int] {
        switch state.reasons[position] {
        case .presumed(let presumption), .presumptionOpen(let presumption):
            (irrebuttable + rebuttable).filter { graph.ids[$0] == presumption }
        case .burdenNotMet: irrebuttable + rebuttable
        case .refuted, .notRaised: irrebuttable
        default: []
        }
    }

    /// Failing rules with priority over an applied rule that would change the claim if they carried.
    private func rivals(
        of position: Int, for root: Int, in state: State, _ findings: [NodeIdentifier: ElementFinding]
    ) -> [Int] {
        guard case .rule(_, _, let superior) = graph.nodes[position], state.values[position] == .established else {
            return []
        }
        return superior.filter {
            state.values[$0] == .notEstablished && !isPassedOver($0, in: state)
                && self.state(findings, holding: $0).values[root] != state.values[root]
        }
    }

    /// Whether a rule fails that is not of the regime of the case.
    private func isPassedOver(_ position: Int, in state: State) -> Bool {
        state.values[position] == .notEstablished && pack.otherRegimes.contains(graph.ids[position])
    }

    /// Whether an irrebuttable presumption settles the fact: its own examination then changes nothing.
    private func isOvertaken(_ position: Int, in state: State) -> Bool {
        guard case .fact(_, _, let irrebuttable, _) = graph.nodes[position],
            case .presumed(let presumption) = state.reasons[position]
        else { return false }
        return irrebuttable.contains { graph.ids[$0] == presumption }
    }
}
