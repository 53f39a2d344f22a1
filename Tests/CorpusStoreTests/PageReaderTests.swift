import Citations
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct PageReaderTests {
    @Test func `a page is read with headings, chain, contents, state and text`() throws {
        let page = try read(SamplePage())
        #expect(page.numac == "1867060850")
        #expect(page.dossier == "1867-06-08/01")
        #expect(page.state == CivilDate(iso: "2026-02-18"))
        #expect(page.language == .french)
        #expect(page.numbers == ["1", "2", "3"])
        #expect(page.headings == 1)
        #expect(page.ranges == 1)
        #expect(page.isContentsComplete && page.isChainComplete)
        #expect(page.versions[1].text == "Le deuxième mot.\nUn alinéa de plus : 1° un; 2° deux.")
        #expect(page.versions[1].structure == ["LIVRE 1. - DES ESSAIS."])
        #expect(page.warnings.isEmpty)
    }

    @Test func `nested marks become ranges over the words, and their notes give the first day`() throws {
        let text =
            SamplePage.opening(1) + " Toute personne " + SamplePage.opening(2) + " morale" + SamplePage.closing(2)
            + " répond." + SamplePage.closing(1) + SamplePage.rule
            + SamplePage.note(1, "L <A HREF=/x target=_blank>2018-07-11/10</A>, art. 2, 132; En vigueur : 30-07-2018")
            + SamplePage.note(2, "Inséré par L 2021-11-28/01, art. 14, 146; En vigueur : 10-12-2021")
        let version = try only(text)
        #expect(version.text == "Toute personne morale répond.")
        #expect(version.marks.map(\.description) == ["1:0-30@0", "2:15-21@1"])
        #expect(version.notes.first == "(1) L 2018-07-11/10, art. 2, 132; En vigueur : 30-07-2018")
        #expect(version.validFrom == CivilDate(iso: "2021-12-10"))
        #expect(version.status == .inForce)
    }

    @Test(arguments: [
        // A mark that is never closed; a note without a mark; a note without its closing bracket.
        (SamplePage.opening(1) + " Des mots.", "Des mots."),
        (
            "Des mots." + SamplePage.rule + SamplePage.note(1, "L 2011-11-26/19, art. 17; En vigueur : 02-02-2012"),
            "Des mots."
        ),
        (
            "(Des mots) &lt;L 1999-05-04/60, art. 3, 024; <b> En vigueur : </b> 02-07-1999 et plus.",
            "(Des mots) et plus."
        ),
        ("(abrogé) &lt;L 18-03-1970, art. 3&gt;-03-1987, art. 97&gt;", "(abrogé)"),
        ("(supprimé) L 2000-11-28/35, art. 24; En vigueur : 27-03-2001&gt;", "(supprimé)"),
        ("Een zin.. 21, 018; <b> Inwerkingtreding : </b> 11-08-1996&gt;", "Een zin."),
        ("Een zin.17/37, art. 4, 048; <b> Inwerkingtreding : </b> 01-04-2005&gt;", "Een zin."),
        ("Un nombre > 17, et 18 > 3.", "Un nombre > 17, et 18 > 3."),
        // Bare angle brackets, pseudo-tags, plain brackets, a raised number that is no mark.
        (
            "Si a < b et c > d, [5° oui]; <L 1999-05-07/61, art. 2, 025; <b> En vigueur : </b> 01-07-1999> fin.",
            "Si a < b et c > d, [5° oui]; fin."
        ),
        ("<Erratum, M.B. 18-03-2013, p. 22131> Les n<sup>os</sup> 2 et m<sup>2</sup>.", "Les nos 2 et m2."),
        ("L'alinéa 1er<sup> </sup>et H<sub>2</sub>O.", "L'alinéa 1er et H2O."),
        // Behind an apostrophe the blank of a mark is none of the text.
        ("de l'" + SamplePage.opening(1) + " expert" + SamplePage.closing(1) + " et", "de l'expert et"),
        ("<AR148 18-03-1935, art. 2> Est puni.", "Est puni."),
        // Entities, signs of Windows-1252, no-break spaces, remarks.
        ("L&eacute;t&eacute; &amp; 10&nbsp;000 € d’amende &lg_txt.", "Lété & 10 000 € d’amende &lg_txt."),
        ("Un mot. <i>(NOTE : par son arrêt (n° 1) annulé)</i>", "Un mot. (NOTE : par son arrêt (n° 1) annulé)"),
        // A quoted law stays text of the article it stands in.
        (
            "Sont insérés : <BR>&nbsp;&nbsp;LIVRE VIII<BR>&nbsp;&nbsp;Art. VIII.1. Des mots.",
            "Sont insérés :\nLIVRE VIII\nArt. VIII.1. Des mots."
        ),
        ("18° un;<BR>&nbsp;&nbsp;18° deux.", "18° un;\n18° deux."),
    ])
    func `no word is lost and no trace of the page is left`(_ html: String, _ text: String) throws {
        #expect(try only(html).text == text)
    }

    @Test func `an unclosed table becomes lines, cells side by side`() throws {
        let html =
            "Voici :<BR>&nbsp;&nbsp;<TABLE border=1><tr><td valign=top >Grandeur<td valign=top >Signe<tr>"
            + "<td valign=top >Longueur<BR>&nbsp;&nbsp;Masse<td valign=top >m<BR>&nbsp;&nbsp;kg</table><p></font><BR>Fin."
        #expect(try only(html).text == "Voici :\nGrandeur | Signe\nLongueur | m\nMasse | kg\nFin.")
    }

    @Test(
        arguments: [
            ("(Abrogé) &lt;L 1996-07-10/42, art. 21, 018; <b> En vigueur : </b> 11-08-1996&gt;", "1996-08-11", true),
            (
                "<BR>&nbsp;&nbsp;&lt;Abrogé par L 2019-05-05/10, art. 70, 137; En vigueur : 03-06-2019&gt; ",
                "2019-06-03", true
            ),
            (
                SamplePage.opening(1) + " ..." + SamplePage.closing(1) + SamplePage.rule
                    + SamplePage.note(1, "Abrogé par L 2019-05-05/10, art. 70; En vigueur : 03-06-2019"), "2019-06-03",
                true
            ),
            ("(Abroge) &lt;L 15-05-1912, art. 64&gt;", nil, false),
            (
                "(Abrogé) &lt;L 2004-11-22/32, art. 2; En vigueur : 19-12-2004&gt; (NOTE : Confirmé par la loi)",
                "2004-12-19", false
            ),
        ] as [(String, String?, Bool)])
    func `a repeal is seen however it is told`(_ html: String, _ day: String?, _ isPlain: Bool) throws {
        let version = try only(html)
        #expect(version.status == .repealed)
        #expect(version.isPlainlyRepealed == isPlain)
        #expect(version.validFrom?.description == day)
    }

    @Test(arguments: [
        "ind&eacute;termin&eacute;e et au plus tard le 01-05-2016", "08-06/2007", "555-55-55", "31-02-2020",
    ])
    func `a date that cannot be read is kept as written, told, and never guessed`(_ date: String) throws {
        let page = try read(
            page("Des mots." + SamplePage.rule + SamplePage.note(1, "L 2014-02-07/15, art. 9; En vigueur : \(date)")))
        let version = try #require(page.versions.last)
        #expect(version.validFrom == nil)
        #expect(version.status == .unknown)
        let kept = date.replacing("&eacute;", with: "é")
        #expect(version.notes.first?.contains(kept) == true)
        #expect(page.warnings.map(\.problem) == [.unreadDate(kept)])
    }

    @Test func `a date to come does not make a version current`() throws {
        let version = try only(
            "Des mots." + SamplePage.rule + SamplePage.note(1, "L 2014-02-07/15, art. 9; En vigueur : 01-01-2031"))
        #expect(version.status == .unknown)
        #expect(version.validFrom == nil)
    }

    @Test(arguments: ["DROIT FUTUR", "<i>TOEKOMSTIG RECHT</i>", "---- DROIT FUTUR ----"])
    func `future law is a version of its own`(_ line: String) throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.first("1", next: "2", "Avant.<BR>&nbsp;&nbsp;\(line)"),
            SamplePage.article(
                "1", after: "1", next: nil, "Après. &lt;L 2025-01-01/01, art. 1; En vigueur : 01-01-2030&gt;"),
        ].joined()
        sample.contents = "Art. 1"
        let page = try read(sample)
        #expect(page.versions.map(\.text) == ["Avant.", "Après."])
        #expect(page.versions.map(\.status) == [.unknown, .future])
        #expect(page.versions[1].validFrom == CivilDate(iso: "2030-01-01"))
        #expect(page.numbers == ["1"])
        #expect(page.isContentsComplete)
    }

    @Test(arguments: ["Art.5_DROIT_FUTUR", "Art.5 DROIT FUTUR"])
    func `an anchor may say that its law is to come`(_ name: String) throws {
        #expect(AnchorName(name).number == "5")
        #expect(AnchorName(name).isFuture)
    }

    @Test func `regions are versions, and the same number for no reason is told and kept`() throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.first("1", next: "1", "(REGION FLAMANDE) Ici."),
            SamplePage.article("1", after: "1", next: "2", "(REGION WALLONNE). Là."),
            "<A NAME='Art.1_COMMUNAUTE_FLAMANDE' HREF='#Art.1'>Art.</A> 1_COMMUNAUTE_FLAMANDE. Partout.<BR><BR>",
            SamplePage.article("2", after: "1_COMMUNAUTE_FLAMANDE", next: "2", "Un."),
            SamplePage.article("2", after: "2", next: nil, "Deux."),
        ].joined()
        sample.contents = "Art. 1-2"
        let page = try read(sample)
        #expect(page.versions.map(\.region) == ["REGION FLAMANDE", "REGION WALLONNE", "COMMUNAUTE FLAMANDE", nil, nil])
        #expect(page.versions.map(\.text) == ["Ici.", "Là.", "Partout.", "Un.", "Deux."])
        #expect(page.warnings.compactMap(\.article) == ["2"])
    }

    @Test func `renumbered and moved articles keep their number and name the new one`() throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.first(
                "VI.44/1", next: "VI.108", SamplePage.opening(2) + " VI.44/2" + SamplePage.closing(2) + " Des mots."),
            SamplePage.article(
                "VI.108", after: "VI.44/1", next: nil, "(Transféré dans art. VI.109/3 par L 2020-01-01/01)"),
        ].joined()
        sample.contents = "Art. VI.44/1, VI.108"
        let page = try read(sample)
        #expect(page.versions.map(\.number) == ["VI.44/1", "VI.44/2", "VI.108"])
        #expect(page.versions.map(\.movedTo) == ["VI.44/2", nil, "VI.109/3"])
        #expect(page.versions.map(\.status) == [.renumbered, .unknown, .moved])
        #expect(page.versions[0].text == "Des mots.")
        #expect(page.isContentsComplete)
    }

    @Test func `articles of the new Civil Code have headings`() throws {
        var sample = SamplePage()
        sample.body =
            SamplePage.first("5.74", next: "5.75", "Changement de circonstances<BR>&nbsp;&nbsp;Chaque partie exécute.")
            + SamplePage.article("5.75", after: "5.74", next: nil, "Une seule phrase.")
        sample.contents = "Art. 5.74-5.75"
        let entry = try CodeCatalog(
            decoding: YAMLReader.read(
                "codes: [{ id: BE-CC, name: { fr: C, nl: C, de: C, en: C }, numbers: dotted }]", file: "c"))
        let today = try #require(CivilDate(iso: "2026-11-21"))
        let page = try PageReader(sample.bytes).read(today: today) { _ in entry["BE-CC"] }
        #expect(page.versions.map(\.heading) == ["Changement de circonstances", nil])
        #expect(page.versions.map(\.text) == ["Chaque partie exécute.", "Une seule phrase."])
    }

    @Test func `headings nest by their words, without marks and notes`() throws {
        var sample = SamplePage()
        sample.body = [
            SamplePage.heading(
                1, "LIVRE XVI.",
                " - " + SamplePage.opening(1) + " Règlement" + SamplePage.closing(1) + SamplePage.rule
                    + SamplePage.note(1, "Inséré par L 2014-04-04/41, art. 3; En vigueur : 01-01-2015")),
            SamplePage.heading(2, "TITRE Ier.", " - Un."),
            SamplePage.heading(3, "Chapitre 2/1.", " - Deux. &lt;L 1999-01-01/01, art. 1&gt;"),
            SamplePage.first("1", next: "2", "a"), SamplePage.heading(4, "(DISPOSITIONS COMMUNES)", ""),
            SamplePage.article("2", after: "1", next: nil, "b"),
        ].joined()
        let page = try read(sample)
        #expect(page.versions[0].structure == ["LIVRE XVI. - Règlement", "TITRE Ier. - Un.", "Chapitre 2/1. - Deux."])
        #expect(
            page.versions[1].structure == ["LIVRE XVI. - Règlement", "TITRE Ier. - Un.", "(DISPOSITIONS COMMUNES)"])
        #expect(page.headings == 4)
    }

    @Test func `an article that the contents announce and the text lacks is a gap`() throws {
        var sample = SamplePage()
        sample.contents = "Art. 1-5"
        let page = try read(sample)
        #expect(page.gaps == ["4", "5"])
        #expect(!page.isContentsComplete)
    }

    @Test func `the same text comes from Windows-1252, UTF-8 and decomposed accents`() throws {
        let sample = page("L'été à 10 € d’ici.")
        let wanted = try read(sample).versions.map(\.text)
        let today = try #require(CivilDate(iso: "2026-11-21"))
        for bytes in [Array(sample.text.utf8), Array(sample.text.decomposedStringWithCanonicalMapping.utf8)] {
            #expect(try PageReader(bytes).read(today: today) { _ in nil }.versions.map(\.text) == wanted)
        }
    }

    @Test func `a few bytes out of place do not make a page of UTF-8 another`() throws {
        let text = String(repeating: "é", count: 40) + "€ et ’"
        let sample = page("L'été \(text)#.")
        let bytes = Array(sample.text.utf8).map { $0 == UInt8(ascii: "#") ? 0x85 : $0 }
        let today = try #require(CivilDate(iso: "2026-11-21"))
        let read = try PageReader(bytes).read(today: today) { _ in nil }
        #expect(read.versions.first?.text == "L'été \(text)….")
    }

    @Test(arguments: [
        ("%PDF-1.7 …", CorpusFault.PageProblem.notAPage), ("<html><body>Bonjour</body></html>", .otherPage),
        ("", .otherPage), ("<A name=\"titre\"> </A><b>1er</b></html>", .emptyShell),
        ("<div id=\"list-title-1\" class=\"box\"></div></html>", .emptyShell),
        ("<div id=\"list-title-1\" class=\"box\"><span class=\"tag\">1867060850</span>", .cut),
    ])
    func `what is no page of law is refused with its reason`(_ text: String, _ problem: CorpusFault.PageProblem) throws
    {
        let today = try #require(CivilDate(iso: "2026-11-21"))
        #expect(throws: problem) { try PageReader(Array(text.utf8)).read(today: today) { _ in nil } }
    }

    @Test func `a page that is cut anywhere is refused or shows its gaps, and never crashes`() throws {
        let bytes = SamplePage().bytes
        let whole = try read(SamplePage())
        let today = try #require(CivilDate(iso: "2026-11-21"))
        for length in stride(from: 0, to: bytes.count, by: 7) {
            guard let page = try? PageReader(Array(bytes[..<length])).read(today: today, code: { _ in nil }) else {
                continue
            }
            #expect(page.versions == whole.versions || !page.gaps.isEmpty, "cut at \(length)")
        }
    }

    private func page(_ html: String) -> SamplePage {
        var sample = SamplePage()
        sample.body = SamplePage.first("1", next: "1", html)
        sample.contents = "Art. 1"
        return sample
    }

    private func only(_ html: String) throws -> PageVersion { try #require(try read(page(html)).versions.first) }

    private func read(_ sample: SamplePage) throws -> ConsolidatedPage {
        try PageReader(sample.bytes).read(today: #require(CivilDate(iso: "2026-11-21"))) { _ in nil }
    }
}
