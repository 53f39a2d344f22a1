public import LegalModel

extension RulePack {
    /// What is worth a look in a pack whose structure is sound, in the order of the pack.
    ///
    /// - Parameter languages: those in which documents will be written; a text that lacks one is told.
    public func advice(languages: [Language]) -> [PackProblem] {
        var advice: [PackProblem] = []
        let graph = PackGraph(self)
        let reached = graph.reachable(from: graph.claims)
        let exceptions = Set(elements.filter { $0.role == .exception }.map(\.id))
        let carrying = graph.carrying()
        for element in elements {
            advice += element.advice(languages: languages)
            if !reached.contains(element.id) { advice.append(PackProblem(.unreached, node: element.id)) }
        }
        for rule in rules {
            if rule.citations.isEmpty { advice.append(PackProblem(.noCitation, node: rule.id)) }
            let misplaced = carrying.contains(rule.id) ? grouped(rule.needs).filter(exceptions.contains) : []
            if !misplaced.isEmpty {
                advice.append(PackProblem(.exceptionInNeeds, node: rule.id, details: misplaced.map(\.text)))
            }
        }
        for presumption in presumptions {
            if presumption.citations.isEmpty { advice.append(PackProblem(.noCitation, node: presumption.id)) }
            let misplaced =
                carrying.contains(presumption.id) ? grouped(presumption.base).filter(exceptions.contains) : []
            if !misplaced.isEmpty {
                advice.append(PackProblem(.exceptionInNeeds, node: presumption.id, details: misplaced.map(\.text)))
            }
        }
        for (node, text) in rules.map({ ($0.id, $0.text) }) + presumptions.map({ ($0.id, $0.text) }) {
            guard let text else {
                advice.append(PackProblem(.noText, node: node))
                continue
            }
            let missing = languages.filter { text[$0] == nil }
            if !missing.isEmpty {
                advice.append(PackProblem(.missingLanguage, node: node, details: missing.map(\.rawValue)))
            }
        }
        if tests.isEmpty { advice.append(PackProblem(.noTests, node: nil)) }
        if reviewedBy == nil { advice.append(PackProblem(.noReviewer, node: nil)) }
        return advice
    }

    /// Ids with those that groups among them name, without passing through a rule.
    private func grouped(_ ids: [NodeIdentifier]) -> [NodeIdentifier] {
        var found: [NodeIdentifier] = []
        var stack = Array(ids.reversed())
        while let id = stack.popLast() {
            guard !found.contains(id) else { continue }
            found.append(id)
            switch element(id)?.basis {
            case .any(let members), .all(let members): stack += members.reversed()
            case .fact, .openNorm, .rules, nil: break
            }
        }
        return found
    }

    /// The articles that the pack cites, each once, alternatives of other regimes included, in the order of the corpus.
    public var citedArticles: [ArticleKey] {
        Set((citations + counterArguments.flatMap(\.citations)).flatMap(\.references).map(\.key)).sorted()
    }
}

extension Element {
    fileprivate func advice(languages: [Language]) -> [PackProblem] {
        var advice: [PackProblem] = []
        if text == nil { advice.append(PackProblem(.noText, node: id)) }
        if isLeaf, question == nil { advice.append(PackProblem(.noQuestion, node: id)) }
        if isLeaf, citations.isEmpty { advice.append(PackProblem(.noCitation, node: id)) }
        let missing = languages.filter { language in
            [text, question].contains { $0.map { $0[language] == nil } ?? false }
        }
        if !missing.isEmpty {
            advice.append(PackProblem(.missingLanguage, node: id, details: missing.map(\.rawValue)))
        }
        if case .fact(let burden) = basis {
            if role == .exception, burden == .consumer {
                advice.append(PackProblem(.exceptionBurdenConsumer, node: id))
            }
            if role == .constitutive, burden == .company {
                advice.append(PackProblem(.constitutiveBurdenCompany, node: id))
            }
        }
        return advice
    }
}

extension PackGraph {
    /// The ids of all nodes on which some nodes depend, themselves included.
    func reachable(from start: [Int]) -> Set<NodeIdentifier> {
        var seen = Array(repeating: false, count: nodes.count)
        var stack = start
        while let position = stack.popLast() {
            guard !seen[position] else { continue }
            seen[position] = true
            stack += nodes[position].dependencies
        }
        return Set(ids.indices.filter { seen[$0] }.map { ids[$0] })
    }

    /// The ids of all nodes that only help claims: reached through no exception, or through exceptions of exceptions, and not
    /// in the other way as well. A rule with priority works against the one it sets aside.
    func carrying() -> Set<NodeIdentifier> {
        var seen: Set<Signed> = []
        var stack = claims.map { Signed(position: $0, helps: true) }
        while let node = stack.popLast() {
            guard seen.insert(node).inserted else { continue }
            func add(_ positions: [Int], _ helps: Bool) {
                stack += positions.map { Signed(position: $0, helps: helps) }
            }
            switch nodes[node.position] {
            case .fact(_, _, let irrebuttable, let rebuttable): add(irrebuttable + rebuttable, node.helps)
            case .openNorm: break
            case .any(let children), .all(let children), .rules(let children): add(children, node.helps)
            case .rule(let needs, let unless, let superior):
                add(needs, node.helps)
                add(unless + superior, !node.helps)
            case .presumption(let base, let unless):
                add(base, node.helps)
                add(unless, !node.helps)
            }
        }
        let helping = Set(seen.filter(\.helps).map(\.position))
        let defeating = Set(seen.filter { !$0.helps }.map(\.position))
        return Set(helping.subtracting(defeating).map { ids[$0] })
    }

    /// A node, and whether it helps the claim from which it was reached.
    private struct Signed: Hashable {
        let position: Int
        let helps: Bool
    }
}
