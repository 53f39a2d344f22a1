import LegalModel

/// The nodes of a pack by id, each with the nodes it rests on and how.
struct Neighbours {
    private let elements: [NodeIdentifier: Element]
    private let rules: [NodeIdentifier: Rule]
    private let presumptions: [NodeIdentifier: Presumption]
    private let rulesAbove: [NodeIdentifier: [NodeIdentifier]]
    private let presumptionsOf: [NodeIdentifier: [NodeIdentifier]]
    private let nodesAbove: [NodeIdentifier: [NodeIdentifier]]
    private let otherRegimes: Set<NodeIdentifier>

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
        var users: [NodeIdentifier: [NodeIdentifier]] = [:]
        for element in pack.elements {
            for child in element.basis.members { users[child, default: []].append(element.id) }
        }
        for rule in pack.rules { for child in rule.needs + rule.unless { users[child, default: []].append(rule.id) } }
        for presumption in pack.presumptions {
            for child in presumption.base + presumption.unless { users[child, default: []].append(presumption.id) }
        }
        nodesAbove = users
        otherRegimes = pack.otherRegimes
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

    /// The presumptions of a fact, in the order of the pack.
    func presumptions(of fact: NodeIdentifier) -> [NodeIdentifier] { presumptionsOf[fact] ?? [] }

    /// What a node cites.
    func citations(of node: NodeIdentifier) -> [PackCitation] {
        elements[node]?.citations ?? rules[node]?.citations ?? presumptions[node]?.citations ?? []
    }

    /// Whether a rule belongs to another regime than the one of the case.
    func isOfOtherRegime(_ rule: NodeIdentifier) -> Bool { otherRegimes.contains(rule) }

    /// Whether a rule sets others aside.
    func hasPriority(_ rule: NodeIdentifier) -> Bool { !(rules[rule]?.priorityOver.isEmpty ?? true) }

    /// The elements, rules and presumptions that name a node, in the order of the pack; a presumption is not above what it
    /// presumes.
    func above(_ node: NodeIdentifier) -> [NodeIdentifier] { nodesAbove[node] ?? [] }
}

extension Element.Basis {
    /// The ids that a group or conclusion names; none for a leaf.
    var members: [NodeIdentifier] {
        switch self {
        case .fact, .openNorm: []
        case .any(let ids), .all(let ids), .rules(let ids): ids
        }
    }
}
