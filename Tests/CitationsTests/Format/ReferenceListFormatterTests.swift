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

    private func reading(_ text: String, _ language: Language, _ known: [ArticleKey]) -> Set<String> {
        let found = finder.find(in: text + ".", language: language).flatMap(\.references)
        return Set(
            found.flatMap { reference -> [String] in
                guard let last = reference.lastArticle, let code = reference.code,
                    let low = known.firstIndex(of: ArticleKey(code: code, number: reference.article)),
                    let high = known.firstIndex(of: ArticleKey(code: code, number: last)), low < high
                else { return reference.references.map(\.description) }
                return known[low...high].map(\.description)
            })
    }

    @Test(arguments: [
        (
            ["BE-CDE:VI.46", "BE-CDE:VI.47", "BE-CDE:VI.48"],
            [
                "articles VI.46 à VI.48 du", "artikelen VI.46 tot VI.48 van", "Artikel VI.46 bis VI.48 des",
                "Articles VI.46 to VI.48 of",
            ]
        ),
        (
            ["BE-CDE:VI.46", "BE-CDE:VI.47"],
            [
                "articles VI.46 et VI.47 du", "artikelen VI.46 en VI.47 van", "Artikel VI.46 und VI.47 des",
                "Articles VI.46 and VI.47 of",
            ]
        ),
        (
            ["BE-ACC:1641", "BE-ACC:1642", "BE-ACC:1643", "BE-ACC:1648"],
            [
                "articles 1641 à 1643 et 1648 de", "artikelen 1641 tot 1643 en 1648 van",
                "Artikel 1641 bis 1643 und 1648 des", "Articles 1641 to 1643 and 1648 of",
            ]
        ),
        (
            ["BE-ACC:1649bis", "BE-ACC:1649ter", "BE-ACC:1649quater", "BE-ACC:1641"],
            [
                "articles 1649bis à 1649quater et 1641 de", "artikelen 1649bis tot 1649quater en 1641 van",
                "Artikel 1649bis bis 1649quater und 1641 des", "Articles 1649bis to 1649quater and 1641 of",
            ]
        ),
        // VI.45/1 stands between.
        (
            ["BE-CDE:VI.45", "BE-CDE:VI.46", "BE-CDE:VI.47"],
            [
                "articles VI.45, VI.46 et VI.47 du", "artikelen VI.45, VI.46 en VI.47 van",
                "Artikel VI.45, VI.46 und VI.47 des", "Articles VI.45, VI.46 and VI.47 of",
            ]
        ),
        (
            ["BE-CC:5.82", "BE-CC:5.83", "BE-CC:5.84,al.1", "BE-CC:5.85"],
            [
                "articles 5.82, 5.83, 5.84, alinéa 1er, et 5.85 du",
                "artikelen 5.82, 5.83, 5.84, eerste lid, en 5.85 van",
                "Artikel 5.82, 5.83, 5.84 Absatz 1 und 5.85 des",
                "Articles 5.82, 5.83, 5.84, subparagraph 1, and 5.85 of",
            ]
        ),
        (
            ["BE-CDE:VI.45,§1,1°", "BE-CDE:VI.45,§1,2°", "BE-CDE:VI.45,§1,3°", "BE-CDE:VI.45,§1,7°"],
            [
                "article VI.45, § 1er, 1° à 3° et 7°, du", "artikel VI.45, § 1, 1° tot 3° en 7°, van",
                "Artikel VI.45 § 1 Nrn. 1 bis 3 und 7 des", "Article VI.45, § 1, 1° to 3° and 7°, of",
            ]
        ),
        (
            ["BE-CDE:VI.45,§1,1°", "BE-CDE:VI.45,§1,2°"],
            [
                "article VI.45, § 1er, 1° et 2°, du", "artikel VI.45, § 1, 1° en 2°, van",
                "Artikel VI.45 § 1 Nrn. 1 und 2 des",
                "Article VI.45, § 1, 1° and 2°, of",
            ]
        ),
        (
            ["BE-CDE:VI.83,17°,a)", "BE-CDE:VI.83,17°,b)", "BE-CDE:VI.83,17°,c)"],
            [
                "article VI.83, 17°, a) à c), du", "artikel VI.83, 17°, a) tot c), van",
                "Artikel VI.83 Nr. 17 Buchstaben a) bis c) des", "Article VI.83, 17°, a) to c), of",
            ]
        ),
        (
            ["BE-CDE:VI.83,a)", "BE-CDE:VI.83,b)", "BE-CDE:VI.83,c)", "BE-CDE:VI.83,e)"],
            [
                "article VI.83, a) à c) et e), du", "artikel VI.83, a) tot c) en e), van",
                "Artikel VI.83 Buchstaben a) bis c) und e) des", "Article VI.83, a) to c) and e), of",
            ]
        ),
        (
            ["BE-ACC:1649quater,§1,al.1", "BE-ACC:1649quater,§1,al.2", "BE-ACC:1649quater,§1,al.3"],
            [
                "article 1649quater, § 1er, alinéas 1er à 3, de", "artikel 1649quater, § 1, eerste tot derde lid, van",
                "Artikel 1649quater § 1 Absätze 1 bis 3 des", "Article 1649quater, § 1, subparagraphs 1 to 3, of",
            ]
        ),
        (
            ["BE-ACC:1649quater,§1", "BE-ACC:1649quater,§2", "BE-ACC:1649quater,§3"],
            [
                "article 1649quater, §§ 1er à 3, de", "artikel 1649quater, §§ 1 tot 3, van",
                "Artikel 1649quater §§ 1 bis 3 des",
                "Article 1649quater, §§ 1 to 3, of",
            ]
        ),
        (
            ["BE-CDE:I.8,33°", "BE-CDE:I.8,33°/1", "BE-CDE:I.8,34°", "BE-CDE:I.8,35°"],
            [
                "article I.8, 33°, 33°/1, 34° et 35°, du", "artikel I.8, 33°, 33°/1, 34° en 35°, van",
                "Artikel I.8 Nrn. 33, 33/1, 34 und 35 des", "Article I.8, 33°, 33°/1, 34° and 35°, of",
            ]
        ),
    ])
    func `Three in a row become a range, two stay a pair, and both are read back`(
        texts: [String], expected: [String]
    ) throws {
        let known = try ShippedPlaces.shared.get().articles.compactMap(\.first?.key).sorted {
            ($0.code.text, ArticleNumberOrder($0.number)) < ($1.code.text, ArticleNumberOrder($1.number))
        }
        let references = try texts.map { try #require(ArticleReference($0)) }
        for (language, beginning) in zip(Language.allCases, expected) {
            let text = ReferenceListFormatter.text(
                of: references, in: language, codes: codes, sequence: ArticleSequence(known))
            #expect(text.hasPrefix(beginning), "\(text)")
            #expect(reading(text, language, known) == Set(texts), "\(text)")
        }
    }

    @Test(arguments: [
        (["VI.45", "VI.46", "VI.47"], "VI.45-VI.46 VI.46-VI.47"), (["VI.45", "VI.47"], ""),
        (["VI.46", "VI.46/1", "VI.47"], "VI.46-VI.46/1"),
        (["1649", "1649bis", "1649ter"], "1649-1649bis 1649bis-1649ter"),
        (["1649octies", "1650"], ""), (["5.9", "6.10"], ""), (["XVI.26/1", "XVI.26/2"], "XVI.26/1-XVI.26/2"),
        (["N1", "1"], ""), (["VI.45", "VI.45", "VI.46"], "VI.45-VI.46"),
    ])
    func `Articles follow each other when nothing known or counted lies between`(numbers: [String], expected: String) {
        let keys = numbers.map { ArticleKey(code: .economicLaw, number: $0) }
        let sequence = ArticleSequence(keys)
        let pairs = zip(keys, keys.dropFirst()).filter { sequence.isNext($0.1, after: $0.0) }
        #expect(pairs.map { "\($0.0.number)-\($0.1.number)" }.joined(separator: " ") == expected)
    }

    @Test func `No reference is no text`() {
        #expect(ReferenceListFormatter.text(of: [], in: .french, codes: codes).isEmpty)
    }
}
