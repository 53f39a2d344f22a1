import LegalModel

extension RulePack {
    /// The same pack with other elements, rules, presumptions or examples.
    func replacing(
        elements: [Element]? = nil, rules: [Rule]? = nil, presumptions: [Presumption]? = nil, tests: [PackTest]? = nil
    ) -> RulePack {
        RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState,
            elements: elements ?? self.elements, rules: rules ?? self.rules,
            presumptions: presumptions ?? self.presumptions, tests: tests ?? self.tests,
            counterArguments: counterArguments, terms: terms,
            reviewedBy: reviewedBy, reviewedOn: reviewedOn, otherRegimes: otherRegimes)
    }
}

extension Element {
    /// The same fact with the other side to prove it; anything else as it is.
    var withOtherBurden: Element {
        guard case .fact(let burden) = basis else { return self }
        return Element(
            id: id, text: text, isClaim: isClaim, remedy: remedy, basis: .fact(burden: burden.other), role: role,
            standard: standard, citations: citations, question: question, askWhom: askWhom, factors: factors,
            isToBeVerified: isToBeVerified)
    }
}

extension Rule {
    /// The same rule without one of its exceptions.
    func without(exception: NodeIdentifier) -> Rule {
        Rule(
            id: id, text: text, citations: citations, needs: needs, unless: unless.filter { $0 != exception },
            priorityOver: priorityOver, effect: effect, concludes: concludes)
    }
}

extension Presumption {
    /// The same presumption without one of its exceptions.
    func without(exception: NodeIdentifier) -> Presumption {
        Presumption(
            id: id, text: text, citations: citations, presumes: presumes, base: base,
            unless: unless.filter { $0 != exception }, isIrrebuttable: isIrrebuttable)
    }
}
