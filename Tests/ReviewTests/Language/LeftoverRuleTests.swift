import LegalModel
import Testing

@testable import Review

/// What a writer forgets to take out or to make up his mind about, and disputed facts that name no source.
@Suite("Leftovers and facts without source")
struct LeftoverRuleTests {
    private func found(
        _ text: String, _ language: Language, _ rule: LintRule, as kind: TextKind = .letter,
        to audience: Audience? = nil
    ) throws -> [String] {
        let linter = try #require(LanguageFiles.linters[language])
        return linter.report(on: text, as: kind, to: audience).findings.filter { $0.rule == rule }.map(\.text)
    }

    @Test(
        "remarks to oneself, choices nobody made and broken references are blanks",
        arguments: [
            (Language.french, "Le prix est de 45,00 € (à vérifier).", ["(à vérifier)"]),
            (.french, "La lettre de M./Mme Durand est jointe.", ["M./Mme"]),
            (.french, "Le bon du ?? mars 2026 est joint.", ["??"]),
            (.dutch, "Zij biedt 40,00 euro (bedrag te controleren).", ["(bedrag te controleren)"]),
            (.dutch, "Zij biedt 40,00 euro (bedrag nog na te kijken).", ["nog na te kijken"]),
            (.dutch, "De brief van DATUM is bijgevoegd.", ["DATUM"]),
            (.german, "Der Beleg vom ?? März 2026 liegt bei.", ["??"]),
            (
                .english, "The invoice is enclosed (see Error! Reference source not found).",
                [
                    "Error! Reference source not found"
                ]
            ),
            (.english, "The invoice is enclosed (exhibit 2).", []),
            (.french, "Acceptez-vous la solution (oui / oui, si… / non) ?", []),
        ])
    func blanks(language: Language, text: String, expected: [String]) throws {
        #expect(try found(text, language, .n14) == expected)
    }

    @Test("words for the other party are found where it is known who reads")
    func parties() throws {
        #expect(try found("Votre cliente a écrit le 3 mai 2026.", .french, .n14, to: .consumer) == ["Votre cliente"])
        #expect(try found("Votre cliente a écrit le 3 mai 2026.", .french, .n14, to: .company) == [])
        #expect(try found("Uw vraag tegen de winkel is volledig.", .dutch, .n14, to: .company) == ["Uw vraag tegen"])
        #expect(try found("Votre cliente a écrit le 3 mai 2026.", .french, .n14) == [])
    }

    @Test(
        "a past fact with a word for what is disputed needs its source in any letter",
        arguments: [
            (Language.french, "Le canapé a été livré avec une déchirure.", true),
            (.french, "Selon vous, le canapé a été livré avec une déchirure.", false),
            (.dutch, "De wasmachine werd met een gedeukte deur geleverd.", true),
            (.dutch, "U geeft aan dat de wasmachine met een gedeukte deur werd geleverd.", false),
            (.german, "Das Sofa wurde ohne Rücksprache zurückgeholt.", true),
            (.german, "Der Verbraucher gibt an, dass das Sofa ohne Rücksprache zurückgeholt wurde.", false),
            (.english, "The membership was renewed without your consent.", true),
            (.english, "You state:\n\nThe membership was renewed without your consent.", false),
        ])
    func facts(language: Language, text: String, isFound: Bool) throws {
        #expect(try !found(text, language, .n1).isEmpty == isFound)
    }

    @Test(
        "how a thing does that the reader supplied needs its source; what the case is about needs none",
        arguments: [
            (Language.french, "Le store que vous avez installé chez M. Petit ne descend plus.", true),
            (.french, "La cuisine que vous avez livrée fait l'objet de la demande de Mme Lambert.", false),
            (.dutch, "De pomp die u bij de heer Maes plaatste, slaat om het uur af.", true),
            (.dutch, "De keuken die u bij de heer Maes plaatste, is het voorwerp van de aanvraag.", false),
            (.german, "Die Heizung, die Sie bei Frau Lenz montiert haben, springt kaum an.", true),
            (.german, "Die Heizung, die Sie bei Frau Lenz montiert haben, ist Gegenstand des Antrags.", false),
            (.english, "The dryer you fitted at Ms Carter's home hums at night.", true),
            (.english, "The dryer you fitted at Ms Carter's home is the subject of the request.", false),
        ])
    func supplies(language: Language, text: String, isFound: Bool) throws {
        #expect(try !found(text, language, .n1).isEmpty == isFound)
    }

    @Test("a door that stayed shut is a fact; a dated act is none that is disputed")
    func doors() throws {
        let before = "L'entreprise indique que le monteur est venu. "
        let shut = try linted(before + "La porte est restée fermée ce jour-là.", .french)
        let dated = try linted(before + "La livraison date du vendredi 18 septembre 2026.", .french)
        let concerned = try linted(before + "Le contrat porte sur une cuisine.", .french)
        #expect(shut.contains(.n1) && !dated.contains(.n1) && !concerned.contains(.n1))
    }

    /// The rules that find something in a relay.
    private func linted(_ text: String, _ language: Language) throws -> [LintRule] {
        let linter = try #require(LanguageFiles.linters[language])
        return linter.report(on: text, as: .relay).findings.map(\.rule)
    }
}
