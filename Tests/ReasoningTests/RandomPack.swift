import LegalModel

@testable import Reasoning

/// A small generator of numbers with a seed, so that a failure can be repeated.
///
/// - Source: SplitMix64, Steele, Lea and Flood 2014.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Random packs without structural problems, and random findings on them.
enum RandomPack {
    /// A pack without structural problems; one with a cycle is thrown away and another is made.
    static func make(using random: inout SeededGenerator) -> RulePack {
        while true {
            let pack = candidate(using: &random)
            if pack.problems().isEmpty { return pack }
        }
    }

    /// A pack with 3 to 12 leaves, 1 to 6 rules, presumptions, priorities, groups, conclusions and claims.
    private static func candidate(using random: inout SeededGenerator) -> RulePack {
        var elements: [Element] = []
        var rules: [Rule] = []
        var presumptions: [Presumption] = []
        var known: [NodeIdentifier] = []
        func pick(_ range: ClosedRange<Int>, from ids: [NodeIdentifier]) -> [NodeIdentifier] {
            Array(ids.shuffled(using: &random).prefix(Int.random(in: range, using: &random)))
        }
        for index in 0..<Int.random(in: 3...12, using: &random) {
            let burden: Element.Party = Bool.random(using: &random) ? .consumer : .company
            let isNorm = Int.random(in: 0..<4, using: &random) == 0
            elements.append(
                element("L\(index)", isNorm ? .openNorm : .fact(burden: burden), isException: .random(using: &random)))
            known.append(NodeIdentifier("L\(index)"))
        }
        let facts = elements.filter(\.isFact).map(\.id)
        for index in 0..<Int.random(in: 1...6, using: &random) {
            switch Int.random(in: 0..<5, using: &random) {
            case 0:
                elements.append(element("G\(index)", .any(pick(1...3, from: known))))
                known.append(NodeIdentifier("G\(index)"))
            case 1:
                elements.append(element("G\(index)", .all(pick(1...3, from: known))))
                known.append(NodeIdentifier("G\(index)"))
            default:
                let priority = rules.isEmpty || Bool.random(using: &random) ? [] : pick(1...1, from: rules.map(\.id))
                let id = NodeIdentifier("R\(index)")
                rules.append(
                    Rule(
                        id: id, text: nil, citations: [], needs: pick(1...3, from: known),
                        unless: pick(0...2, from: known), priorityOver: [], effect: nil, concludes: nil))
                if let inferior = priority.first, let position = rules.firstIndex(where: { $0.id == inferior }) {
                    rules.append(superior(to: rules[position], index: index, known: known, using: &random))
                }
                elements.append(element("K\(index)", .rules([id])))
                known.append(NodeIdentifier("K\(index)"))
            }
        }
        for index in 0..<Int.random(in: 0...3, using: &random) {
            guard let presumed = facts.randomElement(using: &random) else { continue }
            presumptions.append(
                Presumption(
                    id: NodeIdentifier("P\(index)"), text: nil, citations: [], presumes: presumed,
                    base: pick(1...2, from: known), unless: pick(0...1, from: known),
                    isIrrebuttable: Bool.random(using: &random)))
        }
        for index in 0..<2 {
            let id = NodeIdentifier("RC\(index)")
            rules.append(
                Rule(
                    id: id, text: nil, citations: [], needs: pick(1...3, from: known), unless: pick(0...2, from: known),
                    priorityOver: [], effect: nil, concludes: nil))
            elements.append(element("C\(index)", .rules([id]), isClaim: true))
        }
        return assemble(elements, rules, presumptions)
    }

    /// Findings on some of the leaves, finished or not.
    static func findings(
        on pack: RulePack, using random: inout SeededGenerator
    ) -> [NodeIdentifier: ElementFinding] {
        var findings: [NodeIdentifier: ElementFinding] = [:]
        for element in pack.elements where element.isLeaf && Bool.random(using: &random) {
            let status = FindingStatus.allCases.randomElement(using: &random) ?? .notAsked
            findings[element.id] = ElementFinding(status, reason: Bool.random(using: &random) ? "facts" : nil)
        }
        return findings
    }

    /// A finding that finishes the examination of a leaf.
    static func finished(_ element: Element, using random: inout SeededGenerator) -> ElementFinding {
        var statuses: [FindingStatus] = [.proven, .refuted]
        if element.isFact { statuses += [.admitted, .undisputed, .nonLiquet] }
        if element.isFact, element.role == .exception { statuses.append(.notRaised) }
        return ElementFinding(statuses.randomElement(using: &random) ?? .proven, reason: "facts")
    }

    /// Whether a finding leaves the examination of a leaf unfinished.
    static func isUnfinished(_ finding: ElementFinding?, on element: Element) -> Bool {
        guard let finding else { return true }
        if !element.isFact { return !([.proven, .refuted].contains(finding.status) && finding.hasReason) }
        switch finding.status {
        case .asked, .notAsked: return true
        case .notRaised: return element.role == .constitutive
        case .admitted, .undisputed, .proven, .refuted, .nonLiquet: return false
        }
    }

    private static func superior(
        to rule: Rule, index: Int, known: [NodeIdentifier], using random: inout SeededGenerator
    ) -> Rule {
        Rule(
            id: NodeIdentifier("S\(index)"), text: nil, citations: [],
            needs: Array(known.shuffled(using: &random).prefix(1)),
            unless: [], priorityOver: [rule.id], effect: nil, concludes: nil)
    }

    private static func element(
        _ id: String, _ basis: Element.Basis, isException: Bool = false, isClaim: Bool = false
    ) -> Element {
        Element(
            id: NodeIdentifier(id), text: nil, isClaim: isClaim, remedy: nil, basis: basis,
            role: isException ? .exception : .constitutive, standard: .certain, citations: [], question: nil,
            askWhom: nil, factors: [], isToBeVerified: false)
    }

    private static func assemble(_ elements: [Element], _ rules: [Rule], _ presumptions: [Presumption]) -> RulePack {
        RulePack(
            id: "random", title: Translations("random", in: .english), applicable: nil, language: .english,
            textState: nil, elements: elements, rules: rules, presumptions: presumptions, tests: [],
            counterArguments: [], reviewedBy: nil, reviewedOn: nil)
    }
}
