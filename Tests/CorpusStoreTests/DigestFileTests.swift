import Citations
import FileFormats
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct DigestFileTests {
    @Test func `a digest file is read with versions, places and checks`() throws {
        let file = try decode(Samples.sale)
        let article = try #require(file.records.first)
        #expect(article.key == ArticleKey(code: "BE-ACC", number: "1649quater"))
        #expect(article.structure[.dutch] == ["Boek III", "Titel VI. Koop"])
        #expect(article.digests.count == 2)
        #expect(article.digests[1].elements.map(\.reference.place) == ["§1,al.1", "§4"])
        #expect(article.digests[1].plainWords[.french] == ["en panne", "garantie de deux ans"])
        #expect(article.digests[0].verification.state == .index)
        let day = try #require(CivilDate(iso: "2022-05-31"))
        #expect(article.digest(on: day)?.digest[.dutch] == "Oude regel: zes maanden.")
    }

    @Test func `a second reading is read and kept with the check`() throws {
        let file = try decode(
            Samples.sale.replacing("on: 2026-11-21 }", with: "on: 2026-11-21, secondReading: 2026-11-22 }"))
        let record = try #require(file.records.first)
        let day = CivilDate(iso: "2026-11-22")
        #expect(record.digests.map(\.verification.secondReadOn) == [day, day])
        let catalog = try CodeCatalog(decoding: YAMLReader.read(Samples.codes, file: "codes.yaml"))
        let held = try CorpusDatabase.inMemory([record], catalog: catalog).record(of: record.key)
        #expect(held?.digests == record.digests)
        #expect(try decode(Samples.sale).records.first?.digests.first?.verification.secondReadOn == nil)
    }

    @Test(arguments: [
        ("code: BE-ACC", "code: BE-XYZ", 1, 7), ("code: BE-ACC", "code: FR-CC", 1, 7),
        ("- number: 1649quater", "- number: VI.83", 4, 13), ("number: \"1641\"", "number: 1649quater", 31, 5),
        ("validTo: 2022-05-31", "validTo: 2022-06-31", 12, 18), ("validTo: 2022-05-31", "validTo: 2022-06-02", 18, 9),
        ("validTo: 2022-05-31", "validTo: 2004-06-02", 11, 9), ("{ at: \"§4\"", "{ at: \"§1,al.1\"", 27, 13),
        ("{ at: \"§4\"", "{ at: \"par 4\"", 27, 19), ("state: index, on: 2026-11-21", "state: index", 16, 23),
        ("state: index, on: 2026-11-21", "state: seen, on: 2026-11-21", 16, 32),
        ("validTo: null", "validTo: null\n        repealedBy: L 2024-02-07/18", 20, 21),
        ("validTo: 2022-05-31", "validTo: 2022-05-31\n        repealedBy: L 2024-02-07/18", 19, 9),
        ("validTo: null", "validTo: null\n        movedBy: L 2024-02-07/18", 20, 18),
        ("verification: { state: unverified }", "verification: { state: unverified }\n        movedTo: no 5", 41, 18),
        ("fr: présomption, nl: vermoeden", "fr: présomption, de: Vermutung", 18, 9),
        ("plain:\n", "plaine:\n", 22, 9), ("[Livre III]", "[\"Livre\\nIII\"]", 32, 23),
    ])
    func `what is wrong in a digest is told with line and column`(
        _ original: String, _ wrong: String, _ line: Int, _ column: Int
    ) throws {
        let text = Samples.sale.replacing(original, with: wrong, maxReplacements: 1)
        try #require(text != Samples.sale)
        do {
            _ = try decode(text)
            Issue.record("accepted")
        } catch {
            #expect(error.location?.description == "sale.yaml:\(line):\(column)", "\(error.problem)")
        }
    }

    @Test func `an article may be held in German and English, or have its title in them only`() throws {
        let text = Samples.sale
            .replacing(
                "nl: \"Oude regel: zes maanden.\"",
                with: "nl: \"Oude regel.\", de: \"Sechs Monate.\", en: \"Six months.\""
            )
            .replacing("nl: Verborgen gebreken }", with: "nl: Verborgen gebreken, de: Verborgene Mängel }")
        let records = try decode(text).records
        #expect(records[0].digests[0].digest[.german] == "Sechs Monate.")
        let catalog = try CodeCatalog(decoding: YAMLReader.read(Samples.codes, file: "codes.yaml"))
        let corpus = try CorpusDatabase.inMemory(records, catalog: catalog)
        for record in records { #expect(try corpus.record(of: record.key) == record) }
        let counts = Dictionary(uniqueKeysWithValues: try corpus.status().map { ($0.language, $0.digests) })
        #expect(counts == [.french: 3, .dutch: 3, .german: 1, .english: 1])
    }

    @Test(arguments: [
        ("repealedBy: \"L 2024-02-07/18, art. 44\"", ArticleEnding.repealed(by: "L 2024-02-07/18, art. 44")),
        ("movedTo: 1649nonies", .moved(to: "1649nonies", by: nil)),
        ("movedTo: BE-CC:6.5\n        movedBy: L 2024-02-07/18", .moved(to: "BE-CC:6.5", by: "L 2024-02-07/18")),
    ])
    func `how an article ended is read and kept`(_ keys: String, _ ending: ArticleEnding) throws {
        let text = Samples.sale.replacing(
            "verification: { state: unverified }", with: "verification: { state: unverified }\n        " + keys)
        let record = try #require(try decode(text).records.last)
        #expect(record.digests[0].ending == ending)
        let catalog = try CodeCatalog(decoding: YAMLReader.read(Samples.codes, file: "codes.yaml"))
        let corpus = try CorpusDatabase.inMemory([record], catalog: catalog)
        #expect(try corpus.record(of: record.key) == record)
        let plain = try CorpusDatabase.inMemory(Array(decode(Samples.sale).records.suffix(1)), catalog: catalog)
        #expect(try corpus.contentHash() != plain.contentHash())
    }

    @Test func `a number may be taken by another article at once, not by one that was repealed the day before`() throws
    {
        func ended(_ keys: String) throws -> DigestFile {
            try decode(Samples.sale.replacing("validTo: 2022-05-31", with: "validTo: 2022-05-31\n        " + keys))
        }
        #expect(try ended("movedTo: 1649nonies").records[0].digests[0].ending?.target == "1649nonies")
        #expect(throws: DataFault.self) { try ended("repealedBy: L 2022-03-20/05") }
    }

    private func decode(_ text: String) throws(DataFault) -> DigestFile {
        let catalog = try CodeCatalog(decoding: YAMLReader.read(Samples.codes, file: "codes.yaml"))
        return try DigestFile(decoding: YAMLReader.read(text, file: "sale.yaml"), catalog: catalog)
    }
}
