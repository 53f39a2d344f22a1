extension TransitionTable {
    /// Which of several references of different regimes counts on the known days; `nil` for an empty list.
    ///
    /// The one that no transition sets aside. Where several remain, or a day that decides is missing, or a person has to
    /// choose: the first of these. Where every one is set aside: the first of all, so that the checks tell it.
    public func governing(among references: [ArticleReference], on dates: KnownDates) -> ArticleReference? {
        let standings = references.map { standing(of: $0, on: dates) }
        return standings.min().flatMap { best in standings.firstIndex(of: best) }.map { references[$0] }
    }

    /// How a reference stands towards the regimes, on the known days.
    public func standing(of reference: ArticleReference, on dates: KnownDates) -> RegimeStanding {
        governance(of: reference, on: dates).map(\.standing).max() ?? .governs
    }
}
