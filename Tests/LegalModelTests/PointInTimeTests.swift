import LegalModel
import Testing

/// Where an article stands on a day, over digests and official wordings.
@Suite struct PointInTimeTests {
    private let key = ArticleKey(code: .economicLaw, number: "VI.108")

    @Test(arguments: [
        ("2014-05-30", "notYet"), ("2014-05-31", "inForce"), ("2019-08-31", "inForce"), ("2019-09-01", "moved"),
    ])
    func `a digest that was moved ends on its day`(_ day: String, _ name: String) throws {
        let record = record(digests: [
            digest("2014-05-31", "2019-08-31", ending: .moved(to: "VI.109/3", by: "L 2019-04-04/53, art. 31"))
        ])
        let point = record.pointInTime(on: try date(day))
        #expect(point.name == name)
        if name == "moved" {
            #expect(
                point == .ended(last: try date("2019-08-31"), .moved(to: "VI.109/3", by: "L 2019-04-04/53, art. 31")))
        }
    }

    @Test func `a version without successor and without an ending is no longer in force, and nothing more is said`()
        throws
    {
        let record = record(digests: [digest("2014-05-31", "2019-08-31")])
        #expect(record.pointInTime(on: try date("2020-01-01")) == .ended(last: try date("2019-08-31"), nil))
    }

    @Test func `unknown days are never current`() throws {
        #expect(record(digests: [digest(nil, nil)]).pointInTime(on: try date("2026-01-01")) == .unknown)
        let bounded = record(digests: [digest(nil, "2020-12-31")])
        #expect(bounded.pointInTime(on: try date("2020-12-31")) == .unknown)
        #expect(bounded.pointInTime(on: try date("2021-01-01")) == .ended(last: try date("2020-12-31"), nil))
        #expect(record().pointInTime(on: try date("2026-01-01")) == .unknown)
    }

    @Test func `a repeal without a day counts from the state of the text that shows it`() throws {
        let record = record(digests: [digest(nil, nil, ending: .repealed(by: "L 1"), state: "2024-03-21")])
        #expect(record.pointInTime(on: try date("2024-03-20")) == .unknown)
        #expect(record.pointInTime(on: try date("2024-03-21")) == .ended(last: nil, .repealed(by: "L 1")))
    }

    @Test func `an official page that shows the repeal wins over an open digest`() throws {
        let record = record(
            digests: [digest("2014-05-31", nil, state: "2020-01-01")],
            officials: [official("2023-12-21", .repealed, state: "2026-01-01")])
        #expect(record.pointInTime(on: try date("2023-12-20")).name == "inForce")
        #expect(
            record.pointInTime(on: try date("2023-12-21")) == .ended(last: try date("2023-12-20"), .repealed(by: nil)))
        #expect(record.official(in: .french, on: try date("2024-01-01")) == nil)
    }

    @Test func `an official repeal without a day makes the time since the older reading uncertain`() throws {
        let record = record(
            digests: [digest("2014-05-31", nil, state: "2020-01-01")],
            officials: [official(nil, .repealed, state: "2026-01-01")])
        #expect(record.pointInTime(on: try date("2019-12-31")).name == "inForce")
        #expect(record.pointInTime(on: try date("2022-01-01")) == .unknown)
        #expect(record.pointInTime(on: try date("2026-01-01")).name == "repealed")
    }

    @Test func `an article that was restored is in force again`() throws {
        let record = record(officials: [
            official("2010-01-01", .repealed, state: "2026-01-01"),
            official("2015-01-01", .inForce, state: "2026-01-01"),
        ])
        #expect(record.pointInTime(on: try date("2012-01-01")).name == "repealed")
        #expect(record.pointInTime(on: try date("2015-01-01")).name == "inForce")
    }

    @Test(arguments: [(OfficialVersion.Status.moved, "moved"), (.renumbered, "moved"), (.repealed, "repealed")])
    func `official ends have their names`(_ status: OfficialVersion.Status, _ name: String) throws {
        let record = record(officials: [official("2020-01-01", status, state: "2026-01-01")])
        #expect(record.pointInTime(on: try date("2020-01-01")).name == name)
    }

    @Test func `future law is not yet in force, with its day or without`() throws {
        let dated = record(officials: [official("2030-01-01", .future, state: "2026-01-01")])
        #expect(dated.pointInTime(on: try date("2026-11-22")) == .notYet(from: try date("2030-01-01")))
        #expect(dated.pointInTime(on: try date("2030-01-01")).name == "inForce")
        let undated = record(officials: [official(nil, .future, state: "2026-01-01")])
        #expect(undated.pointInTime(on: try date("2026-11-22")) == .notYet(from: nil))
    }

    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    private func record(digests: [DigestVersion] = [], officials: [OfficialVersion] = []) -> ArticleRecord {
        ArticleRecord(key: key, structure: [:], heading: nil, subject: nil, digests: digests, officials: officials)
    }

    private func digest(
        _ from: String?, _ to: String?, ending: ArticleEnding? = nil, state: String? = nil
    ) -> DigestVersion {
        DigestVersion(
            validity: validity(from, to), amendedBy: nil, digest: Translations("Texte.", in: .french), plainWords: [:],
            elements: [], source: SourceStatement(text: "essai", state: state.flatMap { CivilDate(iso: $0) }),
            verification: Verification(state: .text, on: nil), note: nil, ending: ending)
    }

    private func official(_ from: String?, _ status: OfficialVersion.Status, state: String) -> OfficialVersion {
        OfficialVersion(
            language: .french, text: "Texte.", validity: validity(from, nil), status: status, region: nil, notes: [],
            source: SourceStatement(text: "essai", state: CivilDate(iso: state)), textHash: "",
            movedTo: status == .repealed ? nil : "9")
    }

    private func validity(_ from: String?, _ to: String?) -> Validity {
        Validity(from: from.flatMap { CivilDate(iso: $0) }, to: to.flatMap { CivilDate(iso: $0) }) ?? .unknown
    }
}
