import LegalModel

/// The nodes of a pack by id, each with the nodes it rests on and how.
struct Neighbours {
    private let elements: [NodeIdentifier: Element]
    private let rules: [NodeIdentifier: Rule]
    private let presumptions: [NodeIdentifier: Presumption]
    private let rulesAbove: [NodeIdentifier: [NodeIdentifier]]
    private let presumptionsOf: [NodeIdentifier: [NodeIdentifier]]

    init(_ pack: RulePack) {
        elements = Dictionary(pack.elements.map { ($0.id, $0) }) { first, _ in first }
        rules = Dictionary(pack.rules.map { ($0.id, $0) }) { first, _ in first }
        presumptions = Dictionary(pack.presumptions.map { ($0.id, $0) }) { first, _ in first }
        var above: [NodeIdentifier: [NodeIdentifier]] = [:]
        for rule in pack.rules {
            for lower in rule.priorityOver { above[lower, default: []].append(rule.id) }
        }
        rulesAbove = above
        presumptionsOf = Dictionary(grouping: pack.presumptions, by: \.presumes).mapValues { $0.map(\.id) }
    }

    /// What a node is; `nil` for an unknown id.
    func subject(of node: NodeIdentifier) -> ExplanationStep.Subject? {
        if let element = elements[node] { return element.isClaim ? .claim : element.isLeaf ? .leaf : .group }
        if rules[node] != nil { return .rule }
        return presumptions[node] != nil ? .presumption : nil
    }

    /// The nodes below, each with how it bears on this one: members, legal bases, needs and exceptions,
    /// and for a leaf the presumptions of it. Rules with priority stand apart (``priorities(over:)``).
    func below(_ node: NodeIdentifier) -> [(node: NodeIdentifier, link: PackLink)] {
        if let element = elements[node] {
            switch element.basis {
            case .any(let ids): return ids.map { ($0, .alternative) }
            case .all(let ids): return ids.map { ($0, .part) }
            case .rules(let ids): return ids.map { ($0, .basis) }
            case .fact: return (presumptionsOf[node] ?? []).map { ($0, .presumption) }
            case .openNorm: return []
            }
        }
        if let rule = rules[node] {
            return rule.needs.map { ($0, .need) } + rule.unless.map { ($0, .exception) }
        }
        if let presumption = presumptions[node] {
            return presumption.base.map { ($0, .need) } + presumption.unless.map { ($0, .exception) }
        }
        return []
    }

    /// The rules that set this one aside, in the order of the pack.
    func priorities(over rule: NodeIdentifier) -> [NodeIdentifier] { rulesAbove[rule] ?? [] }
}
