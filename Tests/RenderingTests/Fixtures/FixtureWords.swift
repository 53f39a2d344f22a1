import LegalModel

/// The invented words of the fixture, in French or Dutch.
struct FixtureWords {
    let language: Language

    private func text(_ french: String, _ dutch: String) -> String { language == .dutch ? dutch : french }

    var otherLanguage: Language { language == .dutch ? .french : .dutch }
    var letterhead: [String] {
        [
            text("Service de médiation de l’exemple", "Bemiddelingsdienst van het voorbeeld"),
            text("Rue de l’Exemple 16, 1000 Bruxelles", "Voorbeeldstraat 16, 1000 Brussel"),
            "02 000 00 00 – contact@example.org",
        ]
    }
    var dossier: String { "Dossier" }
    var title: String { text("Recommandation R/2026/00045", "Aanbeveling R/2026/00045") }
    var addressee: [String] {
        ["Madame Élodie D’Hondt & fils <SRL>", text("Avenue des Essais 7", "Proeflaan 7"), "1000 Bruxelles"]
    }
    var dateline: String { text("Bruxelles, le 12\u{A0}mars\u{A0}2026", "Brussel, 12\u{A0}maart\u{A0}2026") }
    var ourReference: String { text("Notre référence\u{A0}: ", "Ons kenmerk: ") + "2026-00117" }
    var yourReference: String { text("Votre référence\u{A0}: ", "Uw kenmerk: ") + "KL/4711" }
    var subject: String {
        text("Objet\u{A0}: votre plainte du 2\u{A0}mars\u{A0}2026", "Betreft: uw klacht van 2\u{A0}maart\u{A0}2026")
    }
    var salutation: String { text("Madame,", "Geachte mevrouw,") }
    var summary: [String] {
        [
            text("En bref. ", "In het kort. "),
            text("Le vendeur répare l’appareil sans frais.", "De verkoper herstelt het toestel kosteloos."),
            text("Il répond dans les trente jours.", "Hij antwoordt binnen dertig dagen."),
        ]
    }
    var fillIn: String { text("Votre référence auprès du vendeur\u{A0}: ", "Uw kenmerk bij de verkoper: ") }
    var prompt: String { text("Cliquez pour saisir", "Klik om in te vullen") }
    var facts: String { text("Faits et procédure", "Feiten en procedure") }
    var undisputed: String { text("Faits non contestés", "Niet-betwiste feiten") }
    var chronology: String { text("Chronologie", "Tijdlijn") }
    var assessment: String { text("Appréciation", "Beoordeling") }
    var admissibility: String { text("Recevabilité", "Ontvankelijkheid") }
    var remedies: String { text("Mesures possibles", "Mogelijke maatregelen") }
    var closingHeading: String { text("Suite", "Vervolg") }
    var opinion: String { text("Avis du service", "Oordeel van de dienst") }
    var long: String {
        text(
            "Le consommateur a acheté un lave-linge le 4\u{A0}janvier\u{A0}2025\u{202F}; l’appareil est tombé en panne "
                + "quatorze mois plus tard, sans trace de chute, et le vendeur a refusé de le réparer.",
            "De consument kocht op 4\u{A0}januari\u{A0}2025 een wasmachine; het toestel viel veertien maanden later "
                + "stil, zonder spoor van een val, en de verkoper weigerde de herstelling.")
    }
    var admissible: String { text(" La plainte est recevable.", " De klacht is ontvankelijk.") }
    var invokes: String { text("Le vendeur invoque ", "De verkoper voert aan: ") }
    var and: String { text(" et, dans sa lettre, ", " en, in zijn brief, ") }
    var foreign: String {
        text("het gebrek was er niet bij de levering", "le défaut n’existait pas lors de la livraison")
    }
    var see: String { text("Voir le paragraphe ", "Zie randnummer ") }
    var page: String { text("la page du service", "de pagina van de dienst") }
    var quotation: [String] {
        [
            text("«\u{A0}Le vendeur répond de ce qu’il livre.\u{A0}»", "“De verkoper staat in voor wat hij levert.”"),
            text("«\u{A0}Il le répare.\u{A0}»", "“Hij herstelt het.”"),
        ]
    }
    var word: String { text("sans frais", "kosteloos") }
    var items: [String] {
        [
            text("une copie de la facture\u{202F};", "een kopie van de factuur;"),
            text("la preuve de l’envoi recommandé.", "het bewijs van de aangetekende zending."),
        ]
    }
    var questions: [String] {
        [
            text("Qui a constaté la panne\u{202F}?", "Wie stelde het defect vast?"),
            text("Quand\u{202F}?", "Wanneer?"),
        ]
    }
    var caption: String { text("chronologie du dossier", "verloop van het dossier") }
    var description: String { text("Les actes du dossier par date.", "De stukken van het dossier per datum.") }
    var columns: [String] { [text("Date", "Datum"), text("Acte", "Handeling"), text("Pièce", "Stuk")] }
    var month: String { text("mars", "maart") }
    func act(_ day: Int) -> String {
        text("Acte \(day) <&> «\u{A0}cité\u{A0}» de la procédure", "Handeling \(day) <&> “geciteerd” in de procedure")
    }
    var noteOnCase: String {
        text("Arrêt inventé du 4\u{A0}mars\u{A0}2020, ", "Verzonnen arrest van 4\u{A0}maart\u{A0}2020, ")
    }
    var noteOnLetter: String {
        text("Lettre du 20\u{A0}février\u{A0}2026, pièce 4.", "Brief van 20\u{A0}februari\u{A0}2026, stuk 4.")
    }
    var noteOnLaw: String { text("Règle inventée pour l’exemple.", "Regel verzonnen voor het voorbeeld.") }
    var answer: String { text("La réponse est attendue", "Het antwoord wordt verwacht") }
    var deadline: String { text(" pour le 30\u{A0}avril\u{A0}2026.", " tegen 30\u{A0}april\u{A0}2026.") }
    var closing: String {
        text("Je vous prie d’agréer, Madame, mes salutations distinguées.", "Met vriendelijke groeten,")
    }
    var function: String { text("Médiateur", "Bemiddelaar") }
    var mention: String {
        text(
            "Relu selon la règle des quatre yeux\u{202F}; code 0123-4567.",
            "Nagelezen volgens het vierogenprincipe; code 0123-4567.")
    }
}
