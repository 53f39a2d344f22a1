import LegalModel

/// The steps of the demonstration, in their order.
struct DemoScript {
    /// The day on which the demonstration takes place.
    static let today = "2026-11-23"

    /// The folder of the example.
    let example: String
    /// Where the documents are written.
    let output: String
    /// Whether a PDF can be made.
    let hasPDF: Bool

    private let dossier = "2026-00117"
    private let handler = ["--as", "anne"]
    private let validator = ["--as", "chloe"]

    /// The steps.
    var steps: [DemoStep] { law + intake + completion + fourEyes + documents }

    private var law: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr: "Le corpus est construit : des articles résumés dans nos mots, datés et sourcés.",
                    nl: "Het corpus wordt opgebouwd: artikelen in onze woorden, met datum en bron.",
                    de: "Das Korpus entsteht: Artikel in unseren Worten, mit Datum und Quelle.",
                    en: "The corpus is built: articles in our own words, dated and sourced."),
                ["corpus", "build"]),
            DemoStep(
                LocalizedText(
                    fr: "On cherche, dans les mots de la consommatrice, les articles qui gouvernent.",
                    nl: "Met de woorden van de consument worden de geldende artikelen gezocht.",
                    de: "Mit den Worten der Verbraucherin werden die maßgeblichen Artikel gesucht.",
                    en: "The governing articles are searched in the consumer's own words."),
                [
                    "search", "machine à laver en panne après 14 mois", "--limit", "3", "--article-language", "fr",
                    "--on",
                    "2025-01-14",
                ], lines: 16),
        ]
    }

    private var intake: [DemoStep] {
        [
            user("anne", "Anne Delcourt", "handler", by: nil), user("chloe", "Chloé Maes", "validator", by: "anne"),
            DemoStep(
                LocalizedText(
                    fr: "Le dossier, encore incomplet, entre avec ses pièces.",
                    nl: "Het nog onvolledige dossier komt binnen, met zijn stukken.",
                    de: "Die noch unvollständige Akte kommt mit ihren Unterlagen herein.",
                    en: "The dossier, still incomplete, comes in with its exhibits."),
                ["dossier", "apply", "\(example)/1-in-progress.yaml"] + handler),
            DemoStep(
                LocalizedText(
                    fr:
                        "Le guide pose les questions qui restent ouvertes, une à la fois ; on peut le quitter à tout moment.",
                    nl: "De gids stelt de vragen die open blijven, één voor één; u kunt op elk moment stoppen.",
                    de: "Der Leitfaden stellt die offenen Fragen, eine nach der anderen; man kann jederzeit aufhören.",
                    en: "The guide asks what is still open, one question at a time; it can be left at any point."),
                ["recommendation", "guide", dossier, "--answers", "\(example)/guide-leave.txt"] + handler, lines: 14),
            DemoStep(
                LocalizedText(
                    fr: "Le contrôle trouve ce qui manque encore, où, et ce qu'il faut faire.",
                    nl: "De controle vindt wat nog ontbreekt, waar, en wat te doen.",
                    de: "Die Prüfung findet, was noch fehlt, wo, und was zu tun ist.",
                    en: "The check finds what is still missing, where, and what to do."),
                ["recommendation", "check", dossier], expecting: .blocked, lines: 12),
        ]
    }

    private var completion: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr: "Les constatations sont complétées.", nl: "De vaststellingen worden aangevuld.",
                    de: "Die Feststellungen werden ergänzt.", en: "The findings are completed."),
                ["dossier", "apply", "\(example)/2-completed.yaml", "--update"] + handler),
            DemoStep(
                LocalizedText(
                    fr:
                        "Pourquoi le défaut est tenu pour présent à la livraison, alors que personne ne pouvait le prouver.",
                    nl: "Waarom het gebrek geacht wordt bij levering te bestaan, terwijl niemand het kon bewijzen.",
                    de: "Warum der Mangel als bei der Lieferung vorhanden gilt, obwohl niemand es beweisen konnte.",
                    en: "Why the defect counts as present at delivery, although nobody could prove it."),
                ["recommendation", "explain", dossier], lines: 14),
            DemoStep(
                LocalizedText(
                    fr: "Le contrôle ne trouve plus rien qui bloque.",
                    nl: "De controle vindt niets meer dat blokkeert.",
                    de: "Die Prüfung findet nichts mehr, das sperrt.",
                    en: "The check finds nothing that blocks any more."),
                ["recommendation", "check", dossier], lines: 8),
        ]
    }

    private var fourEyes: [DemoStep] {
        ["recommendation", "R1", "R2"].map { document in
            DemoStep(
                LocalizedText(
                    fr: "La gestionnaire soumet le document « \(document) ».",
                    nl: "De dossierbeheerder dient het document \"\(document)\" in.",
                    de: "Die Sachbearbeiterin reicht das Dokument „\(document)“ ein.",
                    en: "The handler hands in the document \"\(document)\"."),
                ["recommendation", "submit", dossier, "--document", document] + handler)
        } + [
            DemoStep(
                LocalizedText(
                    fr: "La feuille de validation : une case par article cité et par constatation décisive.",
                    nl: "Het validatieblad: een vakje per aangehaald artikel en per beslissende vaststelling.",
                    de: "Das Prüfblatt: ein Kästchen je zitiertem Artikel und je entscheidender Feststellung.",
                    en: "The validator's sheet: a box for each article cited and each decisive finding."),
                ["recommendation", "review", dossier] + validator, lines: 14),
            DemoStep(
                LocalizedText(
                    fr: "L'autrice ne peut pas approuver son propre texte.",
                    nl: "De auteur kan haar eigen tekst niet goedkeuren.",
                    de: "Die Verfasserin kann ihren eigenen Text nicht genehmigen.",
                    en: "The author cannot approve her own text."),
                ["recommendation", "approve", dossier] + handler, expecting: .notPermitted),
        ]
            + ["recommendation", "R1", "R2"].map { document in
                DemoStep(
                    LocalizedText(
                        fr: "Une autre personne approuve « \(document) ».",
                        nl: "Iemand anders keurt \"\(document)\" goed.",
                        de: "Eine andere Person genehmigt „\(document)“.", en: "Somebody else approves \"\(document)\"."
                    ),
                    ["recommendation", "approve", dossier, "--document", document] + validator)
            }
    }

    private var documents: [DemoStep] {
        let formats = hasPDF ? "docx,odt,html,pdf" : "docx,odt,html"
        return ["recommendation", "R1", "R2"].map { document in
            DemoStep(
                LocalizedText(
                    fr: "Le document « \(document) » est écrit, avec son récépissé.",
                    nl: "Het document \"\(document)\" wordt geschreven, met zijn ontvangstbewijs.",
                    de: "Das Dokument „\(document)“ wird mit seinem Beleg geschrieben.",
                    en: "The document \"\(document)\" is written, with its receipt."),
                ["render", dossier, document, "--to", formats, "--output", output] + handler, lines: 8)
        } + [
            DemoStep(
                LocalizedText(
                    fr: "Tout peut être vérifié : journal, pièces, récépissés.",
                    nl: "Alles kan worden nagegaan: journaal, stukken, ontvangstbewijzen.",
                    de: "Alles lässt sich nachprüfen: Journal, Unterlagen, Belege.",
                    en: "Everything can be verified: journal, exhibits, receipts."),
                ["dossier", "verify", dossier], lines: 12)
        ]
    }

    private func user(_ name: String, _ displayName: String, _ role: String, by author: String?) -> DemoStep {
        DemoStep(
            LocalizedText(
                fr: "\(displayName) rejoint le service (\(role)).", nl: "\(displayName) komt in dienst (\(role)).",
                de: "\(displayName) kommt hinzu (\(role)).", en: "\(displayName) joins the service (\(role))."),
            ["user", "add", name, "--name", displayName, "--role", role] + (author.map { ["--as", $0] } ?? []))
    }
}
