import LegalModel

extension RulePack {
    /// What is wrong with the structure: each such problem makes evaluation meaningless.
    ///
    /// In the order of the pack; a cycle is told once, with its nodes.
    public func problems() -> [PackProblem] {
        var problems: [PackProblem] = []
        let elementIDs = Set(elements.map(\.id))
        let ruleIDs = Set(rules.map(\.id))
        let facts = Set(elements.filter(\.isFact).map(\.id))
        var seen: Set<NodeIdentifier> = []
        for id in elements.map(\.id) + rules.map(\.id) + presumptions.map(\.id) where !seen.insert(id).inserted {
            problems.append(PackProblem(.duplicateIdentifier, node: id))
        }
        func expect(_ ids: [NodeIdentifier], among known: Set<NodeIdentifier>, of node: NodeIdentifier) {
            for id in ids where !known.contains(id) {
                problems.append(PackProblem(.unknownIdentifier, node: node, details: [id.text]))
            }
        }
        for element in elements {
            switch element.basis {
            case .fact, .openNorm: break
            case .any(let ids), .all(let ids):
                if ids.isEmpty { problems.append(PackProblem(.emptyList, node: element.id)) }
                expect(ids, among: elementIDs, of: element.id)
            case .rules(let ids):
                if ids.isEmpty { problems.append(PackProblem(.emptyList, node: element.id)) }
                for id in ids where elementIDs.contains(id) {
                    problems.append(PackProblem(.rulesNamesElement, node: element.id, details: [id.text]))
                }
                expect(ids.filter { !elementIDs.contains($0) }, among: ruleIDs, of: element.id)
            }
        }
        let nodes = elementIDs.union(ruleIDs)
        for rule in rules {
            if rule.needs.isEmpty { problems.append(PackProblem(.emptyList, node: rule.id)) }
            expect(rule.needs + rule.unless, among: nodes, of: rule.id)
            for id in rule.priorityOver where !ruleIDs.contains(id) {
                problems.append(PackProblem(.priorityOverNoRule, node: rule.id, details: [id.text]))
            }
        }
        for presumption in presumptions {
            if presumption.base.isEmpty { problems.append(PackProblem(.emptyList, node: presumption.id)) }
            expect(presumption.base + presumption.unless, among: nodes, of: presumption.id)
            if !facts.contains(presumption.presumes) {
                problems.append(
                    PackProblem(.presumesNoFact, node: presumption.id, details: [presumption.presumes.text]))
            }
        }
        problems += unknownNodesOfTerms()
        guard problems.isEmpty else { return problems }
        let cycle = PackGraph(self).cycle
        if let first = cycle.first {
            problems.append(PackProblem(.cycle, node: first, details: cycle.map(\.text)))
        }
        return problems
    }
}

extension Element {
    /// Whether it is a fact.
    public var isFact: Bool {
        switch basis {
        case .fact: true
        case .openNorm, .any, .all, .rules: false
        }
    }
}
