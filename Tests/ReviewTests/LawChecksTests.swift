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
}
