import FileFormats
import Foundation
import LegalModel
import Testing

@testable import Citations

@Suite struct CodeCatalogTests {
    private static let file = "LegalCorpus/codes.yaml"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file)))
    func `the shipped catalogue names the codes of the contract`() throws {
        let catalog = try CodeCatalog(reading: Self.file)
        for id in ["BE-CC", "BE-ACC", "BE-CDE", "BE-CJ", "BE-CONST", "BE-CP", "BE-LAW-2017-11-21", "EU-DIR-1993-13"] {
            #expect(catalog[CodeIdentifier(id)] != nil, "\(id)")
        }
        #expect(catalog.names["BE-CDE"]?.abbreviation[.dutch] == "WER")
        #expect(catalog["BE-CDE"]?.spellings(in: .dutch).contains("Wetboek van economisch recht") == true)
        #expect(catalog.entry(numac: "1867060850")?.id == "BE-CP")
        #expect(catalog["FR-CC"]?.isResolved == false)
    }

    @Test func `a code without abbreviation shows its name instead`() throws {
        let catalog = try decode("name: { fr: A, nl: B, de: C, en: D }\n    numbers: plain")
        #expect(catalog.names["BE-X"]?.abbreviation.text(preferring: .german) == "C")
        #expect(catalog["BE-X"]?.validity == .unknown)
    }

    @Test func `an address leads to the consolidated text in the language`() throws {
        let catalog = try decode(
            """
            name: { fr: A, nl: B, de: C, en: D }
                numbers: plain
                sources:
                  - { numac: 2013A11134, dossier: 2013-02-28/19, act: law, day: 2013-02-28, holds: tout, checked: true }
            """)
        let source = try #require(catalog["BE-X"]?.sources.first)
        #expect(source.address(in: .french) == "https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel")
        #expect(source.address(in: .dutch).contains("/eli/wet/"))
    }

    @Test(arguments: [
        ("name: { fr: A, nl: B, de: C }\n    numbers: plain", "en"),
        ("name: { fr: A, nl: B, de: C, en: D }", "numbers"),
    ])
    func `a missing key is named with its place`(_ body: String, _ key: String) {
        do {
            _ = try decode(body)
            Issue.record("accepted")
        } catch {
            #expect(error.problem == .missingKey(key))
            #expect(error.location?.file == "codes.yaml")
        }
    }

    @Test func `a number that is no NUMAC is refused at its column`() {
        do {
            _ = try decode(
                """
                name: { fr: A, nl: B, de: C, en: D }
                    numbers: plain
                    sources:
                      - { numac: 20131113, act: law, day: 2013-02-28, holds: tout, checked: true }
                """)
            Issue.record("accepted")
        } catch {
            #expect(error.location?.line == 6)
            #expect(error.location?.column == 18)
        }
    }

    @Test(arguments: [
        (ArticleNumbering.roman, "VI.83", true), (.roman, "XVI.26/1", true), (.roman, "6.67", false),
        (.roman, "VI", false), (.dotted, "5.74", true), (.dotted, "VI.74", false), (.dotted, "1674", false),
        (.plain, "1649quater", true), (.plain, "1701/2", true), (.plain, "348-1", true), (.plain, "5.74", false),
        (.plain, "N1", true), (.plain, "", false), (.plain, "§ 1", false),
    ])
    func `numbers fit the form of their code`(_ form: ArticleNumbering, _ number: String, _ fits: Bool) {
        #expect(form.fits(number) == fits)
    }

    private func decode(_ body: String) throws(DataFault) -> CodeCatalog {
        try CodeCatalog(decoding: YAMLReader.read("codes:\n  - id: BE-X\n    \(body)\n", file: "codes.yaml"))
    }
}
