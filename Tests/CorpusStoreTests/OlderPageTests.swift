import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct OlderPageTests {
    @Test func `a page of tables is read as a page of boxes is`() throws {
        let boxes = try read(SamplePage().bytes)
        let tables = try read(OlderSamplePage().bytes)
        #expect(tables.versions == boxes.versions)
        #expect(tables.numac == "1867060850")
        #expect(tables.dossier == "1867-06-08/01")
        #expect(tables.title == "8 JUIN 1867. - CODE D'ESSAI.")
        #expect(tables.state == CivilDate(iso: "2018-10-29"))
        #expect(tables.language == .french)
        #expect(tables.headings == 1)
        #expect(tables.ranges == 1)
        #expect(tables.isContentsComplete && tables.isChainComplete)
        #expect(tables.warnings.isEmpty)
    }

    @Test func `a Dutch page is read with its own words`() throws {
        let page = try read(OlderSamplePage.dutch.bytes)
        #expect(page.language == .dutch)
        #expect(page.state == CivilDate(iso: "2018-10-29"))
        #expect(page.numbers == ["1", "2", "433ter", "N1"])
        #expect(page.versions[0].structure == ["BOEK 1. - PROEVEN.", "AFDELING Vquater. - Van het proeven."])
        #expect(page.versions[1].status == .repealed)
        #expect(page.versions[1].validFrom == CivilDate(iso: "2005-04-30"))
        #expect(page.versions[2].text == "Een tabel :\nnaam | teken\nIn de tekst van het artikel.")
        #expect(page.versions[3].structure == ["BIJLAGEN."])
        #expect(page.isContentsComplete && page.isChainComplete)
    }

    @Test func `the text goes on behind a table and ends at the next part`() throws {
        let page = try read(OlderSamplePage.dutch.bytes)
        #expect(page.versions.last?.text == "Bijlage 1. - Formulier.")
    }

    @Test(arguments: ["", "Geconsolideerde", "La version int&eacute;grale n'est pas disponible."])
    func `a page without text is refused as empty`(_ words: String) throws {
        let page = OlderSamplePage().text
        let start = try #require(page.range(of: "<A name=\"texte\">"))
        let end = try #require(page.range(of: "<A name=\"end\">"))
        let text = page[..<start.lowerBound] + words + page[end.lowerBound...]
        #expect(throws: CorpusFault.PageProblem.emptyShell) { try read(Array(text.utf8)) }
    }

    @Test func `a page that is cut anywhere is refused or whole`() throws {
        let bytes = OlderSamplePage().bytes
        let whole = try read(bytes)
        for length in 0..<bytes.count {
            guard let page = try? read(Array(bytes[..<length])) else { continue }
            #expect(page.versions == whole.versions, "cut at \(length)")
        }
    }

    private func read(_ bytes: [UInt8]) throws -> ConsolidatedPage {
        try PageReader(bytes).read(today: #require(CivilDate(iso: "2026-11-21"))) { _ in nil }
    }
}
