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
            (.dutch, "Zij biedt 40,00 euro (bedrag nog na te kijken).", ["(bedrag nog na te kijken)"]),
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
}
