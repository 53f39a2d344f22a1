extension LawExtract {
    /// The day whose version of an article counts, on the days known of a case; `nil` when none is known.
    ///
    /// A transition that selects the article's regime gives its own event's day, kept within the days of that regime: the
    /// version of a rule with immediate effect is not that of the old contract. Without a transition it is the given day.
    public func day(for reference: ArticleReference, on dates: KnownDates, else day: CivilDate?) -> CivilDate? {
        for governance in transitions.governance(of: reference, on: dates) {
            guard case .governs(let regime) = governance.verdict else { continue }
            guard let own = dates[governance.transition.event] ?? day else { continue }
            if let from = regime.from, own < from { return from }
            if let to = regime.to, to < own { return to }
            return own
        }
        return day
    }

    /// The same extract with more transitions, each once.
    public func adding(_ table: TransitionTable) -> LawExtract {
        let new = table.transitions.filter { transitions[$0.id] == nil }
        return LawExtract(
            records: records, codes: codes, transitions: TransitionTable(transitions.transitions + new),
            sequence: sequence)
    }
}
