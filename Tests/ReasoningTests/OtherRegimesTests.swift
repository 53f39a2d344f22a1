import LegalModel
import Reasoning
import Testing

/// Rules of the old and of the new law that lead to one conclusion.
@Suite("Rules of other regimes")
struct OtherRegimesTests {
    private let change = CivilDate(iso: "2023-01-01") ?? .epoch

    /// Before the change article 1235 of the old code governs, from then on 5.133.
    private var table: TransitionTable {
        get throws {
            let words = LocalizedText.verbatim("regime")
            let checked = Verification(state: .text, on: change)
            func regime(_ id: Identifier<Regime>, _ from: CivilDate?, _ to: CivilDate?, _ span: String) throws -> Regime
            {
                Regime(id: id, from: from, to: to, summary: words, articles: [try #require(ArticleSpan(span))])
            }
            return TransitionTable([
                Transition(
                    id: "contracts", topic: words, event: .contract,
                    rule: TransitionRule(text: words, source: "L 1, art. 9", verification: checked),
                    datesVerification: checked,
                    regimes: [
                        try regime("old", nil, change.adding(days: -1), "BE-ACC:1235"),
                        try regime("new", change, nil, "BE-CC:5.133"),
                    ], exceptions: [], note: nil)
            ])
        }
    }

    private func citing(_ rule: Rule, _ article: String?) throws -> Rule {
        let citations = try article.map { [PackCitation.reference(try #require(ArticleReference($0)))] } ?? []
        return Rule(
            id: rule.id, text: nil, citations: citations, needs: rule.needs, unless: rule.unless,
            priorityOver: rule.priorityOver, effect: nil, concludes: nil)
    }

    /// A claim with a rule of each law; both need that the sum was paid, each something of its own.
    private func pack(old: String? = "BE-ACC:1235", new: String? = "BE-CC:5.133", on day: CivilDate) throws -> RulePack
    {
        try small(
            elements: [
                element("C", .rules(["R.new", "R.old"]), isClaim: true), fact("paid"), fact("since"), fact("before"),
            ],
            rules: [
                citing(rule("R.new", ["paid", "since"]), new), citing(rule("R.old", ["paid", "before"]), old),
            ]
        ).governed(by: table, on: KnownDates([.contract: day]))
    }

    private func decisive(_ pack: RulePack, _ findings: [NodeIdentifier: ElementFinding]) -> [NodeIdentifier] {
        Evaluator(pack).decisiveNodes(of: "C", findings: findings)
    }

    private let failing: [NodeIdentifier: ElementFinding] = [
        "paid": ElementFinding(.refuted), "since": ElementFinding(.proven), "before": ElementFinding(.refuted),
    ]

    @Test("the rule of the other law that fails is passed over, with what only it needs, on either side of the change")
    func passedOver() throws {
        let after = try pack(on: change)
        #expect(after.otherRegimes == ["R.old"])
        #expect(decisive(after, failing) == ["C", "paid", "R.new"])
        let earlier = try pack(on: change.adding(days: -1))
        #expect(earlier.otherRegimes == ["R.new"])
        #expect(decisive(earlier, failing) == ["C", "paid", "before", "R.old"])
        let why = try #require(Explanation(of: "C", in: after.evaluate(failing), under: after))
        #expect(why.root.children.map(\.node) == ["R.new"])
    }

    @Test("one that carries the claim stays: the checks then tell that it is of another regime")
    func applied() throws {
        let findings: [NodeIdentifier: ElementFinding] = [
            "paid": ElementFinding(.proven), "since": ElementFinding(.refuted), "before": ElementFinding(.proven),
        ]
        let pack = try pack(on: change)
        #expect(pack.evaluate(findings).value(of: "C") == .established)
        #expect(decisive(pack, findings).contains("R.old"))
    }

    @Test(
        "without a rule of the same conclusion that governs, none is passed over",
        arguments: [("BE-ACC:1235", nil), ("BE-ACC:1235", "BE-CDE:VI.43"), ("BE-ACC:1235", "BE-ACC:1235")])
    func alone(old: String, new: String?) throws {
        let pack = try pack(old: old, new: new, on: change)
        #expect(pack.otherRegimes.isEmpty)
        #expect(decisive(pack, failing).contains("R.old"))
    }

    @Test("without the day that decides, nothing is passed over")
    func withoutDay() throws {
        let pack = try pack(on: change).governed(by: table, on: KnownDates([:]))
        #expect(pack.otherRegimes.isEmpty)
    }
}
