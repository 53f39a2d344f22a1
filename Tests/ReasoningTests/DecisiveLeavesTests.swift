import LegalModel
import Reasoning
import Testing

@Suite("Decisive leaves")
struct DecisiveLeavesTests {
    /// A claim with two bases: one of three leaves and an exception, one of one leaf, which sets the first aside.
    private static let pack = small(
        elements: [
            element("C", .rules(["R.long", "R.short"]), isClaim: true), fact("sale"),
            element("shown", .any(["a", "b"])),
            fact("a"), fact("b"), fact("x", .company, role: .exception), fact("short"), fact("base"),
            fact("stop", .company, role: .exception),
        ],
        rules: [rule("R.long", ["sale", "shown"], unless: ["x"]), rule("R.short", ["short"])],
        presumptions: [presumption("P", of: "a", base: ["base"], unless: ["stop"])])

    private func leaves(_ findings: [NodeIdentifier: FindingStatus]) -> [NodeIdentifier] {
        Evaluator(Self.pack).decisiveLeaves(of: "C", findings: findings.mapValues { ElementFinding($0) })
    }

    @Test("an established claim rests on the leaves of its applied rule and its exceptions")
    func established() {
        #expect(
            leaves(["sale": .admitted, "a": .proven, "b": .refuted, "x": .notRaised, "short": .refuted])
                == ["sale", "a", "x"])
    }

    @Test("a presumed fact rests on itself, on the base and on the exceptions of the presumption")
    func presumed() {
        #expect(
            leaves([
                "sale": .admitted, "a": .nonLiquet, "b": .refuted, "x": .notRaised, "short": .refuted,
                "base": .proven, "stop": .notRaised,
            ]) == ["sale", "a", "x", "base", "stop"])
    }

    @Test("a claim that fails rests on what failed in each of its bases, and on the exception that carried")
    func failing() {
        #expect(
            leaves([
                "sale": .admitted, "a": .proven, "b": .refuted, "x": .proven, "short": .nonLiquet,
            ]) == ["x", "short"])
    }

    @Test("a burden not met rests also on the presumption that failed")
    func presumptionFailed() {
        #expect(
            leaves([
                "sale": .admitted, "a": .nonLiquet, "b": .refuted, "x": .notRaised, "short": .refuted,
                "base": .proven, "stop": .proven,
            ]) == ["a", "b", "short", "stop"])
    }

    @Test("an open claim rests on the leaves that keep it open")
    func open() {
        #expect(leaves(["sale": .admitted, "a": .proven, "x": .asked, "short": .refuted]) == ["x"])
    }

    @Test("an irrebuttable presumption makes the presumed leaf indifferent")
    func irrebuttable() {
        let pack = small(
            elements: [element("C", .rules(["R"]), isClaim: true), fact("a"), fact("base")], rules: [rule("R", ["a"])],
            presumptions: [presumption("P", of: "a", base: ["base"], isIrrebuttable: true)])
        let findings: [NodeIdentifier: ElementFinding] = [
            "a": ElementFinding(.refuted), "base": ElementFinding(.proven),
        ]
        #expect(Evaluator(pack).decisiveLeaves(of: "C", findings: findings) == ["base"])
    }

    @Test("a failing rule with priority decides only where it would change the claim")
    func priority() {
        let rules = [rule("R", ["a"]), rule("S", ["b"], over: ["R"])]
        let findings: [NodeIdentifier: ElementFinding] = ["a": ElementFinding(.proven), "b": ElementFinding(.refuted)]
        let apart = small(
            elements: [
                element("C", .rules(["R"]), isClaim: true), element("D", .rules(["S"]), isClaim: true), fact("a"),
                fact("b"),
            ], rules: rules)
        #expect(Evaluator(apart).decisiveLeaves(of: "C", findings: findings) == ["a", "b"])
        let together = small(
            elements: [element("C", .rules(["R", "S"]), isClaim: true), fact("a"), fact("b")], rules: rules)
        #expect(Evaluator(together).decisiveLeaves(of: "C", findings: findings) == ["a"])
    }

    @Test("an unknown claim has none")
    func unknown() {
        #expect(Evaluator(Self.pack).decisiveLeaves(of: "nowhere", findings: [:]).isEmpty)
    }

    @Test("while the decisive leaves keep their findings, the claim keeps its value")
    func certificate() {
        var settled = 0
        for seed in 0..<2000 where isSettledAndKept(UInt64(seed)) { settled += 1 }
        #expect(settled > 1000)
    }

    private func isSettledAndKept(_ seed: UInt64) -> Bool {
        var random = SmallRandom(seed)
        let pack = randomPack(&random)
        let evaluator = Evaluator(pack)
        let leaves = pack.elements.filter(\.isLeaf).map(\.id)
        var findings = randomFindings(leaves, &random)
        let decisive = Set(evaluator.decisiveLeaves(of: "C", findings: findings))
        let before = evaluator.evaluate(findings).value(of: "C")
        guard before != .open else { return false }
        for leaf in leaves where !decisive.contains(leaf) {
            findings[leaf] = randomFindings([leaf], &random)[leaf]
        }
        #expect(evaluator.evaluate(findings).value(of: "C") == before, "seed \(seed)")
        return true
    }
}
