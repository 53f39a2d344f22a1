import LegalModel
import Testing

@testable import Reasoning

@Suite("The articles of a pack")
struct PackCitationTests {
    private let key = ArticleKey(code: "BE-CDE", number: "VI.43")

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    /// The article with digests that begin on days, each read on a day.
    private func law(_ versions: [(from: String, to: String?, read: String)], officials: [String] = []) throws
        -> LawExtract
    {
        let digests = try versions.map { version in
            DigestVersion(
                validity: try #require(Validity(from: day(version.from), to: version.to.map(day))), amendedBy: nil,
                digest: Translations("…", in: .french), plainWords: [:], elements: [],
                source: SourceStatement(text: "", state: nil),
                verification: Verification(state: .text, on: try day(version.read)), note: nil)
        }
        let official = try officials.map { from in
            OfficialVersion(
                language: .french, text: "…", validity: try #require(Validity(from: day(from), to: nil)),
                status: .inForce, region: nil, notes: [], source: SourceStatement(text: "", state: nil), textHash: "")
        }
        let record = ArticleRecord(
            key: key, structure: [:], heading: nil, subject: nil, digests: digests, officials: official)
        return LawExtract(records: [key: record], codes: [:])
    }

    @Test("are found when they were in force on a day of the pack and read since the last amendment")
    func sound() throws {
        let pack = try DocumentedPack.decoded().pack
        #expect(pack.citationProblems(law: try law([("2014-05-31", nil, "2026-11-21")])).isEmpty)
    }

    @Test("are told when the corpus lacks them, or they were not in force on any day of the pack")
    func missing() throws {
        let pack = try DocumentedPack.decoded().pack
        let none = pack.citationProblems(law: LawExtract(records: [:], codes: [:]))
        #expect(none.count == 7 && none.allSatisfy { $0.kind == .citationNotResolved })
        let earlier = pack.citationProblems(law: try law([("2000-01-01", "2014-05-30", "2026-11-21")]))
        #expect(earlier.count == 7 && earlier.allSatisfy { $0.kind == .citationNotInForce })
    }

    @Test("are told once when they were amended after the pack or the digest was read")
    func amended() throws {
        let pack = try DocumentedPack.decoded(replacing: [("textState: 2026-11-21", "textState: 2020-01-01")]).pack
        let law = try law([("2014-05-31", "2021-12-31", "2026-11-21"), ("2022-01-01", nil, "2026-11-21")])
        #expect(
            pack.citationProblems(law: law) == [
                PackProblem(
                    .verifiedBeforeAmendment, node: "C.end",
                    details: ["2020-01-01", "2022-01-01", "BE-CDE:VI.43"])
            ])
        let current = try DocumentedPack.decoded().pack
        let official = try self.law([("2014-05-31", nil, "2020-06-01")], officials: ["2014-05-31", "2023-01-01"])
        let problems = current.citationProblems(law: official)
        #expect(problems.map(\.kind) == [.verifiedBeforeAmendment])
        #expect(problems.first?.details == ["2020-06-01", "2023-01-01", "BE-CDE:VI.43"])
    }

    @Test("in words are read first; what holds no reference is not resolved")
    func words() throws {
        let pack = try DocumentedPack.decoded(replacing: [("\"BE-CDE:VI.43,§1\"", "\"art. VI.43, § 1\"")]).pack
        let law = try law([("2014-05-31", nil, "2026-11-21")])
        #expect(pack.citationProblems(law: law).map(\.kind) == Array(repeating: .citationNotResolved, count: 3))
        let reference = try #require(ArticleReference("BE-CDE:VI.43,§1"))
        #expect(pack.citationProblems(law: law) { _ in [reference] }.isEmpty)
    }
}
