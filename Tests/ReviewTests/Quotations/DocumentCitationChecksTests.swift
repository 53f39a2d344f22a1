import Casework
import Citations
import CorpusStore
import LegalModel
import Reasoning
import Testing

@testable import Review

@Suite("Citations and quotations of law in composed documents")
struct DocumentCitationChecksTests {
    private func codes(_ review: ReviewCase) -> [String] {
        Inspection.diagnostics(of: review).map { "\($0.code) \($0.severity.rawValue) \($0.place)" }
    }

    private func citation(_ status: CitationStatus, _ verdicts: [LawQuotation.Verdict] = [], _ words: String = "x")
        -> CheckedCitation
    {
        CheckedCitation(
            place: "recommendation.fr", text: "article VI.43 du CDE", status: status,
            quotations: verdicts.map {
                LawQuotation(passage: QuotedPassage(range: 0..<9, text: words), citation: 0, verdict: $0)
            })
    }

    private let source = LawQuotation.Source(
        article: ArticleKey(code: "BE-CDE", number: "VI.45"), language: .french, validity: .unknown)

    @Test(
        "C7: what the text cites exists and was in force",
        arguments: [
            (CitationStatus.resolved, nil), (.otherVersion, nil), (.foreign, nil), (.unresolved, nil),
            (.noSuchArticle, "blocks"), (.noSuchParagraph, "blocks"), (.repealed, "warns"), (.notInForce, "warns"),
            (.renumbered, "warns"), (.ambiguous, "warns"), (.notCovered, "warns"),
        ])
    func cited(status: CitationStatus, severity: String?) {
        var review = MadeUpCase.review()
        review.citations = [citation(status), citation(status)]
        #expect(codes(review) == (severity.map { ["C7 \($0) path(\"recommendation.fr\")"] } ?? []))
    }

    @Test("C7: a code named as on none of the days of the dossier is told once, with those days")
    func untimely() throws {
        let validity = try #require(
            Validity(from: CivilDate(iso: "2010-05-12"), to: CivilDate(iso: "2014-05-30")))
        var review = MadeUpCase.review()
        review.citations = ["article 40 LPMC", "article 41 LPMC"].map {
            CheckedCitation(
                place: "recommendation.fr", text: $0, status: .foreign,
                untimely: [CodeNaming(words: "LPMC", validity: validity)], quotations: [])
        }
        let found = Inspection.diagnostics(of: review)
        #expect(found.map(\.code) == ["C7"] && found.map(\.severity) == [.warns])
        for language in Language.allCases {
            #expect(found.first?.message[language].contains("LPMC") == true)
            #expect(found.first?.message[language].contains("2010-05-12 – 2014-05-30") == true)
        }
    }

    @Test("C8: words beside a citation are the law's, or a party's; else they block")
    func quoted() {
        var review = MadeUpCase.review()
        let part = WordDifference.Part(kind: .removed, text: "quarante")
        let other = WordDifference.Part(kind: .added, text: "trente")
        let verdicts: [(LawQuotation.Verdict, Int)] = [
            (.exact(source), 0), (.normalised(source), 0), (.differs(source, [part, other]), 1),
            (.otherPlace(source), 1), (.otherVersion(source), 1), (.otherArticle(source), 1), (.notCheckable, 1),
        ]
        for (verdict, count) in verdicts {
            review.citations = [citation(.resolved, [verdict], "une lampe claire et bonne")]
            let found = Inspection.diagnostics(of: review)
            #expect(found.map(\.code) == Array(repeating: "C8", count: count), "\(verdict)")
            #expect(found.allSatisfy { $0.severity == .blocks })
            for language in Language.allCases {
                #expect(found.allSatisfy { $0.message[language].contains("une lampe claire et bonne") })
            }
        }
        review.citations = [citation(.resolved, [.notCheckable], "Je demande mes 450 euros")]
        #expect(codes(review) == [])
    }

    @Test("C9: a rule cited at another place of its article, or at the article only")
    func place() {
        var review = MadeUpCase.review()
        for cited in ["BE-CDE:VI.43", "BE-CDE:VI.43,§1"] {
            review.citedInAll = [MadeUpPack.reference(cited)]
            #expect(codes(review).first == "C9 warns path(\"packs.made-up.R.late\")", "\(cited)")
        }
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§2,al.1")]
        #expect(codes(review) == [])
    }

    @Test("C9: an element that had to be proven is cited at its own paragraph")
    func element() {
        let pack = MadeUpPack.make(late: .reference(MadeUpPack.reference("BE-CDE:VI.43,§1,al.2")))
        var review = MadeUpCase.review(pack: pack, change: { $0.findings[1].status = .proven })
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§2")]
        #expect(codes(review).contains("C9 warns path(\"packs.made-up.late\")"))
        review.citedInAll.insert(MadeUpPack.reference("BE-CDE:VI.43,§1"))
        #expect(!codes(review).contains { $0.hasPrefix("C9") })
    }

    @Test("C9: each language version is read by itself, and named when the others do not share the finding")
    func versions() throws {
        var review = MadeUpCase.review()
        let right = MadeUpPack.reference("BE-CDE:VI.43,§2")
        review.cited = [.french: [right], .dutch: [MadeUpPack.reference("BE-CDE:VI.43,§1")]]
        let found = Inspection.diagnostics(of: review)
        #expect(found.map { "\($0.code) \($0.place)" } == ["C9 path(\"packs.made-up.R.late\")"])
        #expect(found.first?.message[.french].hasSuffix("(version : néerlandais)") == true)
        #expect(found.first?.message[.dutch].hasSuffix("(versie: Nederlands)") == true)
        review.cited = [.french: [right, MadeUpPack.reference("BE-CDE:VI.83,17°")], .dutch: []]
        let apart = Inspection.diagnostics(of: review).map { $0.message[.english] }
        #expect(apart.count == 2)
        #expect(apart.first?.hasSuffix("(version: French)") == true)
        #expect(apart.last?.hasSuffix("(version: Dutch)") == true)
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§1")]
        let both = Inspection.diagnostics(of: review)
        #expect(both.count == 1 && both.first?.message[.english].contains("version") == false)
    }
}
