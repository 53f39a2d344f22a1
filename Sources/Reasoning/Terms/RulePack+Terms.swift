public import LegalModel

extension RulePack {
    /// What is wrong with the terms that the pack names, in its order.
    ///
    /// A term that is not held (`unknownTerm`), that holds on no day of the pack (`termNotInForce`), not on all of them
    /// (`termPartlyInForce`), or that nobody compared with the text (`termUnverified`).
    public func termProblems(_ table: LegalTermTable) -> [PackProblem] {
        terms.flatMap { named -> [PackProblem] in
            let unknown = named.terms.filter { table[$0] == nil }
            guard unknown.isEmpty else {
                return [PackProblem(.unknownTerm, node: named.id, details: unknown.map(\.text))]
            }
            let held = named.terms.compactMap { table[$0] }
            var problems: [PackProblem] = []
            if let days = applicable?.validity {
                let names = held.map(\.id.text)
                if !held.contains(where: { $0.validity.overlaps(days) }) {
                    problems.append(PackProblem(.termNotInForce, node: named.id, details: names))
                } else if !days.isCovered(by: held.map(\.validity)) {
                    problems.append(PackProblem(.termPartlyInForce, node: named.id, details: names))
                }
            }
            let unread = held.filter { $0.verification.state != .text }.map(\.id.text)
            if !unread.isEmpty { problems.append(PackProblem(.termUnverified, node: named.id, details: unread)) }
            return problems
        }
    }

    /// Terms that touch what the pack does not have, or are counted from what is no element of it.
    func unknownNodesOfTerms() -> [PackProblem] {
        let known = Set(elements.map(\.id) + rules.map(\.id))
        return terms.flatMap { term -> [PackProblem] in
            var ids = term.nodes
            if case .element(let element) = term.start { ids.append(element) }
            return ids.filter { !known.contains($0) }
                .map { PackProblem(.unknownIdentifier, node: term.id, details: [$0.text]) }
        }
    }
}

extension Validity {
    /// Whether every day lies in one of some intervals; an open bound is no bound.
    fileprivate func isCovered(by intervals: [Validity]) -> Bool {
        var next = from
        for interval in intervals.filter({ $0.from == nil }) + intervals.startingLater {
            if let start = interval.from {
                guard let day = next, start <= day else { return false }
            }
            guard let end = interval.to else { return true }
            if let last = to, last <= end { return true }
            next = max(next ?? end, end.adding(days: 1))
        }
        return false
    }
}

extension [Validity] {
    /// Those with a first day, earliest first.
    fileprivate var startingLater: [Validity] {
        compactMap { interval in interval.from.map { (interval, $0) } }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
