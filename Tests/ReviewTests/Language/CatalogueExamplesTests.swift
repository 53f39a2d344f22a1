import LegalModel
import Testing

@testable import Review

/// The examples of the catalogue of letters, section 7: the fault is found, its better wording is silent.
@Suite("Examples of the catalogue")
struct CatalogueExamplesTests {
    private static let rows: [(Language, LintRule, TextKind, String, String)] = [
        (
            .french, .n1, .relay, "La machine est tombée en panne après trois mois.",
            "Vous indiquez que la machine est tombée en panne après trois mois (pièce 4)."
        ),
        (
            .dutch, .n1, .relay, "De keuken werd te laat geplaatst.",
            "De consument geeft aan dat de keuken te laat werd geplaatst (stuk 2)."
        ),
        (.french, .n2, .relay, "L'entreprise prétend avoir livré.", "La prétention porte sur 450 €."),
        (.dutch, .n2, .relay, "U beweert dat…", "Dat bewerkt de leverancier zelf."),
        (.german, .n2, .relay, "Sie behaupten, dass…", "Das Unternehmen behauptet sich am Markt seit 1998."),
        (.english, .n2, .relay, "You claim that…", "Your claim for a refund of €90…"),
        (
            .french, .n3, .relay, "Évidemment, le délai est dépassé.",
            "L'écart est « manifestement déraisonnable » (article 5.88, § 2)."
        ),
        (.french, .n4, .letter, "Le plaignant écrit…", "La plainte du 3 mars…"),
        (.german, .n4, .letter, "Das Opfer schreibt…", "Der Verbraucher schreibt…"),
        (
            .dutch, .n5, .relay, "Wij menen dat u recht hebt op…",
            "# Standpunt van de dienst\n\nWij menen dat u recht hebt op…"
        ),
        (
            .french, .n6, .letter, "Le service condamne l'entreprise à…",
            "Le tribunal a condamné, par jugement du 4 mai…"
        ),
        (.english, .n6, .letter, "The company must pay €200.", "We recommend that the company pay €200."),
        (
            .german, .n7, .letter, "Sie werden Ihr Geld erhalten.",
            "Das Unternehmen kündigt an, bis Freitag, 10. April 2026, zu zahlen."
        ),
        (.dutch, .n11, .letter, "Antwoord binnen 14 dagen.", "Antwoord uiterlijk op donderdag 26 maart 2026."),
        (.french, .n11, .letter, "avant le mercredi 12 mars 2026", "avant le jeudi 12 mars 2026"),
        (.french, .n15, .letter, "l'article VI.83 du WER", "l'article VI.83 du Code de droit économique"),
        (.dutch, .n15, .letter, "artikel VI.83 CDE", "dat werd ingewerkt"),
        (
            .french, .n18, .letter, "L'entreprise ne répond jamais.",
            "L'entreprise n'a pas répondu aux lettres des 12 et 27 mars 2026."
        ),
        (.german, .n19, .letter, "ein hoher Betrag", "1.234,56 € (Preis 1.200,00 € + Versand 34,56 €)"),
        (.english, .n20, .letter, "When and why did you cancel?", "1. When did you cancel? 2. Why?"),
        (.french, .n1, .relay, "Le bien est défectueux", "Vous indiquez que le bien est défectueux"),
        (.dutch, .n1, .relay, "Het toestel is stuk", "U geeft aan dat het toestel stuk is"),
        (.german, .n1, .relay, "Das Gerät ist defekt", "Sie geben an, dass das Gerät defekt ist"),
        (.english, .n1, .relay, "The device is faulty", "You state that the device is faulty"),
        (
            .dutch, .n3, .letter, "Helaas heeft de onderneming niet geantwoord.",
            "De onderneming heeft niet geantwoord."
        ),
        (
            .german, .n3, .letter, "Leider hat das Unternehmen nicht geantwortet.",
            "Das Unternehmen hat nicht geantwortet."
        ),
        (
            .french, .n7, .letter, "à défaut de quoi nous clôturons",
            "sans réponse à cette date, nous poursuivons avec les pièces que nous avons"
        ),
        (.english, .n7, .letter, "failing which we close", ""),
        (.french, .n17, .letter, "La dame d'origine turque", "La consommatrice"),
        (.english, .n17, .letter, "the elderly lady", "the consumer"),
        (
            .dutch, .n18, .letter, "De onderneming antwoordt nooit",
            "De onderneming heeft nog steeds niet geantwoord"
        ),
        (.german, .n18, .letter, "Das Unternehmen antwortet nie", ""),
        (.english, .n18, .letter, "The company never answers", ""),
        (.english, .n15, .letter, "Article VI.83 of the CDE", "Article VI.83, 17° of the Code of Economic Law"),
        (.german, .n15, .letter, "du hast geschrieben", "Sie haben geschrieben"),
    ]

    @Test("what is wrong is found by its rule, what is right by none", arguments: rows)
    func examples(language: Language, rule: LintRule, kind: TextKind, wrong: String, right: String) throws {
        let linter = try #require(LanguageFiles.linters[language])
        #expect(linter.report(on: wrong, as: kind).findings.contains { $0.rule == rule })
        #expect(linter.report(on: right, as: kind).findings.map(\.text) == [])
    }
}
