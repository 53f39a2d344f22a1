import LegalModel
import Testing

@testable import Reasoning

@Suite("An explanation")
struct ExplanationTests {
    @Test("of an established claim shows one sufficient rule, all it needs, and the exception that fails")
    func why() throws {
        let pack = try lateDelivery()
        var findings = lateDeliveryFindings
        findings["x.delivered"] = ElementFinding(.nonLiquet)
        let evaluation = pack.evaluate(findings)
        let root = try #require(Explanation(of: "C.end", in: evaluation, under: pack)).root
        #expect(root.value == .established)
        #expect(root.children.map(\.node) == ["R.at-once"])
        let rule = try #require(root.children.first)
        #expect(rule.link == .basis)
        #expect(rule.children.map(\.node) == ["sale", "due", "at-once", "x.delivered"])
        #expect(rule.children.last?.link == .exception)
        #expect(rule.children.last?.because == .burdenNotMet(.company))
        #expect(rule.children[2].children.map(\.node) == ["date.announced"])
    }

    @Test("of a claim not established shows in each rule what fails")
    func whyNot() throws {
        let pack = try lateDelivery()
        var findings = lateDeliveryFindings
        findings["due"] = ElementFinding(.refuted)
        findings["x.delivered"] = ElementFinding(.nonLiquet)
        let evaluation = pack.evaluate(findings)
        let root = try #require(Explanation(of: "C.end", in: evaluation, under: pack)).root
        #expect(root.value == .notEstablished)
        #expect(root.children.map(\.node) == ["R.term", "R.at-once"])
        #expect(root.children.map { $0.children.map(\.node) } == [["due", "term.given"], ["due"]])
    }

    @Test("of an open claim leads to the leaves that are asked")
    func open() throws {
        let pack = try lateDelivery()
        let evaluation = pack.evaluate(lateDeliveryFindings)
        let explanation = try #require(Explanation(of: "C.end", in: evaluation, under: pack))
        #expect(explanation.root.value == .open)
        #expect(explanation.leaves.map(\.node) == ["x.delivered"])
        #expect(evaluation.claims.first?.ask == ["x.delivered"])
    }

    @Test("names a presumption that carries a fact, and one that failed it")
    func presumptions() throws {
        let claim = element("C", .rules(["R"]), isClaim: true)
        let pack = small(
            elements: [claim, fact("f"), fact("b")], rules: [rule("R", ["f"])],
            presumptions: [presumption("P", of: "f", base: ["b"])])
        let carried = pack.evaluate(["f": ElementFinding(.nonLiquet), "b": ElementFinding(.proven)])
        let step = try #require(Explanation(of: "f", in: carried, under: pack)).root
        #expect(step.because == .presumed("P"))
        #expect(step.children.map(\.node) == ["P"])
        #expect(step.children.first?.children.map(\.node) == ["b"])
        let failed = pack.evaluate(["f": ElementFinding(.nonLiquet), "b": ElementFinding(.refuted)])
        let other = try #require(Explanation(of: "f", in: failed, under: pack)).root
        #expect(other.because == .burdenNotMet(.consumer))
        #expect(other.children.first?.value == .notEstablished)
        #expect(other.children.first?.children.map(\.node) == ["b"])
    }

    @Test("names the rule that sets another aside")
    func priority() throws {
        let claim = element("C", .rules(["R.low"]), isClaim: true)
        let pack = small(
            elements: [claim, fact("f"), fact("g")],
            rules: [rule("R.low", ["f"]), rule("R.high", ["g"], over: ["R.low"])])
        let evaluation = pack.evaluate(["f": ElementFinding(.proven), "g": ElementFinding(.proven)])
        let root = try #require(Explanation(of: "C", in: evaluation, under: pack)).root
        #expect(root.children.first?.because == .setAside("R.high"))
        #expect(root.children.first?.children.first?.link == .priority)
    }

    @Test("tells a node once in full and only names it afterwards")
    func once() throws {
        let shared = element("g", .all(["f"]))
        let claim = element("C", .all(["a", "b"]), isClaim: true)
        let pack = small(
            elements: [claim, element("a", .all(["g"])), element("b", .all(["g"])), shared, fact("f")], rules: [])
        let evaluation = pack.evaluate(["f": ElementFinding(.proven)])
        let explanation = try #require(Explanation(of: "C", in: evaluation, under: pack))
        let repeated = try #require(explanation.root.children.last?.children.first)
        #expect(repeated.isToldAbove)
        #expect(repeated.children.isEmpty)
        #expect(explanation.leaves.count == 1)
    }

    @Test("of an unknown node is nothing")
    func unknown() throws {
        let pack = try lateDelivery()
        #expect(Explanation(of: "nowhere", in: pack.evaluate([:]), under: pack) == nil)
    }

    @Test(
        "of an open claim shows open leaves only, and a way leads to every question, on random packs", arguments: 1...60
    )
    func randomly(seed: Int) throws {
        var random = SmallRandom(UInt64(seed))
        let pack = randomPack(&random)
        let findings = randomFindings(pack.elements.filter(\.isLeaf).map(\.id), &random)
        let evaluation = pack.evaluate(findings)
        for claim in evaluation.claims where claim.value == .open {
            let explanation = try #require(Explanation(of: claim.claim, in: evaluation, under: pack))
            #expect(explanation.leaves.allSatisfy { $0.value == .open })
            for leaf in claim.ask {
                #expect(QuestionPath(from: claim.claim, to: leaf, in: evaluation, under: pack) != nil, "\(leaf)")
            }
        }
    }
}

@Suite("The way to a question")
struct QuestionPathTests {
    @Test("goes from the claim through the rule to the leaf")
    func path() throws {
        let pack = try lateDelivery()
        let evaluation = pack.evaluate([:])
        let path = try #require(QuestionPath(from: "C.end", to: "date.essential", in: evaluation, under: pack))
        #expect(path.steps.map(\.node) == ["C.end", "R.at-once", "at-once", "date.essential"])
        #expect(path.steps.map(\.link) == [.root, .basis, .need, .alternative])
    }

    @Test("is not there for what no longer matters")
    func closed() throws {
        let pack = try lateDelivery()
        let evaluation = pack.evaluate(lateDeliveryFindings)
        #expect(QuestionPath(from: "C.end", to: "date.essential", in: evaluation, under: pack) == nil)
        #expect(QuestionPath(from: "C.end", to: "x.delivered", in: evaluation, under: pack)?.steps.count == 3)
    }
}

@Suite("A change of findings")
struct WhatIfTests {
    @Test("tells which claims flip and what would then be asked")
    func set() throws {
        let pack = try lateDelivery()
        var findings = lateDeliveryFindings
        findings["x.delivered"] = ElementFinding(.nonLiquet)
        let changes = pack.changes(from: findings, setting: ["date.announced": ElementFinding(.refuted)])
        #expect(changes.map(\.claim) == ["C.end"])
        #expect(changes.first?.before == .established)
        #expect(changes.first?.after == .open)
        #expect(changes.first?.ask == ["date.essential"])
        #expect(pack.changes(from: findings, setting: ["refused": ElementFinding(.proven)]).isEmpty)
    }

    @Test("is listed for every leaf that alone changes a claim, each outcome once")
    func decisive() throws {
        let pack = try lateDelivery()
        var findings = lateDeliveryFindings
        findings["x.delivered"] = ElementFinding(.nonLiquet)
        let changes = pack.decisiveChanges(from: findings)
        #expect(changes.map(\.leaf) == ["sale", "due", "date.announced", "x.delivered"])
        #expect(changes.map(\.status) == [.refuted, .refuted, .refuted, .proven])
    }
}
