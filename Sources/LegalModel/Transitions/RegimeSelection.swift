/// Which regime of a transition applies, as far as the known days tell.
public struct RegimeSelection: Hashable, Sendable {
    /// The answer.
    public let answer: Answer
    /// The exceptions that a reader has to think of beside it, those that decided included.
    public let exceptions: [TransitionException]

    /// The possible answers.
    public enum Answer: Hashable, Sendable {
        /// This one.
        case applies(Regime)
        /// The day of this event must be known first.
        case dateMissing(TransitionEvent)
        /// Two or more may apply: a person chooses, with a reason. In the order of the table.
        case choice([Regime])
        /// The table knows no regime for that day.
        case outside
    }
}

extension Transition {
    /// Which regime applies on the known days.
    ///
    /// The decisive event selects; then each exception is tried in its order. One that would lead to another regime and
    /// whose own day is not known asks for that day.
    ///
    /// - Parameter reference: the article in question, where an exception may be about it alone.
    public func selection(for reference: ArticleReference? = nil, on dates: KnownDates) -> RegimeSelection {
        var answer = mainAnswer(on: dates)
        let concerned = exceptions.filter { $0.concerns(reference) }
        for exception in concerned {
            guard let (id, condition) = exception.effect.regime, let regime = regime(id) else { continue }
            if case .applies(let current) = answer, current.id == id { continue }
            switch condition.map({ $0.holds(on: dates) }) ?? true {
            case .some(true): answer = answer.turned(by: exception, to: regime)
            case .some(false): continue
            case .none:
                guard case .applies = answer, let condition else { continue }
                answer = .dateMissing(condition.event)
            }
        }
        return RegimeSelection(answer: answer, exceptions: concerned)
    }

    private func mainAnswer(on dates: KnownDates) -> RegimeSelection.Answer {
        guard let day = dates[event] else { return .dateMissing(event) }
        return regimes.first { $0.reaches(day) }.map { .applies($0) } ?? .outside
    }
}

extension RegimeSelection.Answer {
    /// The answer after an exception whose condition holds.
    fileprivate func turned(by exception: TransitionException, to regime: Regime) -> RegimeSelection.Answer {
        switch exception.effect {
        case .remark: return self
        case .governs: return .applies(regime)
        case .mayGovern: break
        }
        switch self {
        case .applies(let current): return .choice([current, regime])
        case .choice(let regimes): return .choice(regimes + (regimes.contains(regime) ? [] : [regime]))
        case .dateMissing, .outside: return self
        }
    }
}
