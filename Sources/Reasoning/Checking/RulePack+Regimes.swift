public import LegalModel

extension RulePack {
    /// The subject: the id without the year at its end. Packs of one subject are regimes of different days.
    public var subject: String {
        let parts = id.text.split(separator: "-")
        guard let last = parts.last, last.count == 4, last.allSatisfy(\.isNumber) else { return id.text }
        return parts.dropLast().joined(separator: "-")
    }

    /// The regime that governs on a day that is not the pack's, where a transition of its articles has another one then.
    ///
    /// - Returns: the first such transition in the order of the table, with the regime; `nil` when the table says nothing.
    public func otherRegime(on day: CivilDate, in table: TransitionTable) -> (transition: Transition, regime: Regime)? {
        guard let applicable, let event = TransitionEvent(rawValue: applicable.event),
            let own = applicable.validity.from ?? applicable.validity.to
        else { return nil }
        for transition in table.transitions where transition.event == event && concerns(transition) {
            let then = transition.selection(on: KnownDates([event: day])).answer
            let pack = transition.selection(on: KnownDates([event: own])).answer
            if case .applies(let regime) = then, then != pack { return (transition, regime) }
        }
        return nil
    }

    /// The events whose days the transitions of the pack's articles ask for and that are not known, in the order of events.
    public func missingEvents(on dates: KnownDates, in table: TransitionTable) -> [TransitionEvent] {
        var missing: Set<TransitionEvent> = []
        for transition in table.transitions where concerns(transition) {
            if case .dateMissing(let event) = transition.selection(on: dates).answer { missing.insert(event) }
        }
        return missing.sorted()
    }

    /// The choices between regimes that the transitions of the pack's articles leave to a person on the days known.
    public func openChoices(on dates: KnownDates, in table: TransitionTable) -> [(Transition, [Regime])] {
        table.transitions.compactMap { transition in
            guard concerns(transition), case .choice(let regimes) = transition.selection(on: dates).answer else {
                return nil
            }
            return (transition, regimes)
        }
    }

    /// Whether a transition holds an article that one of the rules rests on.
    private func concerns(_ transition: Transition) -> Bool {
        rules.flatMap(\.citations).flatMap(\.references).contains(where: transition.covers)
    }
}
