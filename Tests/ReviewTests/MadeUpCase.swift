import Casework
import LegalModel
import Reasoning

@testable import Review

/// A small case that passes every check; tests change one thing in it.
enum MadeUpCase {
    static func both(_ fr: String, _ nl: String) -> Translations {
        Translations([.french: fr, .dutch: nl]) ?? Translations(fr, in: .french)
    }

    static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? .epoch }

    static func euros(_ text: String) -> Money { Money(decimal: text) ?? .zero }

    /// The whole case, its packs evaluated for its dossier.
    static func review(
        pack: RulePack = MadeUpPack.pack, law: LawExtract = MadeUpPack.law(), change: (inout Dossier) -> Void = { _ in }
    ) -> ReviewCase {
        var dossier = dossier
        change(&dossier)
        var review = ReviewCase(
            dossier: dossier, authorship: Authorship(editors: ["lea"], lastEditor: "lea"),
            packs: [PackInUse(pack, hash: String(repeating: "a", count: 64), dossier: dossier)], law: law)
        review.recommendations = [.french: french, .dutch: dutch]
        review.citedInAll = [MadeUpPack.reference("BE-CDE:VI.43,§2"), MadeUpPack.reference("BE-CDE:XVI.17,§2")]
        review.exhibitTexts = ["P1": "Facture du 4 janvier\n2026. Livraison au plus tard le 1er février 2026."]
        review.users = [
            User(name: "lea", displayName: "Léa Modèle", role: .handler),
            User(name: "max", displayName: "Max Voorbeeld", role: .validator),
            User(name: "ida", displayName: "Ida Muster", role: .validator),
            User(name: "boss", displayName: "Bo Exempel", role: .manager),
        ]
        return review
    }

    static var dossier: Dossier {
        guard let number = DossierNumber("2026-00123") else { preconditionFailure("no number") }
        var dossier = Dossier(
            number: number, subject: both("Livraison", "Levering"),
            status: .toDraft, handler: "lea",
            decisiveDates: DecisiveDates(contract: day("2026-01-04"), delivery: nil, fact: nil),
            procedure: ProcedureDates(),
            consumer: Party(
                name: "Anne Exemple", address: ["Rue de l'Essai 12", "1000 Bruxelles"],
                email: "anne.exemple@example.org", telephone: "0470 12 34 56", language: .french),
            company: Party(
                name: "Voorbeeld BV", address: ["Teststraat 3", "2000 Antwerpen"], email: "info@example.com",
                telephone: "03 111 22 33", language: .dutch, enterpriseNumber: EnterpriseNumber("0403019261")))
        dossier.entries = entries
        dossier.exhibits = [
            Exhibit(
                id: "P1", title: both("Facture", "Factuur"), from: .consumer, date: day("2026-01-04"),
                receivedOn: day("2026-03-10"), fileName: "facture.txt", sha256: String(repeating: "b", count: 64))
        ]
        dossier.claims = [
            PartyClaim(
                id: "D1", text: both("le remboursement", "de terugbetaling"),
                words: PartyWords(entry: "E1", quotation: "Je demande mes 450 euros"), amount: euros("450"),
                packClaim: "C.refund")
        ]
        dossier.packs = [PackChoice(pack: "made-up", reason: both("Vente à distance.", "Verkoop op afstand."))]
        dossier.findings = findings
        dossier.outcomes = [
            Outcome(
                claim: "D1", decidedBy: .rule, result: .followed,
                measure: both("rembourser le prix", "de prijs terugbetalen"),
                amount: euros("450"),
                computation: [ComputationLine(label: both("prix", "prijs"), amount: euros("450"))],
                by: day("2026-06-30"))
        ]
        dossier.recommendation = RecommendationData(
            number: RecommendationNumber(year: 2026, serial: 45), date: day("2026-04-15"))
        return dossier
    }

    private static let entries = [
        NotebookEntry(
            id: "E1", kind: .mail, date: day("2026-03-10"), from: .consumer, language: .french,
            text: "Bonjour,\nRien n'est arrivé. Je demande mes 450 euros."),
        NotebookEntry(
            id: "E2", kind: .mail, date: day("2026-03-20"), from: .company, language: .dutch,
            text: "Wij leveren zodra het kan."),
        NotebookEntry(
            id: "E3", kind: .mail, date: day("2026-03-25"), from: nil, language: .dutch, text: "Was er overmacht?"),
    ]

    private static let findings = [
        Finding(element: "sale", status: .admitted, evidence: [Evidence(exhibit: "P1")]),
        Finding(
            element: "late", status: .proven,
            reason: both("La date de la pièce P1 est passée.", "De datum van P1 is voorbij."),
            evidence: [Evidence(exhibit: "P1", quotation: "Facture du 4 janvier 2026")],
            consumerPosition: Position(
                summary: nil, words: PartyWords(entry: "E1", quotation: "Rien n'est arrivé.")),
            companyPosition: Position(summary: both("la livraison suivra", "de levering volgt"), words: nil)),
        Finding(
            element: "serious", status: .proven,
            reason: both(
                "Le berceau devait être là avant la naissance, écrite sur P1.",
                "De wieg moest er voor de geboorte zijn, vermeld op P1."),
            evidence: [Evidence(exhibit: "P1")],
            consumerPosition: Position(summary: both("c'était urgent", "het was dringend"), words: nil),
            companyPosition: Position(summary: both("rien ne pressait", "er was geen haast"), words: nil)),
        Finding(element: "x.force", status: .notRaised, askedBy: "E3", by: "lea", on: day("2026-04-10")),
    ]

    static let french = document(
        .french, title: "Recommandation",
        lines: [
            "Nous recommandons à l'entreprise de rembourser 450,00 € avant le mardi 30 juin 2026 (pièce P1).",
            "Ce texte n'est pas contraignant.", "L'entreprise dispose de trente jours calendrier.",
            "Un juge peut en décider autrement.",
        ])

    static let dutch = document(
        .dutch, title: "Aanbeveling",
        lines: [
            "Wij bevelen de onderneming aan om € 450,00 terug te betalen vóór dinsdag 30 juni 2026 (stuk P1).",
            "Deze tekst is niet bindend.", "De onderneming heeft dertig kalenderdagen.",
            "Een rechter kan anders oordelen.",
        ])

    static func document(_ language: Language, title: String, lines: [String]) -> Document {
        Document(
            properties: DocumentProperties(
                title: title, subject: "", author: "Service", language: language, date: day("2026-04-15"),
                dossier: "2026-00123", template: "recommendation/1", contentHash: "", status: .draft),
            letterhead: ["Service"], runningHead: "",
            blocks: [.title([.text(title)])] + lines.map { .paragraph(.body, [.text($0)]) })
    }
}

extension ReviewCase {
    /// The references that each language version cites, the same in all.
    var citedInAll: Set<ArticleReference> {
        get { citedAnywhere }
        set { cited = recommendations.mapValues { _ in newValue } }
    }
}
