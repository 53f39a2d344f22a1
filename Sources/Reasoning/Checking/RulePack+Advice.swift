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
        for element in elements {
            advice += element.advice(languages: languages)
            if !reached.contains(element.id) { advice.append(PackProblem(.unreached, node: element.id)) }
        }
        for rule in rules {
            if rule.citations.isEmpty { advice.append(PackProblem(.noCitation, node: rule.id)) }
            let misplaced = rule.needs.filter { exceptions.contains($0) }
            if !misplaced.isEmpty {
                advice.append(PackProblem(.exceptionInNeeds, node: rule.id, details: misplaced.map(\.text)))
            }
        }
        for presumption in presumptions where presumption.citations.isEmpty {
            advice.append(PackProblem(.noCitation, node: presumption.id))
        }
        if tests.isEmpty { advice.append(PackProblem(.noTests, node: nil)) }
        if reviewedBy == nil { advice.append(PackProblem(.noReviewer, node: nil)) }
        return advice
    }

    /// Citations that the law does not hold, or that were not in force on any day of the pack's validity.
    ///
    /// - Parameter law: an extract with the articles that the pack cites.
    public func citationProblems(law: LawExtract) -> [PackProblem] {
        var problems: [PackProblem] = []
        let cited =
            elements.map { ($0.id, $0.citations) } + rules.map { ($0.id, $0.citations) }
            + presumptions.map { ($0.id, $0.citations) }
        for (node, citations) in cited {
            for citation in citations {
                if citation.references.isEmpty {
                    problems.append(PackProblem(.citationNotResolved, node: node, details: [citation.text]))
                }
                for reference in citation.references {
                    guard let record = law[reference.key] else {
                        problems.append(PackProblem(.citationNotResolved, node: node, details: [reference.description]))
                        continue
                    }
                    guard let validity = applicable?.validity else { continue }
                    if !record.digests.contains(where: { $0.validity.overlaps(validity) }) {
                        problems.append(PackProblem(.citationNotInForce, node: node, details: [reference.description]))
                    }
                }
            }
        }
        return problems
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
}
