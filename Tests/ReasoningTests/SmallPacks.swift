import LegalModel
import Reasoning

/// Numbers that are the same on every machine.
struct SmallRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

func randomPack(_ random: inout SmallRandom) -> RulePack {
    let leaves: [Element] = (0..<8).map { fact("l\($0)", role: $0.isMultiple(of: 3) ? .exception : .constitutive) }
    func some(_ ids: [NodeIdentifier], _ random: inout SmallRandom) -> [NodeIdentifier] {
        Array(ids.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    }
    let ids = leaves.map(\.id)
    let groups = (0..<3).map { index in
        let members = some(ids, &random)
        return element(NodeIdentifier("g\(index)"), index.isMultiple(of: 2) ? .any(members) : .all(members))
    }
    let rules = (0..<3).map { index in
        rule("R\(index)", some(ids + groups.map(\.id), &random), unless: some(ids, &random))
    }
    let presumed = Array(ids.prefix(2))
    let presumptions = presumed.enumerated().map { index, fact in
        presumption(
            "P\(index)", of: fact, base: some(Array(ids.dropFirst(2)), &random),
            unless: some(Array(ids.dropFirst(2)), &random), isIrrebuttable: Bool.random(using: &random))
    }
    let claim = element("C", .rules(rules.map(\.id)), isClaim: true)
    return small(elements: [claim] + leaves + groups, rules: rules, presumptions: presumptions)
}

func randomFindings(
    _ leaves: [NodeIdentifier], _ random: inout SmallRandom
) -> [NodeIdentifier: ElementFinding] {
    Dictionary(
        uniqueKeysWithValues: leaves.map { leaf in
            (leaf, ElementFinding(FindingStatus.allCases.randomElement(using: &random) ?? .notAsked))
        })
}

func small(elements: [Element], rules: [Rule], presumptions: [Presumption] = []) -> RulePack {
    RulePack(
        id: "small", title: Translations("Small", in: .english), applicable: nil, language: .english, textState: nil,
        elements: elements, rules: rules, presumptions: presumptions, tests: [], counterArguments: [], reviewedBy: nil,
        reviewedOn: nil)
}

func element(
    _ id: NodeIdentifier, _ basis: Element.Basis, isClaim: Bool = false, role: Element.Role = .constitutive
) -> Element {
    Element(
        id: id, text: nil, isClaim: isClaim, remedy: nil, basis: basis, role: role, standard: .certain, citations: [],
        question: nil, askWhom: nil, factors: [], isToBeVerified: false)
}

func fact(
    _ id: NodeIdentifier, _ burden: Element.Party = .consumer, role: Element.Role = .constitutive
) -> Element {
    element(id, .fact(burden: burden), role: role)
}

func fact(_ id: String, role: Element.Role) -> Element {
    fact(NodeIdentifier(id), .consumer, role: role)
}

func rule(
    _ id: String, _ needs: [NodeIdentifier], unless: [NodeIdentifier] = [], over: [NodeIdentifier] = []
) -> Rule {
    Rule(
        id: NodeIdentifier(id), text: nil, citations: [], needs: needs, unless: unless, priorityOver: over, effect: nil,
        concludes: nil)
}

func presumption(
    _ id: String, of fact: NodeIdentifier, base: [NodeIdentifier], unless: [NodeIdentifier] = [],
    isIrrebuttable: Bool = false
) -> Presumption {
    Presumption(
        id: NodeIdentifier(id), text: nil, citations: [], presumes: fact, base: base, unless: unless,
        isIrrebuttable: isIrrebuttable)
}
