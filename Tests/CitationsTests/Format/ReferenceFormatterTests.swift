import Citations
import LegalModel
import Testing

@Suite("Reference formatter")
struct ReferenceFormatterTests {
    private let codes: [CodeIdentifier: CodeName] = [
        .economicLaw: name(
            [
                "Code de droit économique", "Wetboek van economisch recht", "Wirtschaftsgesetzbuch",
                "Code of Economic Law",
            ],
            ["CDE", "WER", "WGB", "CEL"]),
        .oldCivilCode: name(
            ["ancien Code civil", "oud Burgerlijk Wetboek", "früheres Zivilgesetzbuch", "old Civil Code"],
            ["anc. C. civ.", "oud BW", "früheres ZGB", "old CC"]),
        .civilCode: name(
            ["Code civil", "Burgerlijk Wetboek", "Zivilgesetzbuch", "Civil Code"], ["C. civ.", "BW", "ZGB", "CC"]),
    ]

    private static func name(_ names: [String], _ abbreviations: [String]) -> CodeName {
        func texts(_ texts: [String]) -> Translations {
            var result: [Language: String] = [:]
            for (language, text) in zip(Language.allCases, texts) { result[language] = text }
            return Translations(result) ?? Translations("", in: .french)
        }
        return CodeName(name: texts(names), abbreviation: texts(abbreviations))
    }

    @Test(
        "the long form names place and code in each language",
        arguments: [
            (
                "BE-CDE:VI.83,17°",
                [
                    "article VI.83, 17°, du Code de droit économique",
                    "artikel VI.83, 17°, van het Wetboek van economisch recht",
                    "Artikel VI.83 Nr. 17 des Wirtschaftsgesetzbuches",
                    "Article VI.83, 17°, of the Code of Economic Law",
                ]
            ),
            (
                "BE-ACC:1649quater,§1,al.2",
                [
                    "article 1649quater, § 1er, alinéa 2, de l'ancien Code civil",
                    "artikel 1649quater, § 1, tweede lid, van het oud Burgerlijk Wetboek",
                    "Artikel 1649quater § 1 Absatz 2 des früheren Zivilgesetzbuches",
                    "Article 1649quater, § 1, subparagraph 2, of the old Civil Code",
                ]
            ),
            (
                "BE-CC:8.4,al.5",
                [
                    "article 8.4, alinéa 5, du Code civil", "artikel 8.4, vijfde lid, van het Burgerlijk Wetboek",
                    "Artikel 8.4 Absatz 5 des Zivilgesetzbuches", "Article 8.4, subparagraph 5, of the Civil Code",
                ]
            ),
            (
                "BE-LAW-2017-11-21:1",
                [
                    "article 1er de la loi du 21 novembre 2017", "artikel 1 van de wet van 21 november 2017",
                    "Artikel 1 des Gesetzes vom 21. November 2017", "Article 1 of the Act of 21 November 2017",
                ]
            ),
        ])
    func long(reference: String, expected: [String]) throws {
        let reference = try #require(ArticleReference(reference))
        let printed = Language.allCases.map { ReferenceFormatter.text(of: reference, in: $0, codes: codes) }
        #expect(printed == expected)
    }

    @Test("the short form takes the abbreviation")
    func short() throws {
        let reference = try #require(ArticleReference("BE-CDE:VI.83,17°"))
        let printed = Language.allCases.map {
            ReferenceFormatter.text(of: reference, in: $0, codes: codes, form: .short)
        }
        #expect(
            printed == [
                "article VI.83, 17°, du CDE", "artikel VI.83, 17° WER", "Artikel VI.83 Nr. 17 WGB",
                "Article VI.83, 17°, of the CEL",
            ])
    }

    @Test("the opening is the word, its determiner, or nothing")
    func opening() throws {
        let reference = try #require(ArticleReference("BE-CDE:VI.83"))
        #expect(
            ReferenceFormatter.text(of: reference, in: .french, codes: codes, opening: .determiner)
                == "l'article VI.83 du Code de droit économique")
        #expect(ReferenceFormatter.text(of: reference, in: .french, opening: .none) == "VI.83")
    }

    @Test("dates are written out with the weekday that belongs to them")
    func dates() throws {
        let date = try #require(CivilDate(year: 2026, month: 5, day: 1))
        #expect(
            Language.allCases.map { CalendarNames.longDate(date, in: $0) } == [
                "vendredi 1er mai 2026", "vrijdag 1 mei 2026", "Freitag, 1. Mai 2026", "Friday 1 May 2026",
            ])
    }
}
