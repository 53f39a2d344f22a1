import Citations
import Foundation
import LegalModel
import Testing

@Suite struct ReferenceListFormatterTests {
    private let finder: CitationFinder
    private let codes: [CodeIdentifier: CodeName]

    init() throws {
        finder = try CitationCorpus.finder.get()
        codes = try CitationCorpus.catalog.get().names
    }

    @Test(arguments: [
        (
            ["BE-ACC:1649quinquies,§1", "BE-ACC:1649quinquies,§3", "BE-ACC:1649quinquies,§5"],
            [
                "article 1649quinquies, §§ 1er, 3 et 5, de l'ancien Code civil",
                "artikel 1649quinquies, §§ 1, 3 en 5, van het oud Burgerlijk Wetboek",
                "Artikel 1649quinquies §§ 1, 3 und 5", "Article 1649quinquies, §§ 1, 3 and 5, of the",
            ]
        ),
        (
            ["BE-ACC:1649quater,§1,al.1", "BE-ACC:1649quater,§1,al.3", "BE-ACC:1649quater,§4,al.1"],
            [
                "article 1649quater, § 1er, alinéas 1er et 3, et § 4, alinéa 1er, de l'ancien Code civil",
                "artikel 1649quater, § 1, eerste en derde lid, en § 4, eerste lid, van het oud Burgerlijk Wetboek",
                "Artikel 1649quater § 1 Absätze 1 und 3 und § 4 Absatz 1",
                "Article 1649quater, § 1, subparagraphs 1 and 3, and § 4, subparagraph 1, of the",
            ]
        ),
        (
            ["BE-CC:5.83,al.3", "BE-CC:5.231", "BE-CC:5.83,al.3"],
            [
                "articles 5.83, alinéa 3, et 5.231 du Code civil",
                "artikelen 5.83, derde lid, en 5.231 van het Burgerlijk Wetboek",
                "Artikel 5.83 Absatz 3 und 5.231", "Articles 5.83, subparagraph 3, and 5.231 of the Civil Code",
            ]
        ),
        (
            ["BE-ACC:1649ter,§3,1°", "BE-CC:5.86"],
            [
                "article 1649ter, § 3, 1°, de l'ancien Code civil et article 5.86 du Code civil",
                "artikel 1649ter, § 3, 1°, van het oud Burgerlijk Wetboek en artikel 5.86 van het Burgerlijk Wetboek",
                "Artikel 1649ter § 3 Nr. 1", "Article 1649ter, § 3, 1°, of the",
            ]
        ),
        (
            ["BE-ACC:1649ter,§3,1°", "BE-ACC:1649ter,§3", "BE-ACC:1649bis,§1,1°", "BE-ACC:1649bis,§1,4°"],
            [
                "articles 1649ter, § 3, et 1649bis, § 1er, 1° et 4°, de l'ancien Code civil",
                "artikelen 1649ter, § 3, en 1649bis, § 1, 1° en 4°, van het oud Burgerlijk Wetboek",
                "Artikel 1649ter § 3 und 1649bis § 1 Nrn. 1 und 4",
                "Articles 1649ter, § 3, and 1649bis, § 1, 1° and 4°, of the",
            ]
        ),
    ])
    func `References become one phrase in each language, and are found again in it`(
        texts: [String], expected: [String]
    ) throws {
        let references = try texts.map { try #require(ArticleReference($0)) }
        for (language, beginning) in zip(Language.allCases, expected) {
            let text = ReferenceListFormatter.text(of: references, in: language, codes: codes)
            #expect(text.hasPrefix(beginning), "\(text)")
            let found = Set(finder.find(in: text + ".", language: language).flatMap(\.references).flatMap(\.references))
            for reference in references {
                #expect(found.contains { $0.contains(reference) }, "\(reference) in \(text)")
            }
        }
    }

    @Test func `No reference is no text`() {
        #expect(ReferenceListFormatter.text(of: [], in: .french, codes: codes).isEmpty)
    }
}
