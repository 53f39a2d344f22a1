import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Testing

/// How a recommendation says why a claim fails, and what it leaves out.
@Suite("Conclusions")
struct ConclusionTests {
    private static let elements = """
          - { id: sale, kind: fact, burden: consumer, cite: "BE-CDE:VI.43,§1", text: { fr: Un bien a été vendu, nl: Een goed is verkocht } }
          - { id: loss, kind: fact, burden: consumer, cite: "BE-CC:5.86", text: { fr: Un dommage a été subi, nl: Er is schade } }
          - { id: moment, any: [late, early], text: { fr: Le moment est passé, nl: Het moment is voorbij } }
          - { id: late, kind: fact, burden: consumer, cite: "BE-CDE:VI.43,§2", text: { fr: Le délai était passé, nl: De termijn was verstreken } }
          - { id: early, kind: fact, burden: consumer, cite: "BE-CDE:VI.43,§2", text: { fr: La date était passée, nl: De datum was voorbij } }
          - { id: x.excused, all: [x.storm, x.told], cite: "BE-CC:5.86", text: { fr: Une tempête excuse le retard, nl: Een storm verklaart de vertraging } }
          - { id: x.storm, kind: fact, role: exception, burden: company, text: { fr: Il y avait une tempête, nl: Het stormde } }
          - { id: x.told, kind: fact, role: exception, burden: company, text: { fr: Le consommateur était averti, nl: De consument was verwittigd } }
          - { id: x.delivered, kind: fact, role: exception, burden: company, askWhom: company, cite: "BE-CC:5.90", text: { fr: Le bien a été livré, nl: Het goed is geleverd } }
        """

    /// A pack of one claim with the rules given.
    private func pack(_ rules: String, claim: String) -> String {
        """
        id: made-up
        title: { fr: Livraison tardive, nl: Laattijdige levering }
        applicable: { event: contract, from: 2014-05-31, to: null }
        elements:
          - { id: C.end, claim: true, rules: [\(claim)], cite: "BE-CDE:VI.43", text: { fr: Le consommateur peut mettre fin au contrat, nl: De consument kan ontbinden } }
        \(Self.elements)
        rules:
        \(rules)
        """
    }

    private let one = """
          - { id: R.end, needs: [sale, moment], unless: [x.excused, x.delivered], cite: "BE-CDE:VI.43,§2", text: { fr: Le retard met fin, nl: Vertraging ontbindt } }
        """

    private let two = """
          - { id: R.end, needs: [sale, moment], cite: "BE-CDE:VI.43,§2", text: { fr: Le retard met fin, nl: Vertraging ontbindt } }
          - { id: R.loss, needs: [sale, loss], cite: "BE-CC:5.86", text: { fr: Le dommage met fin, nl: Schade ontbindt } }
        """

    private func document(
        _ pack: String, _ statuses: [(NodeIdentifier, FindingStatus)], _ language: Language = .french,
        _ change: (inout Dossier) -> Void = { _ in }
    ) throws -> Document {
        let input = try RecommendationExample.input(pack: pack) { dossier in
            dossier.claims.removeLast()
            dossier.outcomes.removeLast()
            dossier.findings = statuses.map { element, status in
                Finding(
                    element: element, status: status, reason: Translations([.french: "Motif.", .dutch: "Reden."]),
                    askedBy: status == .notRaised ? "E2" : nil)
            }
            change(&dossier)
        }
        return try RecommendationComposer.compose(input, language: language)
    }

    private func text(_ document: Document) -> String {
        document.blocks.map(\.plain).joined(separator: "\n").withPlainSpaces
    }

    private func conclusion(_ document: Document, _ word: String = "Conclusion. ") throws -> String {
        let line = text(document).split(separator: "\n").first { $0.hasPrefix(word) }
        return String(try #require(line).dropFirst(word.count))
    }

    @Test("a group of alternatives and an exception made of conditions are each named once, by their own text")
    func highestNodes() throws {
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .refuted), ("early", .refuted), ("x.storm", .proven), ("x.told", .proven),
            ("x.delivered", .notRaised),
        ]
        #expect(
            try conclusion(document(pack(one, claim: "R.end"), statuses)) == """
                Les conditions ne sont donc pas toutes réunies. Une exception est établie : une tempête excuse le retard. \
                Cette condition fait défaut : le moment est passé.
                """)
        #expect(
            try conclusion(document(pack(one, claim: "R.end"), statuses, .dutch), "Besluit. ") == """
                Niet alle voorwaarden zijn dus vervuld. Een uitzondering staat vast: een storm verklaart de vertraging. \
                Deze voorwaarde ontbreekt: het moment is voorbij.
                """)
    }

    @Test("what every rule lacks is said once; what each rule lacks of its own is said as one of several ways")
    func severalRules() throws {
        let shared: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .nonLiquet), ("late", .refuted), ("early", .refuted), ("loss", .refuted),
        ]
        #expect(
            try conclusion(document(pack(two, claim: "R.end, R.loss"), shared))
                == "Les conditions ne sont donc pas toutes réunies. La preuve manque sur ce point : un bien a été vendu."
        )
        let own: [(NodeIdentifier, FindingStatus)] = [("sale", .admitted)] + shared.dropFirst()
        #expect(
            try conclusion(document(pack(two, claim: "R.end, R.loss"), own)) == """
                La loi prévoit plusieurs voies ; aucune n’est ouverte ici. \
                Aucun de ces points n’est établi : le moment est passé ; un dommage a été subi.
                """)
    }

    @Test("more than two points of which none is established are folded in a list")
    func list() throws {
        let early = """
              - { id: R.early, needs: [sale, early], cite: "BE-CDE:VI.43,§2", text: { fr: La date met fin, nl: De datum ontbindt } }
            """
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .refuted), ("early", .refuted), ("loss", .refuted),
        ]
        let claim = "R.late, R.loss, R.early"
        let late = (two + "\n" + early).replacing("R.end, needs: [sale, moment]", with: "R.late, needs: [sale, late]")
        #expect(
            text(try document(pack(late, claim: claim), statuses)).contains(
                """
                Aucun de ces points n’est établi :
                le délai était passé ;
                un dommage a été subi ;
                la date était passée.
                """))
    }

    @Test("under the one condition that fails stands what would have established it")
    func below() throws {
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .refuted), ("early", .refuted),
        ]
        #expect(
            try conclusion(document(pack(one, claim: "R.end"), statuses + [("x.delivered", .refuted)])) == """
                Les conditions ne sont donc pas toutes réunies. Cette condition fait défaut : le moment est passé. \
                Aucun de ces points n’est établi : le délai était passé ; la date était passée.
                """)
    }

    @Test("a refuted condition is not met; nothing is left that could be read as its opposite")
    func refuted() throws {
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .refuted), ("early", .refuted),
        ]
        let french = try text(document(pack(one, claim: "R.end"), statuses))
        #expect(french.contains("Motif. Cette condition n’est donc pas remplie."))
        #expect(!french.contains("ce n’est pas le cas"))
        let dutch = try text(document(pack(one, claim: "R.end"), statuses, .dutch))
        #expect(dutch.contains("Reden. Aan deze voorwaarde is dus niet voldaan."))
    }

    @Test("what fails without harm to the claim is no condition that is missing")
    func carries() throws {
        let rule = one.replacing("[sale, moment], unless: [x.excused, x.delivered]", with: "[sale], unless: [moment]")
        let words = try text(
            document(pack(rule, claim: "R.end"), [("sale", .admitted), ("late", .refuted), ("early", .refuted)]))
        #expect(words.contains("Motif. Ce point n’est donc pas établi."))
        #expect(!words.contains("Cette condition"))
        #expect(words.contains("Conclusion. Les conditions sont donc réunies."))
    }

    @Test("a claim on the same conditions has the same answer; a title that names the year of its law says it once")
    func sameAndOnce() throws {
        let source = RecommendationExample.pack.replacing("Livraison tardive", with: "Livraison tardive (dès 2014)")
        let input = try RecommendationExample.input(pack: source) { $0.claims[1].packClaim = "C.end" }
        let words = text(try RecommendationComposer.compose(input, language: .french))
        #expect(words.contains("Conclusion. La réponse est donc celle de la demande 1.\n"))
        #expect(words.contains("Nous appliquons donc ce régime : livraison tardive (dès 2014). Contrat de 2026."))
    }

    @Test("the conditions of an exception are called so; the exception itself is named before the first")
    func conditionsOfException() throws {
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .proven), ("early", .proven), ("x.storm", .nonLiquet), ("x.told", .refuted),
            ("x.delivered", .refuted),
        ]
        let words = try text(document(pack(one, claim: "R.end"), statuses))
        #expect(
            words.contains(
                "Une exception possible : une tempête excuse le retard. Une de ses conditions : il y avait une tempête."
            ))
        #expect(words.contains("Cette condition de l’exception n’a pas pu être établie."))
        #expect(words.contains("Elle suppose aussi ceci : le consommateur était averti."))
        #expect(words.contains("Cette condition de l’exception n’est donc pas remplie."))
        #expect(words.contains("Enfin, une exception possible : le bien a été livré"))
        #expect(words.contains("Cette exception ne s’applique donc pas."))
    }

    @Test(
        "several exceptions that nobody raised stand in a list; without another exception they are not called other ones"
    )
    func notRaised() throws {
        let statuses: [(NodeIdentifier, FindingStatus)] = [
            ("sale", .admitted), ("late", .proven), ("early", .proven), ("x.storm", .notRaised), ("x.told", .notRaised),
        ]
        let words = try text(document(pack(one, claim: "R.end"), statuses + [("x.delivered", .notRaised)]))
        #expect(words.contains("Quant aux exceptions, nous avons interrogé l’entreprise"))
        #expect(words.contains("L’entreprise n’invoque pas celles-ci :\n"))
        #expect(words.contains("le bien a été livré (article 5.90 du Code civil)."))
        let others = try text(document(pack(one, claim: "R.end"), statuses + [("x.delivered", .refuted)]))
        #expect(others.contains("Quant aux autres exceptions, nous avons interrogé l’entreprise"))
    }

    @Test("an open claim says on which group it depends, and what would settle it")
    func open() throws {
        let words = try text(document(pack(one, claim: "R.end"), [("sale", .admitted), ("late", .asked)]))
        #expect(
            words.contains("La réponse dépend de ce point : le moment est passé. Il reste à savoir si ceci est exact :")
        )
    }

    @Test("a total stands only over amounts that the company pays")
    func total() throws {
        func sums(_ remedy: String) throws -> String {
            let source = RecommendationExample.pack.replacing("remedy: damages", with: "remedy: \(remedy)")
            let input = try RecommendationExample.input(pack: source) { dossier in
                dossier.outcomes[1].result = .followed
                dossier.outcomes[1].amount = dossier.claims[1].amount
            }
            let document = try RecommendationComposer.compose(input, language: .french)
            return text(document)
        }
        #expect(try sums("refund").contains("Total des sommes recommandées 500,00 €"))
        #expect(try !sums("strike").contains("Total des sommes"))
        #expect(try sums("strike").contains("Somme à ne plus réclamer pour la demande 2 50,00 €"))
        #expect(try !sums("priceReduction").contains("Total des sommes"))
        #expect(try sums("priceReduction").contains("Somme recommandée pour la demande 2 50,00 €"))
    }
}
