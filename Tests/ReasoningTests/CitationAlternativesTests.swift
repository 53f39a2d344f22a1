import FileFormats
import LegalModel
import Testing

@testable import Reasoning

/// One citation that names the article of each regime.
@Suite struct CitationAlternativesTests {
    private let old = "BE-ACC:1150"
    private let new = "BE-CC:5.87"

    @Test(
        arguments: [
            ("2022-12-31", "BE-ACC:1150"), ("2023-01-01", "BE-CC:5.87"), (nil, "BE-CC:5.87"),
        ] as [(String?, String)])
    func `the reference that governs on the day of the contract takes the place of the alternatives`(
        _ day: String?, _ expected: String
    ) throws {
        let pack = try pack(cite: "\(new) | \(old)")
        #expect(pack.element("owed")?.citations.map(\.text) == ["BE-CC:5.87 | BE-ACC:1150"])
        #expect(pack.citations.compactMap(\.reference).isEmpty)
        let settled = pack.governed(by: try table(), on: dates(day))
        #expect(settled.element("owed")?.citations.compactMap(\.reference?.description) == [expected])
        #expect(settled.rule("R.pay")?.citations.compactMap(\.reference?.description) == [expected])
        #expect(settled.presumptions[0].citations.compactMap(\.reference?.description) == [expected])
        #expect(settled.counterArguments[0].citations.compactMap(\.reference?.description) == [expected])
        #expect(!settled.hasAlternatives)
        #expect(settled.tests == pack.tests)
        #expect(pack.citedArticles.map(\.description) == ["BE-ACC:1150", "BE-CC:5.87"])
    }

    @Test func `where nothing is open, the pack stays as it is`() throws {
        let pack = try pack(cite: new)
        #expect(pack.governed(by: try table(), on: dates("2021-05-01")) == pack)
    }

    @Test func `two citations that come to name one place name it once`() throws {
        let pack = try pack(cite: "\(new) | \(old)", and: "\(new) | BE-ACC:1149")
        let before = pack.governed(by: try table(), on: dates("2021-05-01"))
        #expect(before.element("owed")?.citations.map(\.text) == ["BE-ACC:1150", "BE-ACC:1149"])
        let after = pack.governed(by: try table(), on: dates("2024-05-01"))
        #expect(after.element("owed")?.citations.map(\.text) == ["BE-CC:5.87"])
    }

    @Test(
        arguments: [
            ("BE-CC:5.87 | article 1150", DataFault.Problem.invalidValue("article 1150", expected: .articleReference)),
            ("BE-CC:5.87 |", .invalidValue("", expected: .articleReference)),
            ("BE-CC:5.87|BE-CC:5.87", .duplicateIdentifier("BE-CC:5.87")),
        ])
    func `an alternative that is no canonical reference, or stands twice, is a fault with its place`(
        _ cite: String, _ problem: DataFault.Problem
    ) throws {
        let fault = try #require(throws: DataFault.self) { try pack(cite: cite) }
        #expect(fault.problem == problem)
        #expect(fault.location?.line == 5)
    }

    @Test(
        arguments: [
            ("BE-CC:5.87 | BE-ACC:1150", "null", []),
            ("BE-ACC:1150 | BE-CC:5.87", "null", []),
            ("BE-CC:5.87", "null", ["partlyOtherRegime contract-law … – 2022-12-31 BE-CC:5.87"]),
            (
                "BE-CC:5.87 | BE-CC:5.88", "null",
                [
                    "partlyOtherRegime contract-law … – 2022-12-31 BE-CC:5.87 BE-CC:5.88", "idleAlternative BE-CC:5.88",
                ]
            ),
            ("BE-CC:5.87 | BE-ACC:1150", "2023-06-01", ["idleAlternative BE-ACC:1150"]),
            ("BE-CC:5.87 | BE-CDE:VI.43", "null", []),
        ])
    func `the check tells only days on which no alternative governs, and alternatives that never count`(
        _ cite: String, _ from: String, _ expected: [String]
    ) throws {
        let problems = try pack(cite: cite, from: from).transitionProblems(try table())
        let told = Set(problems.map { ([$0.kind.rawValue] + $0.details).joined(separator: " ") })
        #expect(told == Set(expected))
    }

    @Test func `of several that no day decides the first counts, after those that govern and before those set aside`()
        throws
    {
        let table = try table()
        let references = try ["BE-CC:5.87", "BE-ACC:1150", "BE-CDE:VI.43"].map { try #require(ArticleReference($0)) }
        func governing(_ order: [Int], _ day: String?) -> String? {
            table.governing(among: order.map { references[$0] }, on: dates(day))?.description
        }
        #expect(governing([0, 1], nil) == "BE-CC:5.87")
        #expect(governing([1, 0], nil) == "BE-ACC:1150")
        #expect(governing([0, 1, 2], nil) == "BE-CDE:VI.43")
        #expect(governing([1, 0, 2], "2024-01-01") == "BE-CC:5.87")
        #expect(governing([1], "2024-01-01") == "BE-ACC:1150")
        #expect(governing([], "2024-01-01") == nil)
    }

    private func dates(_ day: String?) -> KnownDates {
        KnownDates(day.flatMap { CivilDate(iso: $0) }.map { [.contract: $0] } ?? [:])
    }

    private func pack(cite: String, and second: String? = nil, from: String = "null") throws -> RulePack {
        let list = ([cite] + [second].compactMap { $0 }).map { "\"\($0)\"" }.joined(separator: ", ")
        let text = """
            id: small
            applicable: { event: contract, from: \(from), to: null }
            elements:
              - { id: C.pay, claim: true, rules: [R.pay], text: Payer }
              - { id: owed, kind: fact, burden: consumer, text: Dû, cite: [\(list)] }
            rules:
              - { id: R.pay, needs: [owed], cite: [\(list)] }
            presumptions:
              - { id: P.owed, presumes: owed, base: [C.pay], cite: [\(list)] }
            counterArguments:
              - { id: CA.late, text: Tard, answer: Non, cite: [\(list)] }
            """
        return try DecodedPack(decoding: YAMLReader.read(text, file: "p.yaml")).pack
    }

    private func table() throws -> TransitionTable {
        let words = LocalizedText.verbatim("x")
        let end = try #require(CivilDate(iso: "2022-12-31"))
        let checked = Verification(state: .text, on: end)
        return TransitionTable([
            Transition(
                id: "contract-law", topic: words, event: .contract,
                rule: TransitionRule(text: words, source: "L 1", verification: checked), datesVerification: checked,
                regimes: [
                    Regime(
                        id: "old", from: nil, to: end, summary: words,
                        articles: [try #require(ArticleSpan("BE-ACC:1101..1151"))]),
                    Regime(
                        id: "new", from: end.adding(days: 1), to: nil, summary: words,
                        articles: [try #require(ArticleSpan("BE-CC:5.1..5.270"))]),
                ], exceptions: [], note: nil)
        ])
    }
}
