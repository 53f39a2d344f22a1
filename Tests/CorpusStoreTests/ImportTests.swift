import Citations
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct ImportTests {
    private let folder: TestFolder
    private var source: URL { folder.url.appendingPathComponent("LegalCorpus") }
    private var database: URL { folder.url.appendingPathComponent("corpus.sqlite") }

    init() throws {
        folder = try TestFolder()
        try folder.write(Samples.codes, to: "LegalCorpus/codes.yaml")
        try folder.write(Samples.sale, to: "LegalCorpus/digests/BE-ACC/sale.yaml")
        try CorpusDatabase.build(at: database, from: source)
    }

    @Test func `a page imported twice is imported once`() throws {
        #expect(try importPage(SamplePage()).added == ["1", "2", "3"])
        let hash = try open().contentHash()
        #expect(try importPage(SamplePage()).isUnchanged)
        #expect(try open().contentHash() == hash)
        #expect(try status().map(\.official) == [3])
    }

    @Test func `the digests can be built again without losing what was imported`() throws {
        try importPage(SamplePage())
        let before = try open().contentHash()
        try CorpusDatabase.build(at: database, from: source)
        #expect(try open().contentHash() == before)
        #expect(try record("2").officials.map(\.text) == ["Le deuxième mot.\nUn alinéa de plus : 1° un; 2° deux."])
        #expect(try open().neighbours(of: key("2")) == (previous: key("1"), next: key("3")))
    }

    @Test func `a newer state adds versions and ends those before`() throws {
        try importPage(SamplePage())
        var newer = SamplePage()
        newer.title = "8 JUIN 1867. - CODE D'ESSAI. (NOTE : mise à jour au 18-08-2026)"
        newer.body = newer.body.replacing(
            "Le troisième mot.", with: "Le mot nouveau. &lt;L 2026-05-01/01, art. 1; En vigueur : 01-06-2026&gt;")
        let report = try importPage(newer)
        #expect(report.changed == ["3"])
        let versions = try record("3").officials
        #expect(versions.map(\.text) == ["Le troisième mot.", "Le mot nouveau."])
        #expect(
            versions.map(\.validity) == [
                Validity(from: nil, to: CivilDate(iso: "2026-05-31")),
                Validity(from: CivilDate(iso: "2026-06-01"), to: nil),
            ])
        #expect(try record("2").officials.count == 1)
        #expect(throws: CorpusFault.self) { try importPage(SamplePage()) }
        #expect(try record("3").officials.count == 2)
        let day = try day("2026-02-18")
        try importPage(SamplePage(), state: day)
        #expect(try record("3").officials.map(\.text) == ["Le troisième mot.", "Le mot nouveau."])
    }

    @Test func `an older state that is wanted goes before the newer one`() throws {
        var newer = SamplePage()
        newer.body = newer.body.replacing(
            "Le troisième mot.", with: "Le mot nouveau. &lt;L 2026-01-01/01, art. 1; En vigueur : 01-02-2026&gt;")
        try importPage(newer)
        try importPage(SamplePage(), state: day("2020-01-01"))
        let versions = try record("3").officials
        #expect(versions.map(\.text) == ["Le troisième mot.", "Le mot nouveau."])
        #expect(versions.first?.validity.to == CivilDate(iso: "2026-01-31"))
        #expect(try status().first?.imports.first?.state == CivilDate(iso: "2026-02-18"))
    }

    @Test func `law that was announced and has come is one version, not two`() throws {
        var before = SamplePage()
        before.body = [
            SamplePage.first("1", next: "1", "Avant.<BR>&nbsp;&nbsp;DROIT FUTUR"),
            SamplePage.article(
                "1", after: "1", next: nil, "Après. &lt;L 2026-01-01/01, art. 1; En vigueur : 01-12-2026&gt;"),
        ].joined()
        before.contents = "Art. 1"
        try importPage(before)
        #expect(try record("1").officials.map(\.validity.to) == [CivilDate(iso: "2026-11-30"), nil])
        var after = before
        after.title = "8 JUIN 1867. - CODE D'ESSAI. (NOTE : mise à jour au 01-12-2026)"
        after.body = SamplePage.first(
            "1", next: "1", "Après. &lt;L 2026-01-01/01, art. 1; En vigueur : 01-12-2026&gt;")
        let later = try ImportOptions(catalog: options().catalog, today: day("2026-12-02"))
        let report = try change { try $0.importPage(after.bytes, file: "page.html", options: later) }
        #expect(report.changed == ["1"])
        let versions = try record("1").officials
        #expect(versions.map(\.text) == ["Avant.", "Après."])
        #expect(versions.map(\.status) == [.unknown, .inForce])
        #expect(versions.map(\.validity.to) == [CivilDate(iso: "2026-11-30"), nil])
    }

    @Test func `warnings are kept with the import, through a build, and replaced by those of a newer page`() throws {
        var odd = SamplePage()
        odd.body = odd.body.replacing(
            "Le troisième mot.", with: "Le mot. &lt;L 2014-02-07/15, art. 9; En vigueur : 08-06/2007&gt;")
        try importPage(odd)
        try CorpusDatabase.build(at: database, from: source)
        let kept = try open().warnings(of: "BE-CP")
        #expect(kept.map(\.warning.problem) == [.unreadDate("08-06/2007")])
        #expect(kept.map(\.warning.article) == ["3"])
        #expect(kept.first?.source == "1867060850")
        #expect(try status().first?.imports.first?.warnings == 1)
        var newer = SamplePage()
        newer.title = "8 JUIN 1867. - CODE D'ESSAI. (NOTE : mise à jour au 18-08-2026)"
        try importPage(newer)
        #expect(try open().warnings().isEmpty)
    }

    @Test func `every kind of warning is stored and read back`() throws {
        let all: [PageWarning.Problem] = [
            .unreadDate("a"), .unmatchedMark("1"), .brokenNote("b"), .sameNumber(line: 3), .unusualNumber("c"),
            .otherNumber("d"), .empty, .looksLost("e"), .leftAside("f"), .otherPrevious("g"), .missingNext("h"),
            .notInContents, .otherPlace("i"),
        ]
        for problem in all { #expect(PageWarning.Problem(name: problem.name, found: problem.found) == problem) }
        #expect(Set(all.map(\.name)).count == all.count)
    }

    @Test func `marks are kept with the words`() throws {
        var page = SamplePage()
        page.body = page.body.replacing(
            "Le premier", with: "Le " + SamplePage.opening(1) + " premier" + SamplePage.closing(1))
        try importPage(page)
        let version = try #require(try record("1").officials.first)
        #expect(version.marks == [AmendmentMark(label: "1", start: 3, end: 10, notes: [0])])
        #expect(AmendmentNote(printed: version.notes[0]).act == "L 2020-01-02/03, art. 4")
    }

    @Test func `an article that vanished keeps its last words until the last day it was seen`() throws {
        try importPage(SamplePage())
        var newer = SamplePage()
        newer.title = "8 JUIN 1867. - CODE D'ESSAI. (NOTE : mise à jour au 18-08-2026)"
        newer.body = [
            SamplePage.heading(1, "LIVRE 1.", " - DES ESSAIS."), SamplePage.first("1", next: "2", "Le premier mot."),
            SamplePage.article("2", after: "1", next: nil, "Autre."),
        ].joined()
        newer.contents = "Art. 1-2"
        #expect(try importPage(newer).vanished == ["3"])
        #expect(try record("3").officials.map(\.validity.to) == [CivilDate(iso: "2026-02-18")])
    }

    @Test func `an act outside the catalogue is named by its kind and day, and two of one day are not mixed`() throws {
        var act = SamplePage()
        act.numac = "2013011134"
        act.dossier = "2013-02-28/12"
        act.title = "28 FEVRIER 2013. - Loi d'essai"
        #expect(try importPage(act).code == "BE-LAW-2013-02-28")
        #expect(try open().codeNames()["BE-LAW-2013-02-28"]?.name[.dutch] == act.title)
        act.numac = "2013011135"
        #expect(throws: CorpusFault.unknownCode(file: "page.html", numac: "2013011135")) { try importPage(act) }
    }

    @Test func `what cannot be read leaves the database as it was`() throws {
        let before = try Data(contentsOf: database)
        #expect(throws: CorpusFault.unreadablePage(file: "page.html", .notAPage)) {
            try change { try $0.importPage(Array("%PDF".utf8), file: "page.html", options: options()) }
        }
        #expect(try Data(contentsOf: database) == before)
    }

    @Test func `bulk lines become versions, unknown dates stay unknown`() throws {
        let reports = try importLines(
            """
            {"code":"BE-ACC","article":"1649quater","language":"fr","structure":["Livre III"],"heading":null,"text":"Un.\\nDeux.","validFrom":"2005-01-01","validTo":"2022-05-31","source":"essai","state":"2020-07-01"}
            {"code":"BE-ACC","article":"1649quater","language":"fr","structure":["Livre III"],"heading":null,"text":"Trois.","validFrom":"2022-06-01","validTo":null,"source":"essai","state":"2024-05-28"}
            {"code":"BE-ACC","article":"1650","language":"nl","structure":[],"heading":"Titel","text":"Vier.","validFrom":null,"validTo":null,"source":"essai","state":null}

            """)
        #expect(reports.map(\.versions) == [2, 1])
        let record = try #require(try open().record(of: ArticleKey(code: "BE-ACC", number: "1649quater")))
        #expect(record.official(in: .french, on: try day("2022-05-31"))?.text == "Un.\nDeux.")
        #expect(record.official(in: .french, on: try day("2022-06-01"))?.text == "Trois.")
        #expect(record.digests.count == 2)
        let other = try #require(try open().record(of: ArticleKey(code: "BE-ACC", number: "1650")))
        #expect(other.officials.first?.status == .unknown)
        #expect(other.official(in: .dutch, on: try day("2024-01-01")) == nil)
        #expect(other.heading?[.dutch] == "Titel")
    }

    @Test(arguments: [
        ("{\"code\":\"CDE\",\"article\":\"VI.83\",\"language\":\"fr\",\"text\":\"a\"}", 2), ("{\"code\":", 2),
        ("{\"code\":\"BE-CDE\",\"article\":\"6.67\",\"language\":\"fr\",\"text\":\"a\"}", 2),
        ("{\"code\":\"BE-CDE\",\"article\":\"VI.83\",\"language\":\"it\",\"text\":\"a\"}", 2),
        ("{\"code\":\"BE-CDE\",\"article\":\"VI.83\",\"language\":\"fr\",\"text\":\" \"}", 2),
        (
            "{\"code\":\"BE-CDE\",\"article\":\"VI.83\",\"language\":\"fr\",\"text\":\"a\",\"validFrom\":\"2020-02-30\"}",
            2
        ),
        ("{\"code\":\"BE-CDE\",\"article\":\"VI.83\",\"language\":\"fr\",\"text\":\"a\",\"extra\":1}", 2),
        (
            "{\"code\":\"BE-ACC\",\"article\":\"1650\",\"language\":\"fr\",\"text\":\"b\",\"validFrom\":\"2020-01-01\"}",
            2
        ),
    ])
    func `a line that is wrong is named and nothing is stored`(_ line: String, _ number: Int) throws {
        let good = "{\"code\":\"BE-ACC\",\"article\":\"1650\",\"language\":\"fr\",\"text\":\"a\",\"validFrom\":null}\n"
        do {
            _ = try importLines(good + line)
            Issue.record("accepted")
        } catch let fault as DataFault {
            #expect(fault.location?.line == number)
        }
        #expect(try open().record(of: ArticleKey(code: "BE-ACC", number: "1650")) == nil)
    }

    @Test func `extra keys of known makers are passed over, and their notes and region kept`() throws {
        let line =
            #"{"code":"BE-ACC","article":"1650","language":"fr","text":"a","region":"VLG","part":"I","numac":"1","#
        try importLines(line + #""provenance":7,"notes":["1: une note"," "]}"#)
        let kept = try #require(try open().record(of: ArticleKey(code: "BE-ACC", number: "1650"))?.officials.first)
        #expect(kept.notes == ["1: une note"])
        #expect(kept.region == "VLG")
        try importLines(line + #""notes":"une note"}"#)
        #expect(try open().record(of: ArticleKey(code: "BE-ACC", number: "1650"))?.officials.last?.notes == [])
    }

    @Test func `abstracts of judgments are filed by article, keys that are none are told`() throws {
        var options = try options()
        options.code = "BE-ACC"
        let json = """
            {"1649quater":{"ECLI:BE:CASS:2017:ARR.1":{"court":"CASS","date":"2017-04-07","abstractFR":["Un."],"abstractNL":["Een."]}},
             "1650":{"ECLI:BE:CASS:2017:ARR.1":{"court":"CASS","date":"2017-04-07","abstractFR":["Un."],"abstractNL":null}},
             "related":{}}
            """
        let report = try change { try $0.importCaseLaw(Array(json.utf8), file: "cases.json", options: options) }
        #expect(report.leftOut == ["related"])
        #expect(report.abstracts == 3)
        #expect(try open().caseAbstracts() == [.french: 1, .dutch: 1])
    }

    @discardableResult
    private func importPage(_ page: SamplePage, state: CivilDate? = nil) throws -> ImportReport {
        var options = try options()
        options.state = state
        return try change { try $0.importPage(page.bytes, file: "page.html", options: options) }
    }

    @discardableResult
    private func importLines(_ text: String) throws -> [ImportReport] {
        try change { try $0.importArticles(Array(text.utf8), file: "bulk.jsonl", options: options()) }
    }

    private func change<Value>(_ body: (CorpusDatabase) throws -> Value) throws -> Value {
        try CorpusDatabase.update(database, folder: source) { (try body($0), true) }
    }

    private func options() throws -> ImportOptions {
        try ImportOptions(catalog: CorpusFolder(source).catalog(), today: day("2026-11-21"))
    }

    private func open() throws -> CorpusDatabase { try CorpusDatabase(opening: database) }

    private func status() throws -> [CorpusStatus] { try open().status().filter { $0.code == "BE-CP" } }

    private func key(_ number: String) -> ArticleKey { ArticleKey(code: "BE-CP", number: number) }

    private func record(_ number: String) throws -> ArticleRecord { try #require(try open().record(of: key(number))) }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
}
