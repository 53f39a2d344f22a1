import LegalModel
import Testing

@testable import Review

/// What no list of words can say: sentences that lose their source, totals in running text, questions joined by "and".
@Suite("Rules on how sentences follow each other")
struct StructureRuleTests {
    private func found(_ text: String, _ language: Language, _ rule: LintRule) throws -> [String] {
        let linter = try #require(LanguageFiles.linters[language])
        return linter.report(on: text, as: .relay).findings.filter { $0.rule == rule }.map(\.text)
    }

    @Test(
        "a fact after a party's words needs its own source",
        arguments: [
            (Language.french, "Elle indique avoir livré le 3 mars 2026. Le colis avait un trou.", true),
            (.french, "Elle indique avoir livré le 3 mars 2026. Selon elle, le colis avait un trou.", false),
            (.french, "Elle indique avoir livré le 3 mars 2026. Nous avons reçu sa lettre.", false),
            (.french, "Elle indique avoir livré le 3 mars 2026.\n\nLe dossier a été ouvert.", false),
            (.dutch, "Hij geeft aan dat hij op 3 maart 2026 betaalde. De doos was nat.", true),
            (.dutch, "Hij geeft aan dat hij op 3 maart 2026 betaalde. Volgens hem was de doos nat.", false),
            (.german, "Er gibt an, dass er am 3. März 2026 gezahlt hat. Der Karton war nass.", true),
            (.german, "Er gibt an, dass er am 3. März 2026 gezahlt hat. Wir haben die Rechnung erhalten.", false),
            (.english, "She states that she paid on 3 March 2026. The box was wet.", true),
            (.english, "She states that she paid on 3 March 2026. She also states that the box was wet.", false),
        ])
    func facts(language: Language, text: String, isFound: Bool) throws {
        let last = text.split(separator: ". ").last.map { String($0) } ?? ""
        #expect(try found(text, language, .n1).contains(last) == isFound)
    }

    @Test(
        "a total in running text must be what the amounts beside it make",
        arguments: [
            (Language.french, "Il demande 40,00 € pour le sac et 12,00 € pour l'envoi, au total 53,00 €.", "53,00 €"),
            (.french, "Il demande 40,00 € pour le sac et 12,00 € pour l'envoi, au total 52,00 €.", ""),
            (.french, "Elle offre 90,00 €. Ce montant comprend 70,00 € de prix et 25,00 € de frais.", "90,00 €"),
            (.french, "Elle offre 95,00 €. Ce montant comprend 70,00 € de prix et 25,00 € de frais.", ""),
            (.dutch, "Open staan € 48,00, € 36,50 en € 15,00. Zij vraagt u daarom € 109,50.", "€ 109,50"),
            (.dutch, "Open staan € 48,00, € 36,50 en € 15,00. Zij vraagt u daarom € 84,50.", ""),
            (.german, "Sie bietet 62,00 € und 18,50 € an. Zusammen sind das 82,50 €.", "82,50 €"),
            (.german, "Von 62,00 € gehen 18,50 € ab. Zusammen sind das 43,50 €.", ""),
            (.english, "It offers €54.00, €6.50 and €4.00. The total is €66.50.", "€66.50"),
            (.english, "It offers €54.00, €6.50 and €4.00. The total is €64.50.", ""),
            (.english, "It offers €54.00 and €6.50. It did so on 4 May 2026.", ""),
        ])
    func totals(language: Language, text: String, wrong: String) throws {
        #expect(try found(text, language, .n19) == (wrong.isEmpty ? [] : [wrong]))
    }

    @Test(
        "two questions joined by and are two",
        arguments: [
            (Language.french, "À quelle date avez-vous écrit et qu'a répondu le vendeur ?", true),
            (.french, "Avez-vous gardé l'emballage et la facture ?", false),
            (.dutch, "Wie plaatste de ketel en waar is het attest?", true),
            (.dutch, "Hebt u de doos en de factuur nog?", false),
            (.german, "Wann wurde der Zähler getauscht und wie hoch war der Stand?", true),
            (.german, "Haben Sie die Rechnung und den Beleg noch?", false),
            (.english, "How was it packed, and did the courier report any damage?", true),
            (.english, "Do you still have the box and the invoice?", false),
        ])
    func questions(language: Language, text: String, isFound: Bool) throws {
        #expect(try !found(text, language, .n20).isEmpty == isFound)
    }
}
