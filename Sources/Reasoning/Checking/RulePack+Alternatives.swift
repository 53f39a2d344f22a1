import LegalModel

extension RulePack {
    /// Alternatives that another one of the same citation precedes on every day of the pack: nobody would ever see them.
    ///
    /// Tried on one day of each stretch between two changes of regime. What depends on another event is left alone.
    func idleAlternatives(_ table: TransitionTable, event: TransitionEvent, on validity: Validity) -> [PackProblem] {
        var problems: [PackProblem] = []
        for (node, citation) in nodeCitations where citation.references.count > 1 {
            let days = table.stretches(of: citation.references, on: validity)
            let chosen = days.map { day -> ArticleReference? in
                let dates = KnownDates([event: day])
                guard let first = table.governing(among: citation.references, on: dates),
                    table.standing(of: first, on: dates) != .undecided
                else { return nil }
                return first
            }
            guard !chosen.contains(nil) else { continue }
            for reference in citation.references where !chosen.contains(reference) {
                problems.append(PackProblem(.idleAlternative, node: node, details: [reference.description]))
            }
        }
        return problems
    }

    /// Each citation of an element, a rule or a presumption, with its node, in the order of the pack.
    var nodeCitations: [(NodeIdentifier, PackCitation)] {
        elements.flatMap { element in element.citations.map { (element.id, $0) } }
            + rules.flatMap { rule in rule.citations.map { (rule.id, $0) } }
            + presumptions.flatMap { presumption in presumption.citations.map { (presumption.id, $0) } }
    }
}

extension TransitionTable {
    /// One day of each stretch of a pack's days in which no regime of some references changes, in order.
    fileprivate func stretches(of references: [ArticleReference], on validity: Validity) -> [CivilDate] {
        let regimes = transitions.filter { references.contains(where: $0.covers) }.flatMap(\.regimes)
        let changes = Set(regimes.filter { !$0.isAnnounced }.compactMap(\.from)).sorted()
        let inside = changes.filter { day in
            (validity.from.map { $0 < day } ?? true) && (validity.to.map { day <= $0 } ?? true)
        }
        let first = validity.from ?? inside.first?.adding(days: -1) ?? validity.to
        return (first.map { [$0] } ?? []) + inside
    }
}
