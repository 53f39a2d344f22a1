import Casework
import LegalModel
import Reasoning
import Testing

@testable import Review

@Suite("Law in a case")
struct LawChecksTests {
    private func codes(_ review: ReviewCase) -> [String] {
        Inspection.diagnostics(of: review).map { "\($0.code) \($0.severity.rawValue)" }
    }

    @Test("C7: an unverified digest blocks, one read in an index only warns")
    func verification() {
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(state: .unverified))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(state: .index))) == ["C7 warns"])
    }

    @Test("C7: an article that is not held, not in force, or has no such paragraph")
    func standing() {
        let empty = LawExtract(records: [:], codes: [:])
        #expect(codes(MadeUpCase.review(law: empty)) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(to: "2025-12-31"))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(from: "2026-01-05"))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(places: ["§1"]))) == ["C7 blocks", "C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(places: []))) == [])
    }

    @Test("C7: a version newer than what the author of the pack has read")
    func newer() {
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(from: "2025-01-01"))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(law: MadeUpPack.law(from: "2025-01-01", read: "2024-03-21"))) == [])
    }

    @Test("C7: a reference in words, an element to be verified, a pack without reviewer")
    func packs() {
        #expect(codes(MadeUpCase.review(pack: MadeUpPack.make(late: .text("article VI.43")))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(pack: MadeUpPack.make(toVerify: true))) == ["C7 blocks"])
        #expect(codes(MadeUpCase.review(pack: MadeUpPack.make(reviewedBy: nil))) == ["C7 blocks"])
    }

    @Test("C15: the decisive day is unknown or before the pack")
    func regime() {
        #expect(codes(MadeUpCase.review { $0.decisiveDates.contract = nil }) == ["C15 blocks"])
        #expect(codes(MadeUpCase.review(pack: MadeUpPack.make(from: "2026-02-01"))) == ["C15 blocks"])
    }

    @Test("C15: where another regime may apply, the choice needs a reason in both languages")
    func rivals() {
        var review = MadeUpCase.review { $0.packs[0].reason = Translations("Vente.", in: .french) }
        #expect(codes(review) == [])
        let pack = MadeUpPack.pack
        review.otherPacks = [
            RulePack(
                id: "other", title: pack.title, applicable: pack.applicable, language: .french, textState: nil,
                elements: pack.elements, rules: pack.rules, presumptions: [], tests: [], counterArguments: [],
                reviewedBy: nil, reviewedOn: nil)
        ]
        #expect(codes(review) == ["C15 blocks"])
        review.dossier.packs[0].reason = MadeUpCase.both("Vente.", "Verkoop.")
        #expect(codes(review) == [])
    }

    @Test("C7: an article that another regime sets aside blocks, with the right one as remedy")
    func otherRegime() throws {
        let before = MadeUpCase.review(law: try law(.contract, change: "2026-01-04"))
        #expect(codes(before) == [])
        let review = MadeUpCase.review(law: try law(.contract, change: "2026-01-05"))
        #expect(codes(review) == ["C7 blocks"])
        let found = try #require(Inspection.diagnostics(of: review).first)
        #expect(found.remedy.fr.contains("art. 1603"))
        #expect(found.remedy.fr.contains("L 1, art. 9"))
        #expect(found.place == .path("packs.made-up.late"))
    }

    @Test("C7: of articles of two regimes in one citation only the one that governs is leaned on; unsettled, it blocks")
    func alternatives() throws {
        let law = try law(.contract, change: "2026-01-04")
        let late = PackCitation.alternatives(
            [MadeUpPack.reference("BE-ACC:1603"), MadeUpPack.reference("BE-CDE:VI.43,§2,al.1")])
        let pack = MadeUpPack.make(late: late)
        let unsettled = MadeUpCase.review(pack: pack, law: law)
        #expect(codes(unsettled) == ["C7 blocks"])
        let dates = unsettled.dossier.decisiveDates.known
        let review = MadeUpCase.review(pack: pack.governed(by: law.transitions, on: dates), law: law)
        #expect(codes(review) == [])
        #expect(review.packs.flatMap(\.citations).map(\.citation.text).contains("BE-CDE:VI.43,§2,al.1"))
        let earlier = pack.governed(by: law.transitions, on: dates.setting(.contract, to: MadeUpCase.day("2026-01-03")))
        #expect(earlier.citations.map(\.text).contains("BE-ACC:1603"))
    }

    @Test("C7: where no act says which day decides, another regime only warns")
    func assumption() throws {
        let law = try law(.contract, change: "2026-01-05", source: nil)
        #expect(codes(MadeUpCase.review(law: law)).allSatisfy { $0 == "C7 warns" })
    }

    @Test("C7: a day that decides and is missing is asked for; the pack's own day is asked for once, by C15")
    func dayMissing() throws {
        let review = MadeUpCase.review(law: try law(.fact, change: "2026-01-05"))
        #expect(codes(review) == ["C7 blocks"])
        #expect(Inspection.diagnostics(of: review)[0].message.fr.contains("(fact)"))
        let own = MadeUpCase.review(law: try law(.contract, change: "2020-01-01")) { $0.decisiveDates.contract = nil }
        #expect(codes(own) == ["C15 blocks"])
    }

    @Test("C7: between two possible regimes the choice needs a reason in both languages")
    func choice() throws {
        let law = try law(.contract, change: "2026-01-05", mayGovern: true)
        var review = MadeUpCase.review(law: law)
        #expect(codes(review) == [])
        review.dossier.packs[0].reason = Translations("Vente.", in: .french)
        #expect(codes(review) == ["C7 blocks"])
    }

    @Test("C7: an article that only the text or the opinion cites must govern too")
    func citedElsewhere() throws {
        var review = MadeUpCase.review()
        review.law = review.law.adding(try law(.contract, change: "2020-01-01").transitions)
        review.citedInAll.insert(MadeUpPack.reference("BE-ACC:1603"))
        let found = Inspection.diagnostics(of: review).filter { $0.code == "C7" }
        #expect(found.map(\.place) == [.path("recommendation")])
        #expect(found.first?.severity == .blocks)
    }

    @Test("C7: an article that an official page shows as repealed is not leaned on")
    func repealed() throws {
        let law = MadeUpPack.law()
        let key = ArticleKey(code: .economicLaw, number: "VI.43")
        let record = try #require(law[key])
        let repeal = OfficialVersion(
            language: .french, text: "(Abrogé)",
            validity: try #require(Validity(from: MadeUpCase.day("2020-01-01"), to: nil)),
            status: .repealed, region: nil, notes: [], source: SourceStatement(text: "x", state: nil), textHash: "")
        let changed = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: record.digests, officials: [repeal])
        #expect(codes(MadeUpCase.review(law: LawExtract(records: [key: changed], codes: [:]))) == ["C7 blocks"])
    }

    /// The made-up law with a transition: before the change old article 1603 governs, from then on VI.43.
    private func law(
        _ event: TransitionEvent, change: String, source: String? = "L 1, art. 9", mayGovern: Bool = false
    ) throws -> LawExtract {
        let words = LocalizedText.verbatim("régime")
        let day = MadeUpCase.day(change)
        let checked = Verification(state: .text, on: day)
        let exception = TransitionException(
            text: words, articles: [],
            effect: .mayGovern("new", TransitionException.Condition(event: event, from: nil, to: nil)))
        let transition = Transition(
            id: "delivery", topic: words, event: event,
            rule: TransitionRule(text: words, source: source, verification: checked), datesVerification: checked,
            regimes: [
                Regime(
                    id: "old", from: nil, to: day.adding(days: -1), summary: words,
                    articles: [try #require(ArticleSpan("BE-ACC:1603"))]),
                Regime(
                    id: "new", from: day, to: nil, summary: words,
                    articles: [try #require(ArticleSpan("BE-CDE:VI.43"))]),
            ], exceptions: mayGovern ? [exception] : [], note: nil)
        return MadeUpPack.law().adding(TransitionTable([transition]))
    }
}
