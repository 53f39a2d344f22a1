import LegalModel

/// The steps of the demonstration, in their order.
struct DemoScript {
    /// The day on which the recommendation leaves.
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
    private let relayDay = "2026-10-09"

    /// The steps.
    var steps: [DemoStep] { law + relays + questions + completion + fourEyes + release }

    private var formats: String { hasPDF ? "docx,odt,html,pdf" : "docx,odt,html" }

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
                    fr: "Les articles qui gouvernent se cherchent dans les mots de la consommatrice.",
                    nl: "De geldende artikelen worden gezocht met de woorden van de consument.",
                    de: "Die maßgeblichen Artikel werden mit den Worten der Verbraucherin gesucht.",
                    en: "The governing articles are searched in the consumer's own words."),
                [
                    "search", "machine à laver en panne après 14 mois", "--limit", "3", "--article-language", "fr",
                    "--on", "2025-01-14",
                ], lines: 15),
        ]
    }

    /// Both sides have been heard once: the relays leave, each approved by somebody else than its author.
    private var relays: [DemoStep] {
        [
            user("anne", "Anne Delcourt", "handler", by: nil), user("chloe", "Chloé Maes", "validator", by: "anne"),
            DemoStep(
                LocalizedText(
                    fr: "9 octobre. Le dossier entre, avec ses treize pièces ; les deux parties ont été entendues.",
                    nl: "9 oktober. Het dossier komt binnen met dertien stukken; beide partijen zijn gehoord.",
                    de: "9. Oktober. Die Akte kommt mit dreizehn Unterlagen herein; beide Seiten sind gehört.",
                    en: "9 October. The dossier comes in with its thirteen exhibits; both sides have been heard."),
                ["dossier", "apply", "\(example)/0-relays.yaml"] + handler, on: relayDay),
        ]
            + ["R1", "R2"].flatMap { relay in
                [
                    DemoStep(
                        LocalizedText(
                            fr: "Le relais \(relay), avec l'avis du service, est soumis.",
                            nl: "Doorgave \(relay), met het standpunt van de dienst, wordt ingediend.",
                            de: "Weitergabe \(relay) mit der Stellungnahme des Dienstes wird eingereicht.",
                            en: "Relay \(relay), with the service's opinion, is handed in."),
                        ["recommendation", "submit", dossier, "--document", relay] + handler, on: relayDay),
                    DemoStep(
                        LocalizedText(
                            fr: "Une collègue l'approuve.", nl: "Een collega keurt het goed.",
                            de: "Eine Kollegin genehmigt es.", en: "A colleague approves it."),
                        ["recommendation", "approve", dossier, "--document", relay] + validator, on: relayDay),
                    DemoStep(
                        LocalizedText(
                            fr: "La lettre est écrite, dans la langue de son destinataire.",
                            nl: "De brief wordt geschreven, in de taal van de geadresseerde.",
                            de: "Der Brief wird in der Sprache des Empfängers geschrieben.",
                            en: "The letter is written, in its addressee's language."),
                        ["render", dossier, relay, "--to", formats, "--output", output] + handler, on: relayDay),
                ]
            }
    }

    private var questions: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr: "12 novembre. Pas d'accord : une recommandation se prépare, encore incomplète.",
                    nl: "12 november. Geen akkoord: er komt een aanbeveling, nog onvolledig.",
                    de: "12. November. Keine Einigung: Eine Empfehlung entsteht, noch unvollständig.",
                    en: "12 November. No agreement: a recommendation is prepared, still incomplete."),
                ["dossier", "apply", "\(example)/1-in-progress.yaml", "--update"] + handler, on: "2026-11-12"),
            DemoStep(
                LocalizedText(
                    fr: "Le guide pose les questions encore ouvertes, une à la fois ; on le quitte quand on veut.",
                    nl: "De gids stelt de open vragen, één voor één; u kunt op elk moment stoppen.",
                    de: "Der Leitfaden stellt die offenen Fragen, eine nach der anderen; man hört auf, wann man will.",
                    en: "The guide asks what is still open, one question at a time; it can be left at any point."),
                ["recommendation", "guide", dossier, "--answers", "\(example)/guide-leave.txt"] + handler, lines: 14,
                on: "2026-11-12"),
            DemoStep(
                LocalizedText(
                    fr: "Le contrôle trouve ce qui manque encore, où, et ce qu'il faut faire.",
                    nl: "De controle vindt wat nog ontbreekt, waar, en wat te doen.",
                    de: "Die Prüfung findet, was noch fehlt, wo, und was zu tun ist.",
                    en: "The check finds what is still missing, where, and what to do."),
                ["recommendation", "check", dossier], expecting: .blocked, lines: 11, on: "2026-11-12"),
        ]
    }

    private var completion: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr:
                        "La grille est signée dans son texte exact, pour cette démonstration seulement : sans cela, rien ne sort.",
                    nl:
                        "Het rooster wordt in zijn exacte tekst getekend, enkel voor deze demonstratie: zonder gaat niets uit.",
                    de:
                        "Das Raster wird im genauen Wortlaut gezeichnet, nur für diese Vorführung: sonst geht nichts hinaus.",
                    en:
                        "The rule pack is signed in its exact wording, for this demonstration only: without it nothing leaves."
                ),
                [
                    "rules", "sign", "legal-guarantee-goods-2022", "--note",
                    "demonstration: no lawyer has signed",
                ] + validator, on: "2026-11-19"),
            DemoStep(
                LocalizedText(
                    fr: "19 novembre. Les constatations sont complétées.",
                    nl: "19 november. De vaststellingen worden aangevuld.",
                    de: "19. November. Die Feststellungen werden ergänzt.",
                    en: "19 November. The findings are completed."),
                ["dossier", "apply", "\(example)/2-completed.yaml", "--update"] + handler, on: "2026-11-19"),
            DemoStep(
                LocalizedText(
                    fr: "Pourquoi chaque demande est établie ou non, jusqu'à l'article et à la pièce.",
                    nl: "Waarom elke vraag vaststaat of niet, tot op het artikel en het stuk.",
                    de: "Warum jeder Anspruch feststeht oder nicht, bis zum Artikel und zur Unterlage.",
                    en: "Why each claim stands or not, down to the article and the exhibit."),
                ["recommendation", "explain", dossier], lines: 12),
            DemoStep(
                LocalizedText(
                    fr: "23 novembre. Le contrôle ne trouve plus rien qui bloque.",
                    nl: "23 november. De controle vindt niets meer dat blokkeert.",
                    de: "23. November. Die Prüfung findet nichts mehr, das sperrt.",
                    en: "23 November. The check finds nothing that blocks any more."),
                ["recommendation", "check", dossier], lines: 8),
        ]
    }

    private var fourEyes: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr: "La gestionnaire soumet la recommandation.", nl: "De dossierbeheerder dient de aanbeveling in.",
                    de: "Die Sachbearbeiterin reicht die Empfehlung ein.",
                    en: "The handler hands the recommendation in."),
                ["recommendation", "submit", dossier] + handler),
            DemoStep(
                LocalizedText(
                    fr: "La feuille de validation : une case par article cité et par constatation décisive.",
                    nl: "Het validatieblad: een vakje per aangehaald artikel en per beslissende vaststelling.",
                    de: "Das Prüfblatt: ein Kästchen je zitiertem Artikel und je entscheidender Feststellung.",
                    en: "The validator's sheet: a box for each article cited and each decisive finding."),
                ["recommendation", "review", dossier] + validator, lines: 12),
            DemoStep(
                LocalizedText(
                    fr: "L'autrice ne peut pas approuver son propre texte.",
                    nl: "De auteur kan haar eigen tekst niet goedkeuren.",
                    de: "Die Verfasserin kann ihren eigenen Text nicht genehmigen.",
                    en: "The author cannot approve her own text."),
                ["recommendation", "approve", dossier] + handler, expecting: .notPermitted),
            DemoStep(
                LocalizedText(
                    fr: "Une autre personne l'approuve.", nl: "Iemand anders keurt ze goed.",
                    de: "Eine andere Person genehmigt sie.", en: "Somebody else approves it."),
                ["recommendation", "approve", dossier] + validator),
        ]
    }

    private var release: [DemoStep] {
        [
            DemoStep(
                LocalizedText(
                    fr: "La recommandation est écrite en deux langues, avec son récépissé.",
                    nl: "De aanbeveling wordt in twee talen geschreven, met haar bewijs van vrijgave.",
                    de: "Die Empfehlung wird in zwei Sprachen geschrieben, mit ihrem Beleg.",
                    en: "The recommendation is written in two languages, with its receipt."),
                ["recommendation", "render", dossier, "--to", formats, "--output", output] + handler, lines: 10),
            DemoStep(
                LocalizedText(
                    fr: "Tout peut être vérifié : journal, pièces, récépissés.",
                    nl: "Alles kan worden nagegaan: journaal, stukken, bewijzen van vrijgave.",
                    de: "Alles lässt sich nachprüfen: Journal, Unterlagen, Belege.",
                    en: "Everything can be verified: journal, exhibits, receipts."),
                ["dossier", "verify", dossier], lines: 24),
        ]
    }

    private func user(_ name: String, _ displayName: String, _ role: String, by author: String?) -> DemoStep {
        DemoStep(
            LocalizedText(
                fr: "\(displayName) rejoint le service (\(role)).", nl: "\(displayName) komt in dienst (\(role)).",
                de: "\(displayName) kommt hinzu (\(role)).", en: "\(displayName) joins the service (\(role))."),
            ["user", "add", name, "--name", displayName, "--role", role] + (author.map { ["--as", $0] } ?? []),
            on: relayDay)
    }
}
