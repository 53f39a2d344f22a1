import LegalModel
import Testing

@testable import Reasoning

/// The four properties of the semantics, each on thousands of random packs and findings.
@Suite("The four properties, on random packs")
struct FourPropertiesTests {
    /// A dispute made of chance: pack, evaluator, findings.
    private struct Case {
        let pack: RulePack
        let evaluator: Evaluator
        var findings: [NodeIdentifier: ElementFinding]
        var random: SeededGenerator

        init(seed: UInt64) {
            random = SeededGenerator(seed: seed)
            pack = RandomPack.make(using: &random)
            evaluator = Evaluator(pack)
            findings = RandomPack.findings(on: pack, using: &random)
        }

        var unfinished: [Element] {
            pack.elements.filter { $0.isLeaf && RandomPack.isUnfinished(findings[$0.id], on: $0) }
        }
    }

    private static let seeds = Array(stride(from: UInt64(0), to: 4000, by: 1))

    @Test("stability: completing unfinished leaves never changes a settled claim")
    func stability() {
        var settled = 0
        for seed in Self.seeds {
            var dispute = Case(seed: seed)
            let before = dispute.evaluator.evaluate(dispute.findings).claims
            for element in dispute.unfinished where Bool.random(using: &dispute.random) {
                dispute.findings[element.id] = RandomPack.finished(element, using: &dispute.random)
            }
            let after = dispute.evaluator.evaluate(dispute.findings).claims
            for (old, new) in zip(before, after) where old.value != .open {
                settled += 1
                #expect(old.value == new.value, "seed \(seed), \(old.claim)")
            }
        }
        #expect(settled > 1000)
    }

    @Test("totality: when every leaf is finished, no claim is open")
    func totality() {
        for seed in Self.seeds {
            var dispute = Case(seed: seed)
            for element in dispute.unfinished {
                dispute.findings[element.id] = RandomPack.finished(element, using: &dispute.random)
            }
            let claims = dispute.evaluator.evaluate(dispute.findings).claims
            #expect(claims.allSatisfy { $0.value != .open && $0.ask.isEmpty }, "seed \(seed)")
        }
    }

    @Test("relevance: answering only leaves outside the questions never settles an open claim")
    func relevance() {
        var open = 0
        for seed in Self.seeds {
            let dispute = Case(seed: seed)
            for claim in dispute.evaluator.evaluate(dispute.findings).claims where claim.value == .open {
                open += 1
                var other = dispute
                for element in other.unfinished where !claim.ask.contains(element.id) {
                    other.findings[element.id] = RandomPack.finished(element, using: &other.random)
                }
                let value = other.evaluator.evaluate(other.findings).value(of: claim.claim)
                #expect(value == .open, "seed \(seed), \(claim.claim)")
            }
        }
        #expect(open > 1000)
    }

    @Test("sufficiency: answering what is asked, again and again, settles the claim")
    func sufficiency() {
        for seed in Self.seeds {
            let dispute = Case(seed: seed)
            for claim in dispute.evaluator.evaluate(dispute.findings).claims where claim.value == .open {
                var other = dispute
                var rounds = 0
                while let result = other.evaluator.evaluate(other.findings).claims.first(where: {
                    $0.claim == claim.claim
                }), result.value == .open {
                    rounds += 1
                    guard rounds <= 100, !result.ask.isEmpty else {
                        Issue.record("seed \(seed), \(claim.claim): nothing left to ask, still open")
                        break
                    }
                    for element in other.pack.elements where result.ask.contains(element.id) {
                        other.findings[element.id] = RandomPack.finished(element, using: &other.random)
                    }
                }
            }
        }
    }

    @Test("evaluation twice is equal, and the order of lists does not matter")
    func order() {
        for seed in Self.seeds.prefix(1000) {
            var dispute = Case(seed: seed)
            let first = dispute.evaluator.evaluate(dispute.findings)
            #expect(first == dispute.evaluator.evaluate(dispute.findings))
            let shuffled = dispute.pack.shuffled(using: &dispute.random)
            let second = shuffled.evaluate(dispute.findings)
            for claim in first.claims {
                #expect(second.value(of: claim.claim) == claim.value)
                #expect(second.claims.first { $0.claim == claim.claim }?.ask == claim.ask)
            }
        }
    }

    @Test("a chain of five thousand nodes is evaluated without a limit of depth")
    func depth() {
        var elements = [SingleLeaf.element("n0", .fact(burden: .consumer))]
        for index in 1...5000 {
            elements.append(SingleLeaf.element("n\(index)", .all([NodeIdentifier("n\(index - 1)")])))
        }
        let pack = SingleLeaf.pack(elements)
        #expect(pack.problems().isEmpty)
        #expect(pack.evaluate(["n0": ElementFinding(.admitted)]).value(of: "n5000") == .established)
    }
}

extension RulePack {
    /// The same pack with elements, rules and presumptions in another order.
    fileprivate func shuffled(using random: inout SeededGenerator) -> RulePack {
        RulePack(
            id: id, title: title, applicable: applicable, language: language, textState: textState,
            elements: elements.shuffled(using: &random), rules: rules.shuffled(using: &random),
            presumptions: presumptions.shuffled(using: &random), tests: [], counterArguments: [], reviewedBy: nil,
            reviewedOn: nil)
    }
}

/// Packs made by hand in tests.
enum SingleLeaf {
    static func element(
        _ id: String, _ basis: Element.Basis, role: Element.Role = .constitutive, isClaim: Bool = false
    ) -> Element {
        Element(
            id: NodeIdentifier(id), text: nil, isClaim: isClaim, remedy: nil, basis: basis, role: role,
            standard: .certain, citations: [], question: nil, askWhom: nil, factors: [], isToBeVerified: false)
    }

    static func pack(_ elements: [Element], rules: [Rule] = [], presumptions: [Presumption] = []) -> RulePack {
        RulePack(
            id: "byHand", title: Translations("by hand", in: .english), applicable: nil, language: .english,
            textState: nil, elements: elements, rules: rules, presumptions: presumptions, tests: [],
            counterArguments: [], reviewedBy: nil, reviewedOn: nil)
    }
}
