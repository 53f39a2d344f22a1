public import LegalModel

extension RulePack {
    /// The pack as it reads on the days known of a case: of each citation with alternatives, the reference that governs.
    ///
    /// The elements, rules and values stay what they are. Where two citations of a node come to name one place, it is named
    /// once. Without the decisive day the first alternative stands; the checks ask for the day. The rules of other regimes are
    /// noted in ``otherRegimes``.
    public func governed(by table: TransitionTable, on dates: KnownDates) -> RulePack {
        let settled = settled(by: table, on: dates)
        let others = settled.rulesOfOtherRegimes(by: table, on: dates)
        return others == settled.otherRegimes ? settled : settled.passingOver(others)
    }

    private func settled(by table: TransitionTable, on dates: KnownDates) -> RulePack {
        guard hasAlternatives else { return self }
        func settled(_ citations: [PackCitation]) -> [PackCitation] {
            var known: Set<PackCitation> = []
            return citations.map { $0.governed(by: table, on: dates) }.filter { known.insert($0).inserted }
        }
        return RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState,
            elements: elements.map { $0.citing(settled($0.citations)) },
            rules: rules.map { $0.citing(settled($0.citations)) },
            presumptions: presumptions.map { $0.citing(settled($0.citations)) }, tests: tests,
            counterArguments: counterArguments.map { $0.citing(settled($0.citations)) }, terms: terms,
            reviewedBy: reviewedBy, reviewedOn: reviewedOn, otherRegimes: otherRegimes)
    }

    /// Whether its citations, or the choice between its rules, can depend on the days of a case.
    public var dependsOnRegimes: Bool { hasAlternatives || elements.contains { $0.legalBases.count > 1 } }

    /// Whether a citation of the pack names alternatives.
    public var hasAlternatives: Bool {
        (citations + counterArguments.flatMap(\.citations)).contains { $0.references.count > 1 }
    }

    /// All citations on which conclusions can rest, in the order of the pack: of elements, rules and presumptions.
    public var citations: [PackCitation] {
        elements.flatMap(\.citations) + rules.flatMap(\.citations) + presumptions.flatMap(\.citations)
    }
}

extension Element {
    /// The same element with other citations.
    func citing(_ citations: [PackCitation]) -> Element {
        Element(
            id: id, text: text, isClaim: isClaim, remedy: remedy, basis: basis, role: role, standard: standard,
            citations: citations, question: question, askWhom: askWhom, factors: factors,
            isToBeVerified: isToBeVerified)
    }
}

extension Rule {
    /// The same rule with other citations.
    func citing(_ citations: [PackCitation]) -> Rule {
        Rule(
            id: id, text: text, citations: citations, needs: needs, unless: unless, priorityOver: priorityOver,
            effect: effect, concludes: concludes)
    }
}

extension Presumption {
    /// The same presumption with other citations.
    func citing(_ citations: [PackCitation]) -> Presumption {
        Presumption(
            id: id, text: text, citations: citations, presumes: presumes, base: base, unless: unless,
            isIrrebuttable: isIrrebuttable)
    }
}

extension CounterArgument {
    /// The same counter-argument with other citations.
    func citing(_ citations: [PackCitation]) -> CounterArgument {
        CounterArgument(id: id, text: text, answer: answer, citations: citations)
    }
}
