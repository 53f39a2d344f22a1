import LegalModel
import Testing

@testable import Review

@Suite("Two letters of one step")
struct PairComparisonTests {
    private static let base = """
        Madame, Monsieur,

        L'entreprise indique que la table est livrée le jeudi 12 mars 2026 (pièce 3). Elle propose 450,00 € à madame Hick.

        1. Quels faits sont inexacts ou manquent ?
        2. Acceptez-vous la solution proposée ?
        """

    private func kinds(_ one: String, _ other: String, _ first: Language = .french, _ second: Language = .french) throws
        -> [String]
    {
        let linters = (try #require(LanguageFiles.linters[first]), try #require(LanguageFiles.linters[second]))
        return PairComparison.findings((one, linters.0), (other, linters.1)).map { finding in
            "\(finding.kind.rawValue) \(finding.first?.text ?? "–") | \(finding.second?.text ?? "–")"
        }
    }

    @Test("the same letter twice says the same")
    func same() throws { #expect(try kinds(PairComparisonTests.base, PairComparisonTests.base) == []) }

    @Test(
        "each difference is found with its kind and both places",
        arguments: [
            ("450,00 €", "540,00 €", ["amount 450,00 € | 540,00 €"]),
            ("jeudi 12 mars 2026", "samedi 21 mars 2026", ["date jeudi 12 mars 2026 | samedi 21 mars 2026"]),
            ("(pièce 3)", "(pièces 3 et 4)", ["exhibit – | 4"]),
            ("madame Hick", "madame Hich", ["name Hick | Hich"]),
            ("indique que", "prétend que", ["verb – | prétend"]),
            ("indique que", "pense que", ["verb – | pense"]),
            (
                "inexacts ou manquent", "faux",
                ["question Quels faits sont inexacts ou manquent ? | Quels faits sont faux ?"]
            ),
            ("\n2. Acceptez-vous la solution proposée ?", "", ["question Acceptez-vous la solution proposée ? | –"]),
        ])
    func differences(old: String, new: String, expected: [String]) throws {
        #expect(try kinds(PairComparisonTests.base, PairComparisonTests.base.replacing(old, with: new)) == expected)
    }

    @Test("the opinion is the same word for word, and stands in both")
    func opinions() throws {
        func letter(_ view: String) -> String {
            PairComparisonTests.base + "\n\n## L'avis du service\n\n\(view)\n\n## Et ensuite ?\n\nMerci."
        }
        #expect(try kinds(letter("La pompe fuit."), letter("La pompe fuit.")) == [])
        #expect(
            try kinds(letter("La pompe fuit."), letter("La pompe coule.")) == [
                "opinion La pompe fuit. | La pompe coule."
            ])
        #expect(
            try kinds(letter("La pompe fuit."), PairComparisonTests.base + "\n\nMerci.").map { $0.prefix(7) } == [
                "opinion"
            ])
    }

    @Test("points have the same words, and the letters comparable lengths")
    func pointsAndLengths() throws {
        let points = PairComparisonTests.base + "\n\nEn résumé\n\n1. La table est fendue.\n"
        #expect(
            try kinds(points, points.replacing("fendue", with: "griffée"))
                == ["issue La table est fendue. | La table est griffée."])
        let long =
            PairComparisonTests.base + "\n\n"
            + String(repeating: "Nous avons lu toutes les pièces du dossier. ", count: 20)
        #expect(try kinds(PairComparisonTests.base, long).map { $0.prefix(6) } == ["length"])
    }

    @Test("two languages: figures have to agree, words and sentences for one party may differ")
    func twoLanguages() throws {
        let dutch = """
            Geachte heer, mevrouw,

            De onderneming geeft aan dat de tafel op donderdag 12 maart 2026 geleverd is (stuk 3). Zij stelt mevrouw Hick € 450,00 voor.

            1. Welke feiten zijn onjuist of ontbreken?
            2. Aanvaardt u het voorstel?

            U schorst elke invorderingsprocedure zodra u van de volledige aanvraag op de hoogte bent, tot diezelfde dag.
            """
        #expect(try kinds(PairComparisonTests.base, dutch, .french, .dutch) == [])
        #expect(
            try kinds(PairComparisonTests.base, dutch.replacing("12 maart", with: "21 maart"), .french, .dutch)
                == ["date jeudi 12 mars 2026 | donderdag 21 maart 2026"])
    }
}
