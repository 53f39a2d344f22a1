import Foundation
import LegalModel
import Testing

@testable import Citations

/// What the texts of law themselves cite: their own code, articles by distance, acts by dossier number.
@Suite struct StatuteReferenceTests {
    private let finder: CitationFinder

    init() throws { finder = try CitationCorpus.finder.get() }

    private func found(_ text: String, _ language: Language, in code: CodeIdentifier) -> [String] {
        let context = CitationContext(defaultCode: code, isWithinCode: true)
        return finder.find(in: text, language: language, context: context).flatMap(\.references).map {
            ($0.code.map { "\($0):" } ?? "?") + $0.article + ($0.lastArticle.map { "..\($0)" } ?? "")
        }
    }

    @Test(arguments: [
        ("Selon l'article 1034 du Code judiciaire. Toutefois l'article 1382 s'applique.", "BE-CJ:1034;BE-ACC:1382"),
        ("les articles 5 à 9 du présent titre", "BE-ACC:5..9"), ("l'article 577-8, § 4", "BE-ACC:577-8"),
        ("l'article 12 de la loi du 6 avril 2010 et l'article 14 du présent code", "BE-LAW-2010-04-06:12;BE-ACC:14"),
        ("l'article 922/1, à la date de la demande", "BE-ACC:922/1"),
        ("l'article 27 de la loi organique", "?27"), ("le § 2 et l'alinéa 3", ""),
    ])
    func `an article named alone in a text of law is one of its code`(_ text: String, _ expected: String) {
        #expect(found(text, .french, in: "BE-ACC").joined(separator: ";") == expected)
    }

    @Test(arguments: [
        ("De artikelen 335 en 335ter van overeenkomstige toepassing", "BE-ACC:335;BE-ACC:335ter"),
        ("artikel 31 van dit hoofdstuk", "BE-ACC:31"), ("bedoeld in artikel 361-1", "BE-ACC:361-1"),
    ])
    func `Dutch texts of law are read alike`(_ text: String, _ expected: String) {
        #expect(found(text, .dutch, in: "BE-ACC").joined(separator: ";") == expected)
    }

    @Test(arguments: [
        ("(L 2022-04-28/25, art. 64)", Language.french, "BE-LAW-2022-04-28:64"),
        ("(wet 2022-04-28/25, art. 64)", .dutch, "BE-LAW-2022-04-28:64"),
        ("(L 2022-04-28/25, Artikel 64)", .german, "BE-LAW-2022-04-28:64"),
    ])
    func `a dossier number owns the article behind it`(_ text: String, _ language: Language, _ expected: String) {
        #expect(found(text, language, in: "BE-ACC") == [expected])
    }

    @Test func `in a letter this code is the one named before`() {
        let text = "Voyez l'article 5 du Code judiciaire et l'article 8 du présent code."
        let found = finder.find(in: text, language: .french).flatMap(\.references)
        #expect(found.map(\.code) == ["BE-CJ", "BE-CJ"])
    }

    @Test(arguments: [
        ("prévues à l'article précédent", Language.french, [-1]), ("les deux articles précédents", .french, [-2]),
        ("l'article suivant ou le précédent article", .french, [1, -1]), ("les articles précédents", .french, []),
        ("in het vorige artikel", .dutch, [-1]), ("de twee volgende artikelen", .dutch, [2]),
    ])
    func `articles are named by their distance`(_ text: String, _ language: Language, _ distances: [Int]) {
        #expect(finder.relativeReferences(in: text, language: language).map(\.distance) == distances)
    }

    @Test func `numbers in brackets are articles in texts of the Civil Code alone`() {
        func found(_ code: CodeIdentifier?) -> [String] {
            finder.find(in: "trois voies (5.91 à 5.94)", language: .french, context: CitationContext(defaultCode: code))
                .flatMap(\.references).map { "\($0.article)..\($0.lastArticle ?? "")" }
        }
        #expect(found("BE-CC") == ["5.91..5.94"])
        #expect(found("BE-CDE").isEmpty)
    }
}

@Suite struct ArticlePlacesTests {
    private static let text = """
        § 1er. Le vendeur ⟦a⟧ répond.
        L'acheteur ⟦b⟧ avertit.
        § 2. Sont exclus ⟦c⟧ :
        1° les biens ⟦d⟧ ;
        a) neufs ⟦e⟧ ;
        2° les services ⟦f⟧.
        § 3/1. Un seul ⟦g⟧ alinéa.
        """

    @Test(arguments: [
        ("a", "§1,al.1"), ("b", "§1,al.2"), ("c", "§2"), ("d", "§2,1°"), ("e", "§2,1°,a)"), ("f", "§2,2°"),
        ("g", "§3/1"),
    ])
    func `a byte belongs to its paragraph, alinéa and point`(_ mark: String, _ place: String) throws {
        let range = try #require(ArticlePlacesTests.text.range(of: "⟦\(mark)⟧"))
        let offset = ArticlePlacesTests.text.utf8.distance(
            from: ArticlePlacesTests.text.startIndex, to: range.lowerBound)
        let places = ArticlePlaces(ArticlePlacesTests.text)
        #expect(places.reference(at: offset, in: ArticleKey(code: "BE-CDE", number: "VI.1")).place == place)
    }

    @Test func `an article of one alinéa has no places`() {
        let places = ArticlePlaces("Le vendeur répond.")
        #expect(places.reference(at: 5, in: ArticleKey(code: "BE-CDE", number: "VI.1")).place.isEmpty)
    }
}
