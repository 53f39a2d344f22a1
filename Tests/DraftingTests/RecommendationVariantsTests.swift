import Casework
import Drafting
import Foundation
import LegalModel
import Testing

/// The four ways a recommendation can go, each derived from the example by its findings and outcomes.
@Suite struct RecommendationVariantsTests {
    private func text(
        _ heading: String, _ language: Language, _ change: (inout Dossier) -> Void
    ) throws -> String {
        let blocks = try RecommendationComposer.compose(
            try RecommendationExample.input(dossier: change), language: language
        ).blocks
        let start = try #require(
            blocks.firstIndex { if case .heading(1, _, let text, _) = $0 { text.plain == heading } else { false } })
        let rest = blocks[(start + 1)...]
        let end = rest.firstIndex { if case .heading(1, _, _, _) = $0 { true } else { false } } ?? rest.endIndex
        return rest[..<end].map(\.plain).joined(separator: "\n").withPlainSpaces
    }

    private static func consumer(_ dossier: inout Dossier) { dossier.outcomes.removeLast() }

    private static func company(_ dossier: inout Dossier) {
        dossier.outcomes.removeFirst()
        dossier.claims.removeFirst()
    }

    private static func shared(_ dossier: inout Dossier) {}

    private static func neutral(_ dossier: inout Dossier) {
        company(&dossier)
        dossier.findings.removeAll { $0.element == "loss" }
        dossier.outcomes[0].decidedBy = .none
    }

    @Test func `What the consumer is recommended opens with the measure, the sum and the day`() throws {
        #expect(
            try text("En bref", .french, Self.consumer).hasPrefix(
                "Nous recommandons à l’entreprise de rembourser le prix (450,00 €), au plus tard le lundi 4 mai 2026."))
        #expect(
            try text("Kort", .dutch, Self.consumer).hasPrefix(
                "Wij bevelen de onderneming aan om de prijs terug te betalen (€ 450,00), uiterlijk op"))
    }

    @Test func `What the company is not recommended says what was missing, not that the consumer is wrong`() throws {
        let french = try text("En bref", .french, Self.company)
        #expect(
            french == """
                Nous ne recommandons pas à l’entreprise de donner suite à cette demande : une indemnité.
                Une preuve a manqué sur ce point : un dommage a été subi.
                Cette recommandation n’est pas contraignante.
                """)
        let dutch = try text("Kort", .dutch, Self.company)
        #expect(dutch.hasPrefix("Wij bevelen de onderneming niet aan om op dit verzoek in te gaan: een vergoeding."))
        #expect(dutch.contains("Er ontbrak een bewijs op dit punt: er is schade geleden."))
        #expect(
            try text("Appréciation", .french, Self.company).contains(
                "Les conditions ne sont donc pas toutes réunies. La preuve manque sur ce point : un dommage a été subi."
            ))
        #expect(try text("Suites", .french, Self.company).contains("Un juge."))
    }

    @Test func `A shared solution shows the computation of each part and their total`() throws {
        #expect(
            try text("En bref", .french, Self.shared).hasPrefix(
                "Nous recommandons une solution partagée : l’entreprise est invitée à rembourser le prix"))
        #expect(
            try text("Kort", .dutch, Self.shared).hasPrefix("Wij bevelen een gedeelde oplossing aan: wij nodigen"))
        let answers = try text("Recommandation", .french) { dossier in
            dossier.outcomes[1].result = .partly
            dossier.outcomes[1].amount = Money(decimal: "20.00")
            dossier.outcomes[1].computation = [
                ComputationLine(label: Translations("frais", in: .french), amount: Money(decimal: "20.00") ?? .zero)
            ]
        }
        #expect(
            answers.contains("Le montant est de 20,00 €, selon le calcul qui suit. La somme demandée était de 50,00 €.")
        )
        #expect(
            answers.contains(
                """
                1 prix 460,00 €
                1 remise −10,00 €
                 Somme recommandée pour la demande 1 450,00 €
                2 frais 20,00 €
                 Somme recommandée pour la demande 2 20,00 €
                 Total des sommes recommandées 470,00 €
                """))
    }

    @Test func `What cannot be settled names the point and the question that would settle it, for neither side`() throws
    {
        let french = try text("En bref", .french, Self.neutral)
        #expect(
            french == """
                Sur la base des pièces, nous ne pouvons pas trancher la question de savoir si ceci est exact : un dommage a été subi. Question aux deux parties : Quel dommage ?
                Cette recommandation n’est pas contraignante.
                """)
        #expect(
            try text("Kort", .dutch, Self.neutral).hasPrefix(
                "Op basis van de stukken kunnen wij niet uitmaken of dit juist is: er is schade geleden."))
        #expect(
            try text("Recommandation", .french, Self.neutral).contains(
                "Nous ne pouvons pas nous prononcer sur cette demande."))
        let unproven = try text("En bref", .french) { dossier in
            Self.company(&dossier)
            dossier.outcomes[0].decidedBy = .none
        }
        #expect(
            unproven.hasPrefix(
                "Sur la base des pièces, nous ne pouvons pas trancher la question de savoir si ceci est exact : un dommage"
            ))
    }

    @Test(arguments: [
        ([(Outcome.Result.followed, Outcome.Basis.rule)], false, Favour.consumer),
        ([(.followed, .rule), (.withoutObject, .none)], false, .consumer),
        ([(.followed, .rule), (.notFollowed, .rule)], false, .shared), ([(.partly, .fairness)], false, .shared),
        ([(.notFollowed, .rule)], false, .company), ([(.notFollowed, .rule)], true, .neutral),
        ([(.notFollowed, .none)], false, .neutral), ([], false, .neutral),
    ])
    func `Whom a recommendation favours follows from its outcomes alone`(
        outcomes: [(Outcome.Result, Outcome.Basis)], isOpen: Bool, expected: Favour
    ) {
        let made = outcomes.enumerated().map { index, row in
            Outcome(
                claim: Identifier("D\(index)"), decidedBy: row.1, result: row.0,
                measure: Translations("mesure", in: .french))
        }
        #expect(Favour(made) { _ in isOpen } == expected)
    }

    @Test(arguments: [
        (
            Language.french,
            [
                "Nous recommandons à l'entreprise ", "Nous ne recommandons pas à l'entreprise de ",
                "Nous recommandons une solution partagée : ", "Sur la base des pièces, nous ne pouvons pas trancher ",
            ]
        ),
        (
            .dutch,
            [
                "Wij bevelen de onderneming aan om ", "Wij bevelen de onderneming niet aan om ",
                "Wij bevelen een gedeelde oplossing aan: ", "Op basis van de stukken kunnen wij ",
            ]
        ),
        (
            .german,
            [
                "Wir empfehlen dem Unternehmen, ", "Wir empfehlen dem Unternehmen nicht, ",
                "Wir empfehlen eine geteilte Lösung: ", "Anhand der Unterlagen können wir ",
            ]
        ),
        (
            .english,
            [
                "We recommend that the company ", "We do not recommend that the company ",
                "We recommend a shared solution: ", "On the documents we cannot settle ",
            ]
        ),
    ])
    func `Each language opens in the words of the house`(language: Language, openings: [String]) throws {
        let path = RecommendationExample.folder("Templates") + "/recommendations/\(language.rawValue).md"
        let template = try String(contentsOfFile: path, encoding: .utf8)
        for opening in openings { #expect(template.contains(opening), "\(opening)") }
    }
}
