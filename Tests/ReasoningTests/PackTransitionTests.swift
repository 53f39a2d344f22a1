import FileFormats
import LegalModel
import Testing

@testable import Reasoning

/// The days of a pack against the transitions between regimes.
@Suite struct PackTransitionTests {
    @Test(
        arguments: [
            ("{ event: contract, from: 2023-01-01, to: null }", "", []),
            ("{ event: contract, from: 2022-06-01, to: null }", "", ["partlyOtherRegime"]),
            ("{ event: contract, from: 2015-01-01, to: 2018-12-31 }", "", ["otherRegime"]),
            ("{ event: contract, from: null, to: null }", "", ["partlyOtherRegime"]),
            ("{ event: fact, from: 2015-01-01, to: 2018-12-31 }", "", []),
            ("{ event: signature, from: 2023-01-01, to: null }", "", ["unknownEvent"]),
            (nil, "", ["noDecisiveEvent"]),
            ("{ event: contract, from: 2015-01-01, to: null }", ",al.5", []),
        ] as [(String?, String, [String])])
    func `a pack is compared with the regimes of its articles`(
        _ applicable: String?, _ place: String, _ expected: [String]
    ) throws {
        let pack = try pack(applicable, place)
        #expect(pack.transitionProblems(try table()).map(\.kind.rawValue) == expected)
    }

    @Test func `what makes a pack useless is an error, what limits it is not`() {
        #expect(PackProblem.Kind.otherRegime.isError)
        #expect(PackProblem.Kind.unknownEvent.isError)
        #expect(!PackProblem.Kind.partlyOtherRegime.isError)
        #expect(!PackProblem.Kind.noDecisiveEvent.isError)
    }

    @Test func `a pack applies on the day of its event, or the day is asked for`() throws {
        let pack = try pack("{ event: contract, from: 2023-01-01, to: null }", "")
        func applies(_ day: String?) -> Bool? {
            pack.applies(on: KnownDates(day.flatMap { CivilDate(iso: $0) }.map { [.contract: $0] } ?? [:]))
        }
        #expect(applies("2022-12-31") == false)
        #expect(applies("2023-01-01") == true)
        #expect(applies(nil) == nil)
    }

    private func pack(_ applicable: String?, _ place: String) throws -> RulePack {
        let text = """
            id: small
            \(applicable.map { "applicable: \($0)" } ?? "title: Petit")
            elements:
              - { id: C.pay, claim: true, rules: [R.pay], text: Payer }
              - { id: owed, kind: fact, burden: consumer, text: Dû, cite: "BE-CC:5.83\(place)" }
            rules:
              - { id: R.pay, needs: [owed], cite: "BE-CC:5.83\(place)" }
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
                        articles: [try #require(ArticleSpan("BE-ACC:1134"))]),
                    Regime(
                        id: "new", from: end.adding(days: 1), to: nil, summary: words,
                        articles: [try #require(ArticleSpan("BE-CC:5.1..5.270"))]),
                ],
                exceptions: [
                    TransitionException(
                        text: words, articles: [try #require(ArticleSpan("BE-CC:5.83,al.5"))],
                        effect: .governs("new", nil))
                ], note: nil)
        ])
    }
}
