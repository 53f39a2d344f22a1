import LegalModel
import Testing

@testable import Review

/// The vectors of the catalogue of letters, section 9.
@Suite("Personal data")
struct PersonalDataTests {
    typealias Row = (text: String, found: [(PersonalDatum.Kind, String)])

    private func found(_ text: String, in language: Language = .french, names: [String] = []) throws -> [String] {
        let linter = try #require(LanguageFiles.linters[language])
        let bytes = Array(text.utf8)
        return linter.personalData(in: text, names: names).map { datum in
            "\(datum.kind.rawValue) \(String(decoding: bytes[datum.range], as: UTF8.self))"
        }
    }

    @Test(
        "numbers that prove themselves are found, those that do not are left",
        arguments: [
            ("NISS 85.07.30-033.28.", ["nationalNumber 85.07.30-033.28"]),
            ("numéro 17073003384", ["nationalNumber 17073003384"]),
            ("850730 033 28", ["nationalNumber 850730 033 28"]),
            ("98.47.28-997.65", ["nationalNumber 98.47.28-997.65"]),
            ("85.07.30-033.29", []),
            ("Sous BE0403019261", ["vatNumber BE0403019261"]),
            ("BCE 0403.019.261", ["enterpriseNumber 0403.019.261"]),
            ("TVA 0403.019.261", ["vatNumber 0403.019.261"]),
            ("BE0428759497", ["vatNumber BE0428759497"]),
            ("BE431150351", []),
            ("BE68 5390 0754 7034", ["iban BE68 5390 0754 7034"]),
            ("be68539007547034", ["iban be68539007547034"]),
            ("BE32 1234 5678 9002 et", ["iban BE32 1234 5678 9002"]),
            ("BE41091811735141", []),
            ("NL91 ABNA 0417 1643 00", ["iban NL91 ABNA 0417 1643 00"]),
            ("+++090/9337/55493+++", ["structuredCommunication +++090/9337/55493+++"]),
            ("***119/7530/76697***", ["structuredCommunication ***119/7530/76697***"]),
            ("+++119/7530/76697+++", ["structuredCommunication +++119/7530/76697+++"]),
            ("+++123/4567/89003+++", []),
            ("carte 591-1917064-58", ["eid 591-1917064-58"]),
            ("591-1917064-59", []),
            ("4111111111111111", ["card 4111111111111111"]),
            ("4111 1111 1111 1111", ["card 4111 1111 1111 1111"]),
            ("4111111111111112", []),
        ])
    func numbers(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

    @Test(
        "telephones, mails, profiles, plates, addresses, dates of birth, names and health words are found",
        arguments: [
            (Language.french, "Tél. 0470/12.34.56", ["telephone 0470/12.34.56"]),
            (.french, "au +32 470 12 34 56.", ["telephone +32 470 12 34 56"]),
            (.french, "gsm +32(0)470/123456", ["telephone +32(0)470/123456"]),
            (.dutch, "Bel 02 456 78 90 of 03/123.45.67", ["telephone 02 456 78 90", "telephone 03/123.45.67"]),
            (.french, "tél. 01 23 45 67 89", ["telephone 01 23 45 67 89"]),
            (.french, "Écrivez à Luc.Servais+a@example.org.", ["email Luc.Servais+a@example.org"]),
            (.french, "voir instagram.com/luc.servais ou @luc_s sur Instagram", ["email instagram.com/luc.servais"]),
            (.english, "on Instagram @lucserv", ["email @lucserv"]),
            (.french, "La plaque 1-ABC-123 est lisible.", ["plate 1-ABC-123"]),
            (.french, "la voiture ABC-123", ["plate ABC-123"]),
            (.french, "le modèle ABC-123", []),
            (.french, "rue des Lilas 12, 4000 Liège", ["address rue des Lilas 12, 4000 Liège"]),
            (.french, "habite 12, rue de la Gare à Mons", ["address 12, rue de la Gare"]),
            (.dutch, "Kerkstraat 12 bus 3, 2000 Antwerpen", ["address Kerkstraat 12 bus 3, 2000 Antwerpen"]),
            (.german, "Aachener Weg 5, 4700 Eupen", ["address Aachener Weg 5, 4700 Eupen"]),
            (.german, "Hauptstraße 7a", ["address Hauptstraße 7a"]),
            (.english, "12 High Street", ["address 12 High Street"]),
            (.english, "before a court (Article XVI.16, § 2, 4°)", []),
            (.english, "a dispute in court (Room 3)", []),
            (.french, "4000 Liège", ["address 4000 Liège"]),
            (.french, "née le 12 mars 1980", ["birthDate 12 mars 1980"]),
            (.dutch, "geboren op 12/03/1980", ["birthDate 12/03/1980"]),
            (.german, "geb. 12.03.1980", ["birthDate 12.03.1980"]),
            (.french, "Madame Van den Bossche répond", ["name Van den Bossche"]),
            (.dutch, "de heer Peeters", ["name Peeters"]),
            (.german, "Frau Dr. Hick kam", ["name Hick"]),
            (.english, "Mr. Jones paid", ["name Jones"]),
            (.french, "Madame la Directrice, Monsieur,", []),
            (.french, "Le consommateur a un diabète.", ["health diabète"]),
        ])
    func others(language: Language, text: String, expected: [String]) throws {
        #expect(try found(text, in: language) == expected)
    }

    @Test(
        "digits of an article, an amount, a date, a dossier number are no identifier",
        arguments: [
            "l'article 1649quater de l'ancien Code civil", "4 111 111 111 111 111,00 €", "4111111111111111 €",
            "le 02/03/2026 14",
            "dossier 2026-00123", "facture 0212345678", "de 9 h 00 à 12 h 30", "article VI.83, 17°",
            "commande 4471 du 12.01.2026",
            "le 12 mars 2026 Bruxelles", "en 2026 Anne", "0,50 € et 0 050 000", "R/2026/00045",
        ])
    func innocent(text: String) throws { #expect(try found(text) == []) }

    @Test(
        "a line end splits neither a number nor a name",
        arguments: [
            ("85.07.30\n033.28", ["nationalNumber 85.07.30\n033.28"]),
            ("1707\n3003384", ["nationalNumber 1707\n3003384"]),
            ("BE68 5390\n0754 7034", ["iban BE68 5390\n0754 7034"]),
            ("Anne Du\npont écrit", ["name Anne Du\npont"]),
            ("Anne Du-\npont écrit", ["name Anne Du-\npont"]),
            ("DUPONT Anne et A. Dupont", ["name DUPONT Anne", "name A. Dupont"]),
            ("Dupontel", []),
        ])
    func split(text: String, expected: [String]) throws { #expect(try found(text, names: ["Anne Dupont"]) == expected) }

    @Test("names are found in all their forms, whatever the accents")
    func accents() throws {
        #expect(
            try found("Regine Muller, R. Müller", names: ["Régine Müller"]) == ["name Regine Muller", "name R. Müller"])
    }

    @Test("a copy is masked with numbers that stay the same for the same value")
    func masked() throws {
        let text = "Madame Hick et monsieur Jost ; Madame Hick, BE68 5390 0754 7034."
        let linter = try #require(LanguageFiles.linters[.french])
        let copy = Redaction(of: text, data: linter.personalData(in: text), in: .french).text
        #expect(copy == "Madame █nom 1█ et monsieur █nom 2█ ; Madame █nom 1█, █compte 1█.")
        #expect(linter.personalData(in: copy).isEmpty)
    }

    @Test(
        "what a reader has no need of is told for that reader alone",
        arguments: [
            (Audience.company, "Tél. privé 0470 12 34 56", 1), (.consumer, "Appelez le 02 456 78 90", 0),
            (.consumer, "Compte BE68 5390 0754 7034", 1), (.internal, "Compte BE68 5390 0754 7034", 0),
            (.company, "Appelez-nous au 02 000 00 00, mediation@example.org", 0), (.company, "BCE 0403.019.261", 0),
            (.public, "Madame Hick", 1), (.company, "Madame Hick", 0), (.entity, "rue des Lilas 12", 0),
            (.company, "rue des Lilas 12", 1), (.authority, "rue des Lilas 12", 1), (.both, "NISS 85.07.30-033.28", 1),
            (.consumer, "jean@gmail.com", 1), (.consumer, "info@firma.be", 0),
        ])
    func profiles(audience: Audience, text: String, count: Int) throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let found = linter.report(on: text, as: .letter, to: audience).findings.filter { $0.rule == .n13 }
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.severity == .blocks && $0.suggestion != nil })
    }

    @Test("the reader's address above the salutation is no leak, a sensitive word is asked about once")
    func heads() throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let letter = "Rue des Lilas 12\n4000 Liège\n\nMadame, Monsieur,\n\nVous écrivez un diabète et une allergie."
        let found = linter.report(on: letter, as: .letter, to: .company).findings.filter { $0.rule == .n13 }
        #expect(found.map(\.text) == ["diabète"])
        #expect(found.map(\.severity) == [.warns])
    }
}
