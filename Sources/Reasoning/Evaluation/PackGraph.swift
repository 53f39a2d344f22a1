import LegalModel

/// A pack as a graph over whole numbers, in an order in which every node comes after those it depends on.
///
/// Built once, used for every evaluation; no recursion, so that the depth of a pack has no limit.
struct PackGraph: Sendable {
    /// The ids: elements, then rules, then presumptions, each in the order of the pack.
    let ids: [NodeIdentifier]
    /// What each node is.
    let nodes: [Node]
    /// The order of evaluation; nodes of a cycle, and those that depend on one, are missing.
    let order: [Int]
    /// The ids of a cycle, if there is one.
    let cycle: [NodeIdentifier]
    /// The claims, in the order of the pack.
    let claims: [Int]

    /// A node with its neighbours as indices.
    enum Node: Sendable {
        case fact(burden: Element.Party, role: Element.Role, irrebuttable: [Int], rebuttable: [Int])
        case openNorm
        case any([Int])
        case all([Int])
        case rules([Int])
        case rule(needs: [Int], unless: [Int], superior: [Int])
        case presumption(base: [Int], unless: [Int])

        /// The nodes whose values this one needs.
        var dependencies: [Int] {
            switch self {
            case .fact(_, _, let irrebuttable, let rebuttable): irrebuttable + rebuttable
            case .openNorm: []
            case .any(let children), .all(let children), .rules(let children): children
            case .rule(let needs, let unless, let superior): needs + unless + superior
            case .presumption(let base, let unless): base + unless
            }
        }
    }

    init(_ pack: RulePack) {
        let ids = pack.elements.map(\.id) + pack.rules.map(\.id) + pack.presumptions.map(\.id)
        var index: [NodeIdentifier: Int] = [:]
        for (position, id) in ids.enumerated() where index[id] == nil { index[id] = position }
        func indices(_ ids: [NodeIdentifier]) -> [Int] { ids.compactMap { index[$0] } }
        let offset = pack.elements.count + pack.rules.count
        var irrebuttable: [NodeIdentifier: [Int]] = [:]
        var rebuttable: [NodeIdentifier: [Int]] = [:]
        for (position, presumption) in pack.presumptions.enumerated() {
            if presumption.isIrrebuttable {
                irrebuttable[presumption.presumes, default: []].append(offset + position)
            } else {
                rebuttable[presumption.presumes, default: []].append(offset + position)
            }
        }
        var superior: [NodeIdentifier: [Int]] = [:]
        for rule in pack.rules {
            for id in rule.priorityOver { superior[id, default: []] += indices([rule.id]) }
        }
        var nodes: [Node] = pack.elements.map { element in
            switch element.basis {
            case .fact(let burden):
                .fact(
                    burden: burden, role: element.role, irrebuttable: irrebuttable[element.id] ?? [],
                    rebuttable: rebuttable[element.id] ?? [])
            case .openNorm: .openNorm
            case .any(let children): .any(indices(children))
            case .all(let children): .all(indices(children))
            case .rules(let children): .rules(indices(children))
            }
        }
        nodes += pack.rules.map { rule in
            .rule(needs: indices(rule.needs), unless: indices(rule.unless), superior: superior[rule.id] ?? [])
        }
        nodes += pack.presumptions.map { .presumption(base: indices($0.base), unless: indices($0.unless)) }
        self.ids = ids
        self.nodes = nodes
        (order, cycle) = PackGraph.order(of: nodes, ids: ids)
        claims = pack.elements.indices.filter { pack.elements[$0].isClaim }
    }

    /// Kahn's order, smallest index first among those that are ready; what remains holds a cycle.
    private static func order(of nodes: [Node], ids: [NodeIdentifier]) -> ([Int], [NodeIdentifier]) {
        var waiting = nodes.map { Set($0.dependencies).count }
        var dependents: [[Int]] = Array(repeating: [], count: nodes.count)
        for (position, node) in nodes.enumerated() {
            for dependency in Set(node.dependencies) { dependents[dependency].append(position) }
        }
        var ready = nodes.indices.filter { waiting[$0] == 0 }
        var order: [Int] = []
        var head = 0
        while head < ready.count {
            let position = ready[head]
            head += 1
            order.append(position)
            for dependent in dependents[position] {
                waiting[dependent] -= 1
                if waiting[dependent] == 0 { ready.append(dependent) }
            }
        }
        guard order.count < nodes.count, let start = nodes.indices.first(where: { waiting[$0] > 0 }) else {
            return (order, [])
        }
        var path: [Int] = []
        var position = start
        while !path.contains(position) {
            path.append(position)
            guard let next = nodes[position].dependencies.first(where: { waiting[$0] > 0 }) else { break }
            position = next
        }
        return (order, path.drop { $0 != position }.map { ids[$0] })
    }
}
