import Citations
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct CorpusDatabaseTests {
    private let folder: TestFolder
    private var source: URL { folder.url.appendingPathComponent("LegalCorpus") }
    private var database: URL { folder.url.appendingPathComponent("home/corpus.sqlite") }

    init() throws {
        folder = try TestFolder()
        try folder.write(Samples.codes, to: "LegalCorpus/codes.yaml")
        try folder.write(Samples.sale, to: "LegalCorpus/digests/BE-ACC/sale.yaml")
    }

    @Test func `what was built is what the digests say`() throws {
        let report = try CorpusDatabase.build(at: database, from: source)
        #expect(report.articles == 2)
        let corpus = try CorpusDatabase(opening: database)
        let catalog = try CorpusFolder(source).catalog()
        let files = try CorpusFolder(source).digests(catalog: catalog)
        for record in files.flatMap(\.records) { #expect(try corpus.record(of: record.key) == record) }
        #expect(try corpus.record(of: ArticleKey(code: "BE-ACC", number: "1642")) == nil)
        #expect(try corpus.codeNames() == catalog.names)
    }

    @Test func `an extract holds the articles asked for and the names of codes`() throws {
        try CorpusDatabase.build(at: database, from: source)
        let corpus = try CorpusDatabase(opening: database)
        let known = ArticleKey(code: "BE-ACC", number: "1641")
        let extract = try corpus.extract(of: [known, ArticleKey(code: "BE-CDE", number: "VI.83")])
        #expect(Array(extract.records.keys) == [known])
        #expect(extract.codes["BE-CDE"]?.name[.french] == "Code de droit économique")
    }

    @Test func `neighbours follow the order of the code`() throws {
        try CorpusDatabase.build(at: database, from: source)
        let corpus = try CorpusDatabase(opening: database)
        let first = ArticleKey(code: "BE-ACC", number: "1641")
        let last = ArticleKey(code: "BE-ACC", number: "1649quater")
        #expect(try corpus.keys() == [first, last])
        #expect(try corpus.neighbours(of: first) == (previous: nil, next: last))
        #expect(try corpus.neighbours(of: last) == (previous: first, next: nil))
    }

    @Test func `a database is current until a digest changes`() throws {
        try CorpusDatabase.build(at: database, from: source)
        let before = try CorpusDatabase(opening: database).contentHash()
        #expect(before.count == 64)
        #expect(try CorpusDatabase(opening: database).isCurrent(with: source))
        try folder.write(Samples.sale, to: "LegalCorpus/digests/BE-ACC/sale.yaml")
        #expect(try CorpusDatabase(opening: database).isCurrent(with: source), "written again, same words")
        try folder.write(
            Samples.sale.replacing("deux ans, nl", with: "2 ans, nl"), to: "LegalCorpus/digests/BE-ACC/sale.yaml")
        #expect(try !CorpusDatabase(opening: database).isCurrent(with: source))
        try CorpusDatabase.build(at: database, from: source)
        #expect(try CorpusDatabase(opening: database).contentHash() != before)
    }

    @Test func `building twice gives the same content hash`() throws {
        let other = folder.url.appendingPathComponent("other.sqlite")
        try CorpusDatabase.build(at: database, from: source)
        try CorpusDatabase.build(at: other, from: source)
        #expect(
            try CorpusDatabase(opening: database).contentHash() == CorpusDatabase(opening: other).contentHash())
    }

    @Test func `a build that fails leaves the old database and nothing else`() throws {
        try CorpusDatabase.build(at: database, from: source)
        try folder.write("code: BE-ACC\n", to: "LegalCorpus/digests/BE-ACC/broken.yaml")
        #expect(throws: DataFault.self) { try CorpusDatabase.build(at: database, from: source) }
        struct Stop: Error {}
        try FileManager.default.removeItem(at: source.appendingPathComponent("digests/BE-ACC/broken.yaml"))
        #expect(throws: Stop.self) {
            try CorpusDatabase.build(at: database, from: source, finishing: { _ in throw Stop() })
        }
        #expect(try CorpusDatabase(opening: database).keys().count == 2)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: database.deletingLastPathComponent().path)
        #expect(names.sorted() == ["corpus.sqlite", "corpus.sqlite.lock"])
    }

    @Test func `an article in two files is refused`() throws {
        try folder.write(Samples.sale, to: "LegalCorpus/digests/BE-ACC/again.yaml")
        #expect(throws: DataFault.self) { try CorpusDatabase.build(at: database, from: source) }
    }

    @Test func `a missing folder, a missing and a damaged database have their own fault`() throws {
        let nowhere = folder.url.appendingPathComponent("nowhere")
        #expect(throws: CorpusFault.missingFolder(path: nowhere.path)) {
            try CorpusDatabase.build(at: database, from: nowhere)
        }
        #expect(throws: CorpusFault.notBuilt(path: database.path)) { try CorpusDatabase(opening: database) }
        let damaged = try folder.write(String(repeating: "no database ", count: 200), to: "bad.sqlite")
        #expect(throws: CorpusFault.damaged(path: damaged.path, reason: "file is not a database")) {
            try CorpusDatabase(opening: damaged)
        }
    }

    @Test func `records with official wording come back from memory`() throws {
        let key = ArticleKey(code: "BE-ACC", number: "1641")
        let official = OfficialVersion(
            language: .dutch, text: "Woorden.\nMeer woorden.", validity: .unknown, status: .moved, region: nil,
            notes: ["<W 2020-01-01/01>"], source: SourceStatement(text: "proef", state: CivilDate(iso: "2024-01-02")),
            textHash: "aa3ecd4cb1f8ef66b2d48ea6b1fd0dd1f5fe31ca5ee3d7e0cb9a3a5f2c4a0dd5", movedTo: "1642")
        let record = ArticleRecord(
            key: key, structure: [.dutch: ["Boek III"]], heading: nil, subject: nil, digests: [], officials: [official])
        let catalog = try CorpusFolder(source).catalog()
        let held = try #require(try CorpusDatabase.inMemory([record], catalog: catalog).record(of: key))
        #expect(held.structure == record.structure)
        #expect(held.officials.map(\.text) == [official.text])
        #expect(held.officials.first?.movedTo == "1642")
        #expect(held.officials.first?.notes == official.notes)
    }
}
