import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning
import Testing

@Suite("Recommendation composer")
struct RecommendationComposerTests {
    private func compose(
        _ language: Language = .french, receipt: ReceiptLine? = nil, _ change: (inout Dossier) -> Void = { _ in }
    ) throws -> Document {
        try RecommendationComposer.compose(
            try RecommendationExample.input(dossier: change, receipt: receipt), language: language)
    }

    /// The text of a section: what stands between its heading and the next of the same level.
    private func section(_ heading: String, of document: Document) throws -> String {
        let blocks = document.blocks
        let start = try #require(
            blocks.firstIndex { block in
                if case .heading(1, _, let inlines, _) = block { inlines.plain == heading } else { false }
            })
        let rest = blocks[(start + 1)...]
        let end =
            rest.firstIndex { block in if case .heading(1, _, _, _) = block { true } else { false } } ?? rest.endIndex
        return rest[..<end].map(\.plain).joined(separator: "\n").withPlainSpaces
    }

    @Test(
        "every section is there, in the fixed order",
        arguments: [
            (
                Language.french,
                [
                    "En bref", "Procédure", "Faits non contestés", "Position du consommateur",
                    "Position de l’entreprise",
                    "Points en discussion", "Règles applicables", "Appréciation", "Bon sens et raisonnabilité",
                    "Recommandation", "Suites", "Pièces", "Mentions",
                ]
            ),
            (
                .dutch,
                [
                    "Kort", "Procedure", "Niet-betwiste feiten", "Standpunt van de consument",
                    "Standpunt van de onderneming", "Discussiepunten", "Toepasselijke regels", "Beoordeling",
                    "Gezond verstand en redelijkheid", "Aanbeveling", "Wat volgt", "Stukken", "Vermeldingen",
                ]
            ),
        ])
    func sections(language: Language, expected: [String]) throws {
        let headings = try compose(language).blocks.compactMap { block in
            if case .heading(1, _, let inlines, _) = block { inlines.plain.withPlainSpaces } else { nil }
        }
        #expect(headings == expected)
    }

    @Test("it is a draft with number, date and letterhead, and nothing is left to fill in")
    func properties() throws {
        let document = try compose()
        #expect(document.properties.status == .draft)
        #expect(document.properties.title == "Recommandation R/2026/00045")
        #expect(document.properties.dossier == "2026-00123")
        #expect(document.properties.author == "Service")
        #expect(document.letterhead.first == "Service")
        #expect(!document.blocks.map(\.plain).joined().contains("{{"))
    }

    @Test("the summary names measure, amount and day, and says that it binds nobody")
    func summary() throws {
        let followed = try section("En bref", of: try compose { $0.outcomes.removeLast() })
        #expect(
            followed == """
                Nous recommandons à l’entreprise de rembourser le prix (450,00 €), au plus tard le lundi 4 mai 2026.
                Cette recommandation n’est pas contraignante.
                """)
        let shared = try section("Kort", of: try compose(.dutch))
        #expect(
            shared.hasPrefix("Wij bevelen een gedeelde oplossing aan: wij nodigen de onderneming uit om de prijs terug")
        )
        #expect(shared.contains("Wij bevelen niet aan om in te gaan op verzoek 2: een vergoeding."))
    }

    @Test("who had to prove what could not be established is said for each side")
    func burden() throws {
        let french = try section("Appréciation", of: try compose())
        #expect(
            french.contains(
                "Cette exception n’a pas pu être établie. Il appartenait à l’entreprise d’en apporter la preuve."))
        #expect(
            french.contains("Ce fait n’a pas pu être établi. Il appartenait au consommateur d’en apporter la preuve."))
        let dutch = try section("Beoordeling", of: try compose(.dutch))
        #expect(
            dutch.contains(
                "Deze uitzondering kon niet worden vastgesteld. Het kwam de onderneming toe dat te bewijzen."))
        #expect(
            dutch.contains("Dit feit kon niet worden vastgesteld. Het kwam de consument toe dat te bewijzen."))
    }

    @Test("a presumption, an open norm and an exception not raised are told with their grounds")
    func appreciation() throws {
        let text = try section("Appréciation", of: try compose())
        #expect(
            text.contains(
                "La loi présume le délai de trente jours (article VI.43, § 1er, du Code de droit économique)."))
        #expect(text.contains("Rien de ce qui nous a été soumis ne renverse donc cette présomption."))
        #expect(
            text.contains(
                "La table était pour un mariage. À notre appréciation, cette condition est donc remplie."))
        #expect(
            text.contains(
                "nous avons interrogé l’entreprise le jeudi 5 mars 2026 (message E2). L’entreprise n’invoque pas celle-ci : un autre délai était convenu (article VI.43, § 1er, du Code de droit économique)."
            ))
        #expect(text.contains("Le consommateur indique qu’il n’y a pas de table (message E1)."))
        #expect(text.contains("À l’appui : pièce 2 (bordereau), p. 2, « geleverd »."))
        #expect(text.contains("Les conditions sont donc réunies. Le consommateur peut mettre fin au contrat."))
        #expect(text.contains("La preuve manque sur ce point : un dommage a été subi."))
    }

    @Test("words of a party stay as they are; in another language the service's translation follows, marked once")
    func words() throws {
        let document = try compose()
        let quotations = document.blocks.compactMap { block -> String? in
            if case .quotation(let lines, _) = block { lines.map(\.plain).joined(separator: "\n") } else { nil }
        }
        #expect(quotations == ["Ma table n'est pas là. Je veux 450 euros.", "De tafel is geleverd."])
        let company = try section("Position de l’entreprise", of: document)
        #expect(company.contains("En français : La table a été livrée."))
        #expect(company.pieces("Traduction du service").count == 2)
        let language = document.blocks.compactMap { block -> Language? in
            if case .quotation(_, let language) = block { language } else { nil }
        }
        #expect(language == [.french, .dutch])
    }

    @Test("silence of the company is told with its letters and is no admission")
    func silence() throws {
        let document = try compose { dossier in
            dossier.procedure.companyAnsweredOn = nil
            for index in dossier.findings.indices { dossier.findings[index].companyPosition = nil }
        }
        #expect(
            try section("Position de l’entreprise", of: document) == """
                L’entreprise n’a pas répondu à nos lettres des 5 mars 2026 et 20 mars 2026.
                Ce silence ne vaut pas reconnaissance des faits.
                """)
    }

    @Test("each article is told as in force on the decisive day, with its transition and how far it was checked")
    func law() throws {
        let document = try compose()
        let text = try section("Règles applicables", of: document)
        #expect(text.contains("Le contrat date du lundi 5 janvier 2026 ; cette date détermine la loi applicable."))
        #expect(
            text.contains(
                "Article VI.43 du Code de droit économique (version en vigueur depuis le 28 mai 2022 ; une autre a valu jusqu’au 27 mai 2022)."
            ))
        #expect(text.contains("vérifiés sur le texte des articles le 2 janvier 2026, sauf mention contraire en note."))
        #expect(text.contains("Livrer en trente jours.") && !text.contains("Ancien résumé"))
        let notes = document.blocks.flatMap(\.notes).map(\.withPlainSpaces)
        #expect(
            notes == [
                "Résumé vérifié le 2 janvier 2026 à l’aide d’un index des articles seulement, pas encore sur le texte de l’article."
            ])
    }

    @Test("each decisive element is told once: as a fact, or under the first claim that it decides")
    func toldOnce() throws {
        let input = try RecommendationExample.input()
        let pack = try #require(input.packs.first)
        let findings = Dictionary(uniqueKeysWithValues: input.dossier.findings.map { ($0.element, $0.computing) })
        let evaluator = Evaluator(pack.pack)
        let decisive = Set(["C.end", "C.loss"].flatMap { evaluator.decisiveLeaves(of: $0, findings: findings) })
        let document = try compose()
        let told = try section("Faits non contestés", of: document) + section("Appréciation", of: document)
        #expect(decisive.count == 6)
        for element in pack.pack.elements where decisive.contains(element.id) && element.id != "loss" {
            let text = try #require(element.text?[.french])
            #expect(told.lowercased().pieces(text.lowercased()).count == 2, "\(element.id)")
        }
        #expect(told.contains("Une partie des conditions n’est pas contestée (point ¶fact.sale)."))
    }

    @Test("an amount is computed line by line, with its total")
    func computation() throws {
        let table = try #require(try compose().tables.first)
        #expect(
            table.rows.map { $0.map { $0.plain.withPlainSpaces } } == [
                ["1", "prix", "460,00 €"], ["1", "remise", "−10,00 €"],
                ["", "Somme recommandée pour la demande 1", "450,00 €"],
            ])
    }

    @Test("fairness stands apart under its own heading, and says so when there is none")
    func fairness() throws {
        let text = try section("Bon sens et raisonnabilité", of: try compose())
        #expect(text.contains("Les motifs suivants ne sont pas des règles de droit."))
        #expect(text.contains("La table est lourde."))
        let none = try section("Bon sens et raisonnabilité", of: try compose { $0.fairness = [] })
        #expect(none == "La recommandation ne s’appuie pas sur un motif distinct des règles de droit.")
    }

    @Test("what follows says the fixed sentences with their days, and only remedies that were checked")
    func suites() throws {
        let text = try section("Suites", of: try compose())
        #expect(text.contains("Ce texte n’est pas contraignant"))
        #expect(text.contains("soit jusqu’au vendredi 15 mai 2026."))
        #expect(text.contains("La suspension des délais de prescription prend fin le mercredi 15 avril 2026."))
        #expect(text.contains("Un juge peut en décider autrement."))
        #expect(text.contains("Un juge.") && !text.contains("Doute."))
    }

    @Test("a claim that is not recommended says why; one without outcome is left to fill in")
    func refusal() throws {
        let text = try section("Recommandation", of: try compose())
        #expect(text.contains("Nous ne recommandons pas à l’entreprise d’y donner suite."))
        #expect(text.contains("Le dommage n’est pas montré."))
        let unanswered = try compose { $0.outcomes.removeLast() }
        let open = unanswered.blocks.contains { block in
            guard case .numbered(let inlines, _) = block else { return false }
            return inlines.contains { if case .fillIn = $0 { true } else { false } }
        }
        #expect(open)
    }

    @Test("a claim that cannot be settled names what is open and the question that would help")
    func openClaim() throws {
        let document = try compose { dossier in
            dossier.findings.removeAll { $0.element == "loss" }
            dossier.outcomes.removeAll { $0.claim == "D1" }
            dossier.outcomes[0].decidedBy = .none
        }
        #expect(
            try section("En bref", of: document).hasPrefix(
                "Sur la base des pièces, nous ne pouvons pas trancher la question de savoir si ceci est exact : un dommage a été subi."
            ))
        #expect(
            try section("Appréciation", of: document).contains(
                "Un point reste ouvert, à savoir si ceci est exact :\nun dommage a été subi. Question aux deux parties : Quel dommage ?"
            ))
    }

    @Test("the approval is mentioned when it is given; the rest of the text does not change")
    func approval() throws {
        let receipt = ReceiptLine(
            code: "ABCD-1234", approvedBy: "Chloé, validatrice", approvedOn: try RecommendationExample.day("2026-04-14")
        )
        let approved = try compose(receipt: receipt)
        #expect(
            try section("Mentions", of: approved).contains(
                "Approuvé selon la règle des quatre yeux par Chloé, validatrice le mardi 14 avril 2026. Reçu ABCD-1234."
            ))
        #expect(try section("Mentions", of: try compose()).contains("n’a pas encore été approuvé"))
        #expect(approved.canonicalText == (try compose()).canonicalText)
    }

    @Test("the same input gives the same document")
    func determinism() throws {
        #expect(try compose() == (try compose()))
        #expect(try compose(.dutch) == (try compose(.dutch)))
    }

    // MARK: Faults

    @Test("a text that is missing in the document's language is a fault that names it")
    func missingTranslation() throws {
        let reason = Translations("seulement en français", in: .french)
        let place = try #require(
            try fault(.dutch) { $0.findings[2].reason = reason })
        guard case .template(let fault) = place else { return #expect(Bool(false)) }
        #expect(
            fault.problem == .missingTranslation(path: "dossier.findings.essential.reason", language: .dutch))
        #expect(fault.location.file.hasSuffix("recommendations/nl.md"))
    }

    @Test("words in another language without the service's translation are a fault that names them")
    func missingTranslationOfWords() throws {
        let found = try fault(.french) { $0.findings[3].companyPosition?.words?.translation = nil }
        #expect(
            found
                == .missingTranslation(
                    path: "dossier.findings.x.delivered.companyPosition.words.translation", language: .french))
    }

    @Test("a language in which no recommendation is written is a fault")
    func missingTemplate() throws {
        let templates = TemplateSet(sources: ["recommendations/fr.md": "# {{subject}}"])
        let input = try RecommendationExample.input(templates: templates)
        #expect(
            throws: DraftingFault.missingTranslation(path: "Templates/recommendations/nl.md", language: .dutch)
        ) { try RecommendationComposer.compose(input, language: .dutch) }
    }

    @Test("without a date or a decisive date nothing is composed")
    func missingDates() throws {
        #expect(
            try fault(.french) { $0.recommendation?.date = nil } == .missingValue(path: "dossier.recommendation.date"))
        #expect(
            try fault(.french) { $0.decisiveDates.contract = nil }
                == .missingValue(path: "dossier.decisiveDates.contract"))
    }

    private func fault(_ language: Language, _ change: (inout Dossier) -> Void) throws -> DraftingFault? {
        let input = try RecommendationExample.input(dossier: change)
        do {
            _ = try RecommendationComposer.compose(input, language: language)
            return nil
        } catch {
            return error
        }
    }
}
