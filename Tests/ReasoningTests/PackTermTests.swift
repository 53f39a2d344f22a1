import FileFormats
import LegalModel
import Testing

@testable import Reasoning

/// The terms of the law that a pack names.
@Suite struct PackTermTests {
    @Test(
        arguments: [
            ("new", "2023-01-01", "null", []), ("new", "2022-12-31", "null", ["termPartlyInForce new"]),
            ("old", "2023-01-01", "null", ["termNotInForce old"]), ("old", "2020-01-01", "2022-12-31", []),
            ("old | new", "2010-01-01", "null", []), ("old | new", "null", "null", ["termPartlyInForce old new"]),
            ("new | old", "2010-01-01", "2030-01-01", []), ("lost", "2023-01-01", "null", ["unknownTerm lost"]),
            ("unread", "2023-01-01", "null", ["termUnverified unread"]),
        ])
    func `a term holds on the days of the pack, or the check tells it`(
        _ term: String, _ from: String, _ to: String, _ expected: [String]
    ) throws {
        let pack = try decoded(term: term, from: from, to: to).pack
        let problems = pack.termProblems(try table())
        #expect(problems.map { ([$0.kind.rawValue] + $0.details).joined(separator: " ") } == expected)
        #expect(problems.allSatisfy { $0.node == "T.pay" })
        #expect(pack.problems().isEmpty)
    }

    @Test func `a term that is unknown or never holds makes the pack unsound, one that holds in part does not`() {
        #expect(PackProblem.Kind.unknownTerm.isError)
        #expect(PackProblem.Kind.termNotInForce.isError)
        #expect(!PackProblem.Kind.termPartlyInForce.isError)
        #expect(!PackProblem.Kind.termUnverified.isError)
    }

    @Test func `of several terms the one that holds on the decisive day counts`() throws {
        let use = try #require(try decoded(term: "old | new").pack.terms.first)
        func term(_ day: String?) throws -> String? {
            use.term(in: try table(), on: day.flatMap { CivilDate(iso: $0) })?.id.text
        }
        #expect(try term("2022-12-31") == "old")
        #expect(try term("2023-01-01") == "new")
        #expect(try term(nil) == "old")
    }

    @Test func `what a term touches and starts from is an element, a rule or an event`() throws {
        #expect(try decoded(start: "contract").pack.terms.first?.start == .event(.contract))
        #expect(try decoded(start: "owed").pack.terms.first?.start == .element("owed"))
        let nodes = try decoded(nodes: "[owed, nothing]", start: "nobody").pack.problems()
        #expect(nodes.map(\.details) == [["nothing"], ["nobody"]])
        #expect(nodes.allSatisfy { $0.kind == .unknownIdentifier && $0.node == "T.pay" })
    }

    @Test func `terms stay through signing and through the choice of articles`() throws {
        let pack = try decoded().pack
        let day = try #require(CivilDate(iso: "2026-11-22"))
        #expect(pack.vouchedFor(by: "x", on: day).terms == pack.terms)
        #expect(!pack.terms.isEmpty)
    }

    @Test(
        arguments: [("[]", "T.pay", DataFault.Problem.empty("for")), ("[owed]", "owed", .duplicateIdentifier("owed"))])
    func `a term that touches nothing, or bears an id of the pack, is a fault with its place`(
        _ nodes: String, _ id: String, _ problem: DataFault.Problem
    ) throws {
        let fault = try #require(throws: DataFault.self) { try decoded(id: id, nodes: nodes) }
        #expect(fault.problem == problem)
        #expect(fault.location?.line == 9)
    }

    private func decoded(
        id: String = "T.pay", term: String = "new", nodes: String = "[C.pay, R.pay, owed]", start: String = "contract",
        from: String = "2023-01-01", to: String = "null"
    ) throws -> DecodedPack {
        let text = """
            id: small
            applicable: { event: contract, from: \(from), to: \(to) }
            elements:
              - { id: C.pay, claim: true, rules: [R.pay], text: Payer }
              - { id: owed, kind: fact, burden: consumer, text: Dû, cite: "BE-CC:5.83" }
            rules:
              - { id: R.pay, needs: [owed], cite: "BE-CC:5.83" }
            terms:
              - { id: \(id), term: "\(term)", for: \(nodes), start: \(start), text: Dix ans }
            """
        return try DecodedPack(decoding: YAMLReader.read(text, file: "p.yaml"))
    }

    private func table() throws -> LegalTermTable {
        func entry(_ id: String, _ days: String, state: String = "state: text, on: 2026-11-22") -> String {
            """
              - { id: \(id), title: { fr: a, nl: a, de: a, en: a }, length: 10, unit: years, lastDay: stays,
                  starts: { text: { fr: a, nl: a, de: a, en: a } }, cite: ["BE-CC:5.83"], \(days),
                  verification: { \(state) } }

            """
        }
        let text =
            "terms:\n" + entry("old", "from: 2000-01-01, to: 2022-12-31") + entry("new", "from: 2023-01-01")
            + entry("unread", "from: 2023-01-01", state: "state: unverified")
        return try LegalTermTable(decoding: YAMLReader.read(text, file: "t.yaml"))
    }
}
