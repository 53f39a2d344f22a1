import LegalModel

/// Says which nodes of a pack a picture shows below each node.
struct ArgumentFolding {
    let graph: Neighbours
    /// The nodes that may be shown; `nil` for all.
    let shown: Set<NodeIdentifier>?

    /// The one rule of a conclusion, when that rule bears no priority and serves nothing else.
    func onlyRule(of node: NodeIdentifier) -> NodeIdentifier? {
        let visible = graph.below(node).filter { isShown($0.node) }
        guard visible.count == 1, let only = visible.first, only.link == .basis,
            graph.priorities(over: only.node).isEmpty, !graph.hasPriority(only.node),
            graph.above(only.node) == [node]
        else { return nil }
        return only.node
    }

    /// What stands below a node in the picture; of a conclusion told with its rule what the rule rests on.
    func below(_ node: NodeIdentifier) -> [(node: NodeIdentifier, link: PackLink)] {
        let teller = onlyRule(of: node) ?? node
        return visible(below: teller)
    }

    /// How many nodes directly below are left out.
    func foldedCount(below node: NodeIdentifier) -> Int {
        let teller = onlyRule(of: node)
        let own = hidden(below: node)
        return own + (teller.map(hidden) ?? 0)
    }

    /// The roots, then all below them, level by level, each once.
    func order(from roots: [NodeIdentifier]) -> [NodeIdentifier] {
        var seen: Set<NodeIdentifier> = []
        var order = roots.filter { seen.insert($0).inserted }
        var next = 0
        while next < order.count {
            for child in below(order[next]) where seen.insert(child.node).inserted { order.append(child.node) }
            next += 1
        }
        return order
    }

    private func visible(below node: NodeIdentifier) -> [(node: NodeIdentifier, link: PackLink)] {
        let all = graph.below(node) + graph.priorities(over: node).map { ($0, .priority) }
        return all.filter { isShown($0.node) }
    }

    private func hidden(below node: NodeIdentifier) -> Int {
        graph.below(node).count { !isShown($0.node) }
    }

    private func isShown(_ node: NodeIdentifier) -> Bool { shown?.contains(node) ?? true }
}
