import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct AmendmentTests {
    @Test(
        arguments: [
            (
                "(1) L 2018-07-11/10, art. 2, 132; En vigueur : 30-07-2018", "modified", "L 2018-07-11/10, art. 2",
                "2018-07-30"
            ),
            (
                "(2) Inséré par L 2021-11-28/01, art. 14, 146; En vigueur : 10-12-2021", "inserted",
                "L 2021-11-28/01, art. 14", "2021-12-10"
            ),
            (
                "inséré par L 1998-03-12/39, art. 44 ; En vigueur : 1998-10-02", "inserted", "L 1998-03-12/39, art. 44",
                "1998-10-02"
            ),
            (
                "Ingevoegd bij W 2014-04-10/25, art. 3, 103; Inwerkingtreding : 10-05-2014", "inserted",
                "W 2014-04-10/25, art. 3", "2014-05-10"
            ),
            (
                "(1) Opgeheven bij KB 2025-01-31/18, art. 15, 002; Inwerkingtreding : 10-03-2025", "repealed",
                "KB 2025-01-31/18, art. 15", "2025-03-10"
            ),
            (
                "Eingefügt durch G 2010-04-06/01, Art. 5; Inkrafttreten : 12-05-2010", "inserted",
                "G 2010-04-06/01, Art. 5", "2010-05-12"
            ),
            (
                "Aufgehoben durch G 2010-04-06/01, Art. 6; Inkrafttreten : 12-05-2010", "repealed",
                "G 2010-04-06/01, Art. 6", "2010-05-12"
            ),
            (
                "(3) Hersteld bij W 2001-02-03/04, art. 1; ED : 01-03-2001", "restored", "W 2001-02-03/04, art. 1",
                "2001-03-01"
            ),
            ("L 10-12-1937, art. unique, 4°", "modified", "L 10-12-1937, art. unique, 4°", nil),
            ("L 2000-06-26/42, art. 2, En vigueur : 01-01-2002", "modified", "L 2000-06-26/42, art. 2", "2002-01-01"),
            ("AR148 18-03-1935, art. 2", "modified", "AR148 18-03-1935, art. 2", nil),
            ("Erratum, M.B. 18-03-2013, p. 22131", "erratum", nil, nil),
        ] as [(String, String, String?, String?)])
    func `a note says what happened, by which act, since when`(
        _ note: String, _ change: String, _ act: String?, _ day: String?
    ) {
        let read = AmendmentNote(printed: note)
        #expect(read.change.rawValue == change)
        #expect(read.act == act)
        #expect(read.date?.description == day)
        #expect(read.unreadDate == nil)
    }

    @Test(arguments: [
        AmendmentMark(label: "1", start: 0, end: 30, notes: [0]),
        AmendmentMark(label: nil, start: 4, end: 4, notes: []),
        AmendmentMark(label: "12", start: 7, end: 9, notes: [2, 3]),
    ])
    func `the written form of a mark is read back`(_ mark: AmendmentMark) {
        #expect(AmendmentMark(mark.description) == mark)
    }

    @Test(arguments: ["", "1", "1:2", "1:5-2", "a:b-c", "1:0-3@x", "1:-1-3"])
    func `anything else is no mark`(_ text: String) { #expect(AmendmentMark(text) == nil) }

    @Test func `a note in the text belongs to the parenthesis before it, at the head to all words, else to its place`()
        throws
    {
        let version = try only(
            "&lt;L 01-02-1903, art. 1&gt; Un (deux) &lt;L 01-02-1904, art. 2&gt; trois &lt;L 01-02-1905, art. 3&gt;.")
        #expect(version.text == "Un (deux) trois.")
        #expect(version.marks.map(\.description) == ["-:0-16@0", "-:3-9@1", "-:15-15@2"])
        #expect(version.notes.count == 3)
    }

    @Test func `a mark without a note is explained by what it says itself`() throws {
        let version = try only(
            "Un " + SamplePage.opening(1, "L 2021-03-04/05, art. 6; En vigueur : 07-08-2021") + " mot"
                + SamplePage.closing(1))
        #expect(version.text == "Un mot")
        #expect(version.marks.map(\.description) == ["1:3-6@0"])
        #expect(version.notes == ["(1) L 2021-03-04/05, art. 6; En vigueur : 07-08-2021"])
    }

    @Test func `marks stay on their words when a region and a note before them go`() throws {
        let version = try only(
            "(REGION WALLONNE) &lt;L 01-02-1903, art. 1&gt; Un " + SamplePage.opening(1) + " mot"
                + SamplePage.closing(1) + " dit.")
        #expect(version.region == "REGION WALLONNE")
        #expect(version.text == "Un mot dit.")
        #expect(version.marks.map(\.description) == ["-:0-11@0", "1:3-6@1"])
    }

    private func only(_ html: String) throws -> PageVersion {
        var sample = SamplePage()
        sample.body = SamplePage.first("1", next: "2", html) + SamplePage.article("2", after: "1", next: nil, "Fin.")
        sample.contents = "Art. 1-2"
        let today = try #require(CivilDate(iso: "2026-11-21"))
        return try #require(try PageReader(sample.bytes).read(today: today) { _ in nil }.versions.first)
    }
}
