import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// Pages in other languages and other states than the plain one.
@Suite struct PageGrammarTests {
    @Test func `a German page is read with its own words`() throws {
        var sample = SamplePage()
        sample.title = "6. APRIL 2010. - Mustergesetz. (HINWEIS : Aktualisierung bis zum 12-05-2020)"
        sample.contentsTitle = "Inhaltsverzeichnis"
        sample.contents = "<A NAME='LNKR0001' HREF='#LNK0001'>TEIL I.</A> - Muster.<BR>Art. 1-3"
        sample.body = [
            SamplePage.heading(1, "TEIL I.", " - Muster."), SamplePage.heading(2, "Buch 2.", " - B."),
            SamplePage.heading(3, "Titel 3.", " - T."), SamplePage.heading(4, "Kapitel 4.", " - K."),
            SamplePage.heading(5, "Abschnitt 5.", " - A."), SamplePage.heading(6, "Unterabschnitt 6.", " - U."),
            "<A NAME='Art.1'></A>Artikel <A HREF='#Art.2'> 1</A>. Der erste Satz ist kurz und das Wort ist da.<BR><BR>",
            SamplePage.article(
                "2", after: "1", next: "3",
                "<BR>&nbsp;&nbsp;&lt;Aufgehoben durch G 2011-01-02/03, Art. 4; Inkrafttreten : 05-06-2011&gt;"),
            SamplePage.article(
                "3", after: "2", next: nil, "(Aufgehoben) &lt;G 2012-01-02/03, Art. 4; Inkrafttreten : 05-06-2012&gt;"),
        ].joined()
        let page = try read(sample)
        #expect(page.language == .german)
        #expect(page.state == CivilDate(iso: "2020-05-12"))
        #expect(page.versions[0].structure.map { $0.prefix(4) } == ["TEIL", "Buch", "Tite", "Kapi", "Absc", "Unte"])
        #expect(page.versions.map(\.status) == [.unknown, .repealed, .repealed])
        #expect(page.versions.map(\.validFrom?.description) == [nil, "2011-06-05", "2012-06-05"])
    }

    @Test(arguments: [
        ("VLAAMS_GEWEST", "VLAAMS GEWEST"), ("WAALS_GEWEST", "WAALS GEWEST"),
        ("BRUSSELS_HOOFDSTEDELIJK_GEWEST", "BRUSSELS HOOFDSTEDELIJK GEWEST"),
        ("REGION_DE_BRUXELLES-CAPITALE", "REGION DE BRUXELLES-CAPITALE"),
        ("DUITSTALIGE_GEMEENSCHAP", "DUITSTALIGE GEMEENSCHAP"),
    ])
    func `an anchor and the contents may name a region`(_ suffix: String, _ region: String) throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.first("1", next: "1_\(suffix)", "Partout."),
            SamplePage.article("1_\(suffix)", after: "1", next: nil, "Ici."),
        ].joined()
        sample.contents = "Art. 1<BR>Art. 1 \(region)"
        let page = try read(sample)
        #expect(page.numbers == ["1"])
        #expect(page.versions.map(\.region) == [nil, region])
        #expect(page.versions.map(\.text) == ["Partout.", "Ici."])
        #expect(page.isContentsComplete && page.isChainComplete)
        #expect(page.warnings.isEmpty)
    }

    @Test func `future law may stand behind the number of an item`() throws {
        let name = AnchorName("Art.6_3.12/1.TOEKOMSTIG_RECHT")
        #expect(name.number == "6")
        #expect(name.isFuture)
    }

    @Test(arguments: [
        ("Art.1er", "1"), ("Art. 141quater.", "141quater"), ("Art.136Quinquies", "136quinquies"),
        ("Artikel433ter", "433ter"), ("Article 5", "5"), ("Art.VI. 83", "VI.83"), ("Art.XVI.26/1", "XVI.26/1"),
        ("Art.1:14/1", "1:14/1"), ("Art.N1", "N1"), ("Art.III", "III"), ("Art.L1122-30", "L1122-30"),
        ("Art.433quinquiesdecies", "433quinquiesdecies"), ("Art.383bis/1", "383bis/1"), ("Art.5.74", "5.74"),
    ])
    func `a number is read as it is, in its canonical form`(_ anchor: String, _ number: String) {
        #expect(AnchorName.isArticle(anchor))
        #expect(AnchorName(anchor).number == number)
    }

    @Test(arguments: ["Artiste", "LNK0001", "art", "top", ""])
    func `another anchor is no article`(_ anchor: String) { #expect(!AnchorName.isArticle(anchor)) }

    @Test func `a page that a browser saved again holds the same law`() throws {
        var sample = SamplePage()
        let note = "<L 1999-05-07/61, art. 2, 025; <b> En vigueur : </b> 01-07-1999>"
        sample.body = [
            SamplePage.heading(1, "LIVRE 1.", " - DES ESSAIS."), SamplePage.first("1", next: "2", "Le \(note) mot."),
            SamplePage.article("2", after: "1", next: nil, "<L 18-03-1970, art. 3> Est dit."),
        ].joined()
        sample.contents = "Art. 1-2"
        var saved = sample
        saved.body = sample.body.replacing(
            note, with: "<l 1999-05-07=\"\" 61,=\"\" art.=\"\" 2,=\"\" 025;=\"\" <b=\"\"> En vigueur :  01-07-1999&gt;"
        ).replacing("<L 18-03-1970, art. 3>", with: "<l 18-03-1970,=\"\" art.=\"\" 3=\"\">")
            .replacing("NAME='", with: "name='").replacing("<A ", with: "<a ").replacing("</A>", with: "</a>")
            .replacing("<BR>", with: "<br>").replacing("'#", with: "'https://www.example.org/law?x=1&amp;y=2#")
        saved.body += "</l></l>"
        let (printed, again) = (try read(sample), try read(saved))
        #expect(again.versions == printed.versions)
        #expect(again.versions.map(\.text) == ["Le mot.", "Est dit."])
        #expect(again.versions[0].validFrom == CivilDate(iso: "1999-07-01"))
        #expect(again.isChainComplete)
    }

    @Test func `links between articles are checked`() throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.first("1", next: "2", "a"), SamplePage.article("2", after: "1", next: "3", "b"),
            SamplePage.article("4", after: "1", next: "5", "c"),
        ].joined()
        sample.contents = "Art. 2, 1"
        let page = try read(sample)
        #expect(!page.isChainComplete && !page.isContentsComplete)
        #expect(page.gaps == ["3", "5"])
        #expect(
            Set(page.warnings.map(\.problem)) == [
                .otherPrevious("Art.1"), .missingNext("3"), .missingNext("5"), .notInContents, .otherPlace("2"),
            ])
    }

    @Test(arguments: [
        ("EERSTE DEEL", 0), ("Deuxième partie", 0), ("BOEK XVI", 1), ("TITRE IerBIS", 2), ("Ondertitel 2", 3),
        ("Chapitre 2/1", 4), ("AFDELING Vquater", 5), ("Onderafdeling 1", 6), ("PARAGRAAF 2", 7),
    ])
    func `a heading has the rank of its word`(_ heading: String, _ rank: Int) {
        #expect(HeadingLevel.rank(of: heading) == rank)
    }

    @Test func `the language is that of the words, not of the frame`() throws {
        var sample = SamplePage()
        sample.contentsTitle = "Inhoudstafel"
        sample.body = SamplePage.first("1", next: "1", "Les mots sont dits par une voix et des signes du jour.")
        #expect(try read(sample).language == .french)
        sample.body = SamplePage.first("1", next: "1", "Kort.")
        #expect(try read(sample).language == .dutch)
    }

    private func read(_ sample: SamplePage) throws -> ConsolidatedPage {
        try PageReader(sample.bytes).read(today: #require(CivilDate(iso: "2026-11-21"))) { _ in nil }
    }
}
