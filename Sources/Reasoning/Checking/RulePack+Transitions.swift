public import LegalModel

extension RulePack {
    /// Where the pack's event and days contradict the transitions between regimes, in the order of the pack.
    ///
    /// A pack without a decisive event, with one that nobody knows, or that cites articles which do not govern on its days:
    /// on none of them (`otherRegime`), or not on all (`partlyOtherRegime`). Only transitions with the same event are
    /// compared: what another event decides depends on the dossier.
    public func transitionProblems(_ table: TransitionTable) -> [PackProblem] {
        guard let applicable else { return [PackProblem(.noDecisiveEvent, node: nil)] }
        guard let event = TransitionEvent(rawValue: applicable.event) else {
            let known = TransitionEvent.allCases.map(\.rawValue)
            return [PackProblem(.unknownEvent, node: nil, details: [applicable.event] + known)]
        }
        var problems: [PackProblem] = []
        var told: Set<[String]> = []
        for (node, citation) in nodeCitations {
            guard let reference = citation.reference else { continue }
            for transition in table.transitions where transition.covers(reference) && transition.event.matches(event) {
                guard let problem = transition.problem(of: reference, on: applicable.validity, node: node),
                    told.insert([problem.kind.rawValue] + problem.details).inserted
                else { continue }
                problems.append(problem)
            }
        }
        return problems
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
    /// The days of a pack on which one of its articles does not govern.
    fileprivate func problem(
        of reference: ArticleReference, on validity: Validity, node: NodeIdentifier
    ) -> PackProblem? {
        let touched = regimes.filter { !$0.isAnnounced && $0.overlaps(validity) }
        let others = touched.filter { !$0.covers(reference) }
        guard !others.isEmpty, !hasImmediateEffect(reference) else { return nil }
        let days = others.map { "\($0.from?.description ?? "…") – \($0.to?.description ?? "…")" }
        return PackProblem(
            others.count == touched.count ? .otherRegime : .partlyOtherRegime, node: node,
            details: [reference.key.description, id.text] + days)
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
