import LegalModel
import Testing

@testable import Review

/// What the rules in code find, and what the rules have in common.
@Suite("Rules of letters")
struct LintRulesTests {
    private func found(
        _ text: String, in language: Language = .french, as kind: TextKind = .letter, to audience: Audience? = nil,
        sources: [String] = []
    ) throws -> [String] {
        let linter = try #require(LanguageFiles.linters[language])
        return linter.report(on: text, as: kind, to: audience, sources: sources).findings.map {
            "\($0.rule.rawValue) \($0.text)"
        }
    }

    @Test(
        "N11: a day of the week that is not that of its date, and a day that does not exist",
        arguments: [
            (Language.french, "Répondez avant le mercredi 12 mars 2026.", ["N11 mercredi 12 mars 2026"]),
            (.french, "Répondez avant le jeudi 12 mars 2026.", []),
            (.dutch, "Antwoord uiterlijk op vrijdag 26 maart 2026.", ["N11 vrijdag 26 maart 2026"]),
            (.dutch, "Antwoord uiterlijk op donderdag 26 maart 2026.", []),
            (.german, "Bis Freitag, 10. April 2026, bitte.", []),
            (.german, "Bis Freitag, den 11. April 2026, bitte.", ["N11 Freitag, den 11. April 2026"]),
            (.english, "By Thursday 12 March 2026, or Friday, March 12, 2026.", ["N11 Friday, March 12, 2026"]),
            (.french, "Le 30 février 2026 convient.", ["N11 30 février 2026"]),
        ])
    func weekdays(language: Language, text: String, expected: [String]) throws {
        #expect(try found(text, in: language) == expected)
    }

    @Test(
        "N14: tags, blanks, points and double spaces; an omission and a choice are none",
        arguments: [
            ("Madame {{nom}}, merci.", ["N14 {{nom}}"]), ("Le montant est de … €.", ["N14 …"]),
            ("Le prix est ..... €.", ["N14 ....."]), ("Signature : ______", ["N14 ______"]),
            ("Cher [prénom], merci.", ["N14 [prénom]"]), ("Deux  espaces.", ["N14   "]),
            ("Il écrit : « La pompe […] fuit. »", []), ("Acceptez-vous (oui / oui, si… / non) ?", []),
            ("Voir [le site](https://example.org).", []), ("- un point\n  qui suit", []),
        ])
    func leftovers(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

    @Test("N14: a fixed sentence for one party does not go to the other")
    func wrongParty() throws {
        let text =
            "Vous suspendez toute procédure de recouvrement dès que vous avez connaissance de la demande complète, jusqu'à ce même jour."
        #expect(try found(text, to: .company) == [])
        #expect(try found(text, to: .consumer).map { $0.prefix(3) } == ["N14"])
    }

    @Test(
        "N15: a sentence in another language, unless it is quoted",
        arguments: [
            ("Wij hebben uw brief van de onderneming ontvangen.", true),
            ("L'entreprise écrit : « Wij hebben de brief van de klant niet ontvangen. »", false),
            ("Nous avons bien reçu la lettre de l'entreprise.", false),
        ])
    func languages(text: String, isFound: Bool) throws {
        #expect(try found(text).contains { $0.hasPrefix("N15 ") } == isFound)
    }

    @Test("N16: counts words and sentences, without quotations, citations and fixed sentences")
    func lengths() throws {
        let words = Array(repeating: "mot", count: 22).joined(separator: " ")
        #expect(try found(words + ".") == [])
        #expect(try found(words + " mot.").count == 1)
        #expect(try found("L'" + words + ".").count == 1)
        #expect(try found("L'entreprise écrit : « \(words) ».") == [])
        #expect(try found(words + " (article VI.83, 17°, du Code de droit économique).") == [])
        let fixed =
            "Si vous ne suivez pas cette recommandation, vous disposez de trente jours calendrier pour faire connaître votre position motivée, à nous et au consommateur, soit jusqu'au mardi 1er septembre 2026."
        #expect(try found(fixed) == [])
        #expect(try found("Un mot. Deux mots. Trois mots.") == [])
        #expect(try found("Un mot. Deux mots. Trois mots. Quatre mots.") == ["N16 Quatre mots."])
    }

    @Test(
        "N19: what is computed adds up",
        arguments: [
            (Language.french, "Le total est de 1 234,56 € (prix 1 200,00 € + envoi 34,56 €).", []),
            (.french, "Le total est de 1 234,65 € (prix 1 200,00 € + envoi 34,56 €).", ["N19 1 234,65 €"]),
            (.dutch, "Samen € 100,00 + € 20,00 = € 130,00.", ["N19 € 130,00"]),
            (.german, "3 × 12,00 € = 36,00 €.", []),
            (.german, "3 × 12,00 € = 38,00 €.", ["N19 38,00 €"]),
            (.english, "€450.00 − €330.00 = €120.00.", []),
            (.french, "Le calcul :\n- prix : 100,00 €\n- envoi : 20,00 €\n\nTotal : 130,00 €", ["N19 130,00 €"]),
            (.french, "Le calcul :\n- prix : 100,00 €\n- envoi : 20,00 €\n\nTotal : 120,00 €", []),
            (.french, "Le montant de 450,00 est demandé.", ["N19 450,00"]),
            (.french, "20 % de 450,00 € = 90,00 €.", []),
        ])
    func sums(language: Language, text: String, expected: [String]) throws {
        #expect(try found(text, in: language) == expected)
    }

    @Test("N20: more than five questions, and two in one point")
    func questions() throws {
        let five = (1...5).map { "\($0). Où est la pièce \($0) ?" }.joined(separator: "\n")
        #expect(try found(five) == [])
        #expect(try found(five + "\n6. Quand ?") == ["N20 Quand ?"])
        #expect(try found("1. Où est la pièce ? Est-elle lisible ?") == ["N20 Est-elle lisible ?"])
        #expect(try found("1. Quand ? 2. Pourquoi ?") == [])
    }

    @Test("N9: quoted words stand in the piece, letter for letter")
    func quotations() throws {
        let piece = "La table est livrée le 3 mai, et il manque des vis."
        #expect(
            try found("Elle écrit : « La table est livrée le 3 mai […] il manque des vis. »", sources: [piece]) == [])
        #expect(
            try found("Elle écrit : « La table est livré le 3 mai. »", sources: [piece])
                == ["N9 \u{20}La table est livré le 3 mai. "])
        #expect(try found("Elle écrit : « La table est livré le 3 mai. »") == [])
    }

    @Test(
        "the kind of text decides which rules hold",
        arguments: [
            (TextKind.relay, ["N5 Nous estimons que"]), (.letter, []), (.opinion, []),
            (.recommendation, []),
        ])
    func kinds(kind: TextKind, expected: [String]) throws {
        #expect(try found("Nous estimons que le prix est trop haut.", as: kind) == expected)
    }

    @Test("a letter that relays nothing says who is right as little as a relay")
    func letters() throws {
        #expect(try found("Vous êtes dans votre droit.") == ["N5 dans votre droit"])
    }

    @Test("the opinion has its own block in a relay, words for an order block even there")
    func opinion() throws {
        let text =
            "Le message suit.\n\n## L'avis du service\n\nNous estimons que la pompe fuit. Nous condamnons l'entreprise.\n\n## Et ensuite ?\n\nNous estimons que oui."
        #expect(try found(text, as: .relay) == ["N6 condamnons", "N5 Nous estimons que"])
    }

    @Test("in a note only leaks, blanks and languages block")
    func notes() throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let report = linter.report(on: "Le plaignant menace. XXX reste dû.", as: .note)
        #expect(report.findings.map(\.severity) == [.warns, .warns, .blocks])
    }

    @Test("a quotation is exempt when it is said whose words they are")
    func attribution() throws {
        #expect(try found("L'entreprise écrit : « Il ment, malheureusement. »") == [])
        #expect(try found("Elle est « malheureusement » en retard.") == ["N3 malheureusement"])
        #expect(try found("> Malheureusement, il prétend tout.") == [])
    }

    @Test("a finding that is meant is set aside with its reason, not without one")
    func suppressions() throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let meant = linter.report(on: "Le plaignant écrit. <!-- lint N4: mot de la cliente -->", as: .letter)
        #expect(meant.findings.isEmpty)
        #expect(meant.suppressed.map(\.reason) == ["mot de la cliente"])
        let bare = linter.report(on: "<!-- lint N4 -->\nLe plaignant écrit.", as: .letter)
        #expect(bare.findings.map(\.rule) == [.n4, .n4])
        #expect(bare.findings.allSatisfy { $0.severity == .blocks })
        let unknown = linter.report(on: "Le plaignant écrit. <!-- lint N44: motif -->", as: .letter)
        #expect(unknown.findings.map(\.rule) == [.n4, .n14])
        let useless = linter.report(on: "Le consommateur écrit. <!-- lint N4: motif -->", as: .letter)
        #expect(useless.findings.map(\.severity) == [.warns])
        let other = linter.report(
            on: "Le plaignant écrit. <!-- lint N4: motif -->\n\nLe plaignant répond.", as: .letter)
        #expect(other.findings.map(\.rule) == [.n4])
    }

    @Test("readability leaves out the words of others, and shows the longest sentences")
    func readability() throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let plain = "Nous avons reçu votre lettre. Elle est jointe."
        let quoted = plain + "\n\nL'entreprise écrit : « L'inconstitutionnalité anticonstitutionnellement démontrée. »"
        let one = linter.report(on: plain, as: .letter)
        #expect(one.longest.map(\.words) == [5, 3])
        #expect(one.readability?.formula == .kandelMoles)
        let both = linter.report(on: quoted, as: .letter)
        #expect(both.longest.map(\.words) == [5, 3, 3])
        #expect(both.readability?.measures.syllables == (one.readability?.measures.syllables ?? 0) + 6)
        #expect(linter.report(on: "", as: .letter).readability == nil)
    }

    @Test(
        "hostile texts are read to their end",
        arguments: ["«", "[", "{{", "<!--", "\u{0}", "1 ", "+", "@", "é", "¿?!…", "\r\n", "“„«\""])
    func hostile(sign: String) throws {
        let linter = try #require(LanguageFiles.linters[.french])
        let text = String(repeating: sign, count: 2000)
        let report = linter.report(on: text, as: .relay, to: .company, sources: [text])
        #expect(report.findings.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
}
