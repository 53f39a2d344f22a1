import LegalModel

extension RulePack {
    /// The rules of another regime than that of the known days, beside which a rule of the same conclusion governs.
    ///
    /// A rule is of another regime when one of the articles that it or one of its conditions names is set aside by a
    /// transition; it stays, and the checks speak, unless another rule of the same conclusion names an article of the regime
    /// that governs instead, and none that is set aside.
    func rulesOfOtherRegimes(by table: TransitionTable, on dates: KnownDates) -> Set<NodeIdentifier> {
        var known: [NodeIdentifier: RuleRegimes] = [:]
        func regimes(of id: NodeIdentifier) -> RuleRegimes? {
            if let found = known[id] { return found }
            guard let rule = rule(id) else { return nil }
            let found = RuleRegimes(references(of: rule), by: table, on: dates)
            known[id] = found
            return found
        }
        var others: Set<NodeIdentifier> = []
        for element in elements where element.legalBases.count > 1 {
            let bases = element.legalBases.compactMap { id in regimes(of: id).map { (id: id, regimes: $0) } }
            for base in bases where !base.regimes.governingInstead.isEmpty {
                let governs = bases.contains { other in
                    other.regimes.governingInstead.isEmpty
                        && !other.regimes.governing.isDisjoint(with: base.regimes.governingInstead)
                }
                if governs { others.insert(base.id) }
            }
        }
        return others
    }

    /// The same pack with the rules of other regimes noted.
    func passingOver(_ rules: Set<NodeIdentifier>) -> RulePack {
        RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState, elements: elements,
            rules: self.rules, presumptions: presumptions, tests: tests, counterArguments: counterArguments,
            terms: terms, reviewedBy: reviewedBy, reviewedOn: reviewedOn, otherRegimes: rules)
    }

    /// What a rule and each of its conditions name.
    private func references(of rule: Rule) -> [ArticleReference] {
        let citations = rule.citations + rule.needs.flatMap { element($0)?.citations ?? self.rule($0)?.citations ?? [] }
        return citations.compactMap(\.reference)
    }
}

/// Which regimes the articles of a rule belong to, on the known days.
private struct RuleRegimes {
    /// A regime of one transition.
    struct Place: Hashable {
        let transition: Identifier<Transition>
        let regime: Identifier<Regime>
    }

    /// The regimes under which its articles govern.
    private(set) var governing: Set<Place> = []
    /// The regimes that govern in place of its articles.
    private(set) var governingInstead: Set<Place> = []

    init(_ references: [ArticleReference], by table: TransitionTable, on dates: KnownDates) {
        for governance in references.flatMap({ table.governance(of: $0, on: dates) }) {
            switch governance.verdict {
            case .governs(let regime): governing.insert(Place(transition: governance.transition.id, regime: regime.id))
            case .governedBy(let regime):
                governingInstead.insert(Place(transition: governance.transition.id, regime: regime.id))
            case .dateMissing, .choice, .outside: break
            }
        }
    }
}

extension Element {
    /// The rules of which one suffices for it; none for a fact or a group.
    var legalBases: [NodeIdentifier] {
        switch basis {
        case .rules(let rules): rules
        case .fact, .openNorm, .any, .all: []
        }
    }
}
