public import LegalModel

extension RulePack {
    /// Where the pack's event and days contradict the transitions between regimes, in the order of the pack.
    ///
    /// A pack without a decisive event, with one that nobody knows, or that cites articles which do not govern on its days:
    /// on none of them (`otherRegime`), or not on all (`partlyOtherRegime`). Where a citation names alternatives, days on
    /// which one of them governs are no problem; one that is never the first to govern is told (`idleAlternative`). Only
    /// transitions with the same event are compared: what another event decides depends on the dossier. One problem names
    /// all articles of a transition, and the first node that cites one.
    public func transitionProblems(_ table: TransitionTable) -> [PackProblem] {
        guard let applicable else { return [PackProblem(.noDecisiveEvent, node: nil)] }
        guard let event = TransitionEvent(rawValue: applicable.event) else {
            let known = TransitionEvent.allCases.map(\.rawValue)
            return [PackProblem(.unknownEvent, node: nil, details: [applicable.event] + known)]
        }
        var found:
            [(kind: PackProblem.Kind, transition: String, days: String, node: NodeIdentifier, keys: [ArticleKey])] = []
        for (node, citation) in nodeCitations {
            let references = citation.references
            let own = table.transitions.filter { $0.event.matches(event) }
            for transition in own where references.contains(where: transition.covers) {
                guard let (kind, days) = transition.problem(of: references, beside: own, on: applicable.validity)
                else { continue }
                let index = found.firstIndex {
                    $0.kind == kind && $0.transition == transition.id.text && $0.days == days
                }
                let keys = references.filter(transition.covers).map(\.key)
                guard let index else {
                    found.append((kind, transition.id.text, days, node, keys))
                    continue
                }
                found[index].keys += keys
            }
        }
        let problems = found.map { problem in
            PackProblem(
                problem.kind, node: problem.node,
                details: [problem.transition, problem.days] + Set(problem.keys).sorted().map(\.description))
        }
        return problems + idleAlternatives(table, event: event, on: applicable.validity)
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
    /// The days of a pack on which none of some alternatives governs, and whether these are all its days.
    ///
    /// - Parameter all: the transitions with the event of the pack; an alternative that this one does not hold is looked up there.
    fileprivate func problem(
        of references: [ArticleReference], beside all: [Transition], on validity: Validity
    ) -> (kind: PackProblem.Kind, days: String)? {
        let touched = regimes.filter { !$0.isAnnounced && $0.overlaps(validity) }
        let others = touched.filter { regime in
            !references.contains { reference in
                guard !regime.covers(reference), !hasImmediateEffect(reference) else { return true }
                guard !covers(reference) else { return false }
                return all.filter { $0.covers(reference) }.allSatisfy {
                    $0.holds(reference, throughout: regime, validity)
                }
            }
        }
        guard !others.isEmpty else { return nil }
        let days = others.map { "\($0.from?.description ?? "…") – \($0.to?.description ?? "…")" }
        return (others.count == touched.count ? .otherRegime : .partlyOtherRegime, days.joined(separator: ", "))
    }

    /// Whether the reference governs on all days of a pack that another transition's regime has.
    private func holds(_ reference: ArticleReference, throughout other: Regime, _ validity: Validity) -> Bool {
        hasImmediateEffect(reference)
            || regimes.filter { !$0.isAnnounced && $0.overlaps(validity) && $0.overlaps(other) }
                .allSatisfy { $0.covers(reference) }
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
    fileprivate func overlaps(_ validity: Validity) -> Bool { overlaps(from: validity.from, to: validity.to) }

    fileprivate func overlaps(_ other: Regime) -> Bool { overlaps(from: other.from, to: other.to) }

    private func overlaps(from first: CivilDate?, to last: CivilDate?) -> Bool {
        (to.map { end in first.map { $0 <= end } ?? true } ?? true)
            && (from.map { start in last.map { start <= $0 } ?? true } ?? true)
    }
}
