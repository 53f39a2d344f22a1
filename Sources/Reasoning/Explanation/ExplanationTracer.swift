import LegalModel

/// Walks a trace from a node down to the leaves that decide it.
struct ExplanationTracer {
    let evaluation: Evaluation
    let graph: Neighbours
    private var told: Set<NodeIdentifier> = []

    init(evaluation: Evaluation, graph: Neighbours) {
        self.evaluation = evaluation
        self.graph = graph
    }

    /// The step to a node and all below it; `nil` when the node was not evaluated.
    mutating func step(to node: NodeIdentifier, as link: PackLink) -> ExplanationStep? {
        guard let subject = graph.subject(of: node), let entry = evaluation.trace[node] else { return nil }
        let below = deciding(node, entry)
        let isNew = told.insert(node).inserted
        var children: [ExplanationStep] = []
        if isNew {
            for (child, link) in below {
                if let step = step(to: child, as: link) { children.append(step) }
            }
        }
        return ExplanationStep(
            node: node, subject: subject, link: link, value: entry.value, because: entry.because, children: children,
            isToldAbove: !isNew)
    }

    private func deciding(_ node: NodeIdentifier, _ entry: TraceEntry) -> [(node: NodeIdentifier, link: PackLink)] {
        switch entry.because {
        case .any, .rules: members(below: node, of: entry.value, oneSuffices: true)
        case .all: members(below: node, of: entry.value, oneSuffices: false)
        case .rule: conditions(of: node, entry.value)
        case .setAside(let rule), .priorityOpen(let rule): [(rule, .priority)]
        case .presumed(let presumption), .presumptionOpen(let presumption): [(presumption, .presumption)]
        case .burdenNotMet: graph.below(node)
        case .admitted, .undisputed, .proven, .refuted, .notRaised, .mustBeAsked, .asked, .notAsked, .appreciation,
            .appreciationMissing:
            []
        }
    }

    /// Members that have the value of the group; of an established alternative only the first.
    private func members(
        below node: NodeIdentifier, of value: Value, oneSuffices: Bool
    ) -> [(node: NodeIdentifier, link: PackLink)] {
        let same = graph.below(node).filter {
            evaluation.value(of: $0.node) == value && !(value == .notEstablished && graph.isOfOtherRegime($0.node))
        }
        return oneSuffices && value == .established ? Array(same.prefix(1)) : same
    }

    /// Conditions that have the value of the rule; an exception counts negated.
    private func conditions(of node: NodeIdentifier, _ value: Value) -> [(node: NodeIdentifier, link: PackLink)] {
        graph.below(node).filter { child in
            guard let found = evaluation.value(of: child.node) else { return false }
            return (child.link == .exception ? !found : found) == value
        }
    }
}
