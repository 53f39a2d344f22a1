/// What a transition says of one reference on the known days.
public struct Governance: Hashable, Sendable {
    /// The reference.
    public let reference: ArticleReference
    /// The transition.
    public let transition: Transition
    /// The regime that was selected, or why none was.
    public let selection: RegimeSelection

    /// Selects the regime of a transition for a reference.
    public init(_ reference: ArticleReference, in transition: Transition, on dates: KnownDates) {
        self.reference = reference
        self.transition = transition
        selection = transition.selection(for: reference, on: dates)
    }

    /// Whether the reference governs.
    public var verdict: Verdict {
        switch selection.answer {
        case .applies(let regime): regime.covers(reference) ? .governs(regime) : .governedBy(regime)
        case .dateMissing(let event): .dateMissing(event)
        case .choice(let regimes):
            regimes.first.map { regimes.allSatisfy { $0.covers(reference) } ? .governs($0) : .choice(regimes) }
                ?? .outside
        case .outside: .outside
        }
    }

    /// Whether the reference may not be leaned on as it is: another regime governs, a day is missing, a person must choose.
    public var isObjection: Bool {
        switch verdict {
        case .governs: false
        case .governedBy, .dateMissing, .choice, .outside: true
        }
    }

    /// The regime that holds the reference; the first of them where several do.
    public var ownRegime: Regime? { transition.regimes.first { $0.covers(reference) } }

    /// Whether a reference governs.
    public enum Verdict: Hashable, Sendable {
        /// It does, in the wording of this regime.
        case governs(Regime)
        /// It does not; this regime does.
        case governedBy(Regime)
        /// The day of this event must be known first.
        case dateMissing(TransitionEvent)
        /// Two regimes may apply, and only some hold it: a person chooses, with a reason.
        case choice([Regime])
        /// The table knows no regime for that day.
        case outside
    }
}
