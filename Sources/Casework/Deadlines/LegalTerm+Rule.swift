public import LegalModel

extension LegalTerm {
    /// The term as the deadline calculator counts it.
    public var rule: DeadlineRule {
        DeadlineRule(
            id: Identifier(id.text), title: title.translations,
            term: DeadlineRule.Term(length: length, unit: unit.deadlineUnit), bearer: isMoved ? .party : .nobody,
            isSuspendable: isSuspendable, citations: citations,
            verification: verification.state == .text ? .text : .unverified, note: note?.translations)
    }
}

extension LocalizedText {
    /// The same text as content.
    fileprivate var translations: Translations {
        let texts = Language.allCases.map { ($0, self[$0]) }
        return Translations(Dictionary(texts) { first, _ in first }) ?? Translations(fr, in: .french)
    }
}

extension TermCount.Unit {
    /// The unit as the deadline calculator knows it.
    var deadlineUnit: DeadlineRule.Term.Unit {
        switch self {
        case .days: .days
        case .weeks: .weeks
        case .months: .months
        case .years: .years
        case .workingDays: .workingDays(.civilCode)
        case .economicWorkingDays: .workingDays(.economicLaw)
        }
    }
}
