import Citations
import Drafting
import LegalModel
import Testing

@Suite("Typesetter")
struct TypesetterTests {
    /// A visible form: `~` for U+00A0, `_` for U+202F.
    private func shown(_ text: String) -> String {
        text.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
    }

    @Test(
        "texts are set after the conventions of their language",
        arguments: [
            (Language.french, "Voici : oui ; non ! Quoi ?", "Voici~: oui_; non_! Quoi_?"),
            (.french, "Madame, Monsieur: bonjour", "Madame, Monsieur~: bonjour"),
            (.french, "Elle écrit \"l'appareil \"neuf\" est là\".", "Elle écrit «~l’appareil “neuf” est là~»."),
            (.french, "«oui» et « non »", "«~oui~» et «~non~»"),
            (.french, "le 12 mars 2026 à 14 h 30, le 1er mai", "le 12~mars 2026 à 14~h~30, le 1er~mai"),
            (.french, "1 234,56 € et 450 € ; 8 %, 21%", "1_234,56~€ et 450~€_; 8~%, 21~%"),
            (.french, "n° 3, p. 4, art. 5, M. Exemple, § 1er", "n°~3, p.~4, art.~5, M.~Exemple, §~1er"),
            (.french, "l'article VI.83, 17°, du Code", "l’article~VI.83,~17°, du Code"),
            (
                .french, "voir https://a.example/b?c=d:e et x@y.example ?",
                "voir https://a.example/b?c=d:e et x@y.example_?"
            ),
            (.french, "à 12:30, BE-CDE:VI.83", "à 12:30, BE-CDE:VI.83"),
            (
                .dutch, "Zij schrijft: \"het 'nieuwe' toestel\"; € 1.234,56",
                "Zij schrijft: “het ’nieuwe’ toestel”; €~1.234,56"
            ),
            (
                .dutch, "nr. 3, blz. 4, art. 5, 12 maart, 14.30 uur, 8 %",
                "nr.~3, blz.~4, art.~5, 12~maart, 14.30~uur, 8~%"
            ),
            (
                .german, "Er schreibt: \"das \"neue\" Gerät\"; 12. März; Nr. 3, S. 4",
                "Er schreibt: „das ‚neue‘ Gerät“; 12.~März; Nr.~3, S.~4"
            ),
            (.german, "1.234,56 € um 14.30 Uhr", "1.234,56~€ um 14.30~Uhr"),
            (
                .english, "She writes: \"the \"new\" one's here\"; 8 %, no. 3, 12 March",
                "She writes: “the ‘new’ one’s here”; 8%, no.~3, 12~March"
            ),
        ])
    func conventions(language: Language, text: String, expected: String) {
        let typesetter = Typesetter(language)
        #expect(shown(typesetter.typeset(text)) == expected)
        #expect(
            typesetter.typeset(typesetter.typeset(text)) == typesetter.typeset(text), "setting twice changes nothing")
    }

    @Test("a date has the weekday of the calendar")
    func dates() throws {
        let march = try #require(CivilDate(year: 2026, month: 3, day: 12))
        let may = try #require(CivilDate(year: 2026, month: 5, day: 1))
        #expect(
            Language.allCases.map { shown(Typesetter($0).longDate(march)) } == [
                "jeudi 12~mars 2026", "donderdag 12~maart 2026", "Donnerstag, 12.~März 2026", "Thursday 12~March 2026",
            ])
        #expect(shown(Typesetter(.french).longDate(may)) == "vendredi 1er~mai 2026")
        #expect(shown(Typesetter(.german).date(may)) == "1.~Mai 2026")
    }

    @Test("amounts have two decimals and their thousands apart")
    func amounts() {
        let amount = Money(cents: 123_456)
        #expect(
            Language.allCases.map { shown(Typesetter($0).amount(amount)) } == [
                "1_234,56~€", "€~1.234,56", "1.234,56~€", "€1,234.56",
            ])
        #expect(shown(Typesetter(.french).amount(Money(cents: -705))) == "−7,05~€")
        #expect(shown(Typesetter(.french).amount(Money(cents: 123_456_789))) == "1_234_567,89~€")
        #expect(shown(Typesetter(.dutch).amount(Money(cents: 90_000))) == "€~900,00")
    }

    @Test("times and shares of a hundred")
    func timesAndShares() {
        #expect(
            Language.allCases.map { shown(Typesetter($0).time(hour: 14, minute: 30)) } == [
                "14~h~30", "14.30~uur", "14.30~Uhr", "2.30~pm",
            ])
        #expect(Language.allCases.map { shown(Typesetter($0).percent(8)) } == ["8~%", "8~%", "8~%", "8%"])
    }

    @Test("a house whose fonts lack the narrow space gets the wide one")
    func wideSpace() {
        let typesetter = Typesetter(.french, narrowSpace: .wide)
        #expect(typesetter.typeset("Quoi ? 1 234,56 €") == "Quoi\u{A0}? 1\u{A0}234,56\u{A0}€")
        #expect(typesetter.amount(Money(cents: 123_456)) == "1\u{A0}234,56\u{A0}€")
    }

    @Test("words of a party stay as they are, and still count as neighbours")
    func foreignWords() {
        let parts = Typesetter(.french).typeset([
            TypesetSegment("Il écrit : « ", isOurs: true), TypesetSegment("c'est \"faux\" ; non !", isOurs: false),
            TypesetSegment(" ».", isOurs: true),
        ])
        #expect(parts == ["Il écrit\u{A0}: «\u{A0}", "c'est \"faux\" ; non !", "\u{A0}»."])
        #expect(Typesetter(.dutch).quotation("c'est \"faux\"") == "“c'est \"faux\"”")
    }

    @Test("a list ends with the word of the language")
    func lists() {
        #expect(Typesetter(.french).list(["a", "b", "c"]) == "a, b et c")
        #expect(Typesetter(.dutch).list(["a", "b"]) == "a en b")
        #expect(Typesetter(.german).list(["a"]) == "a")
        #expect(Typesetter(.english).list([]) == "")
    }

    @Test("an article is printed in the house style, unbreakable where it counts")
    func references() throws {
        let reference = try #require(ArticleReference("BE-LAW-2017-11-21:5,§2"))
        #expect(
            shown(Typesetter(.french).reference(reference, codes: [:], opening: .determiner))
                == "l’article~5, §~2, de la loi du 21~novembre 2017")
    }
}
