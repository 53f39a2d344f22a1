public import LegalModel

extension RulePack {
    /// Where the pack's event and days contradict the transitions between regimes, in the order of the pack.
    ///
    /// A pack without a decisive event, with one that nobody knows, or that cites articles which do not govern on its days:
    /// on none of them (`otherRegime`), or not on all (`partlyOtherRegime`). Only transitions with the same event are
    /// compared: what another event decides depends on the dossier. One problem names all articles of a transition, and the
    /// first node that cites one.
    public func transitionProblems(_ table: TransitionTable) -> [PackProblem] {
        guard let applicable else { return [PackProblem(.noDecisiveEvent, node: nil)] }
        guard let event = TransitionEvent(rawValue: applicable.event) else {
            let known = TransitionEvent.allCases.map(\.rawValue)
            return [PackProblem(.unknownEvent, node: nil, details: [applicable.event] + known)]
        }
        var found:
            [(kind: PackProblem.Kind, transition: String, days: String, node: NodeIdentifier, keys: [ArticleKey])] = []
        for (node, citation) in nodeCitations {
            guard let reference = citation.reference else { continue }
            for transition in table.transitions where transition.covers(reference) && transition.event.matches(event) {
                guard let (kind, days) = transition.problem(of: reference, on: applicable.validity) else { continue }
                let index = found.firstIndex {
                    $0.kind == kind && $0.transition == transition.id.text && $0.days == days
                }
                guard let index else {
                    found.append((kind, transition.id.text, days, node, [reference.key]))
                    continue
                }
                if !found[index].keys.contains(reference.key) { found[index].keys.append(reference.key) }
            }
        }
        return found.map { problem in
            PackProblem(
                problem.kind, node: problem.node,
                details: [problem.transition, problem.days] + problem.keys.sorted().map(\.description))
        }
    }

    private var nodeCitations: [(NodeIdentifier, PackCitation)] {
        elements.flatMap { element in element.citations.map { (element.id, $0) } }
            + rules.flatMap { rule in rule.citations.map { (rule.id, $0) } }
            + presumptions.flatMap { presumption in presumption.citations.map { (presumption.id, $0) } }
    }

    /// Whether the pack applies on the days known of a case; `nil` when the decisive day is missing or no event is named.
    public func applies(on dates: KnownDates) -> Bool? {
        guard let applicable, let event = TransitionEvent(rawValue: applicable.event), let day = dates[event] else {
            return nil
        }
        return applicable.reaches(day)
    }
}

extension Applicability {
    /// Whether a day lies within the bounds; an open bound is no bound.
    public func reaches(_ day: CivilDate) -> Bool {
        (validity.from.map { $0 <= day } ?? true) && (validity.to.map { day <= $0 } ?? true)
    }
}

extension TransitionEvent {
    /// Whether two events are one for a dossier: delivery and supply, fact and practice.
    fileprivate func matches(_ other: TransitionEvent) -> Bool {
        let pairs: [Set<TransitionEvent>] = [[.delivery, .supply], [.fact, .practice]]
        return self == other || pairs.contains([self, other])
    }
}

extension Transition {
    /// The days of a pack on which one of its articles does not govern, and whether these are all its days.
    fileprivate func problem(
        of reference: ArticleReference, on validity: Validity
    ) -> (kind: PackProblem.Kind, days: String)? {
        let touched = regimes.filter { !$0.isAnnounced && $0.overlaps(validity) }
        let others = touched.filter { !$0.covers(reference) }
        guard !others.isEmpty, !hasImmediateEffect(reference) else { return nil }
        let days = others.map { "\($0.from?.description ?? "…") – \($0.to?.description ?? "…")" }
        return (others.count == touched.count ? .otherRegime : .partlyOtherRegime, days.joined(separator: ", "))
    }

    /// Whether an exception lets the article govern whatever the day.
    private func hasImmediateEffect(_ reference: ArticleReference) -> Bool {
        if case .applies(let regime) = selection(for: reference, on: KnownDates([:])).answer {
            return regime.covers(reference)
        }
        return false
    }
}

extension Regime {
    fileprivate func overlaps(_ validity: Validity) -> Bool {
        (to.map { end in validity.from.map { $0 <= end } ?? true } ?? true)
            && (from.map { start in validity.to.map { start <= $0 } ?? true } ?? true)
    }
}
