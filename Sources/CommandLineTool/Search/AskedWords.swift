import LegalModel

/// What `carnet search asked` says.
enum AskedWords {
    /// Nothing was released.
    static let none = LocalizedText(
        fr: "Aucune phrase n'a été reprise pour la recherche.", nl: "Er is geen zin vrijgegeven voor het zoeken.",
        de: "Für die Suche wurde kein Satz freigegeben.", en: "No sentence was released for search.")

    /// Sentences were forgotten.
    static func forgotten(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "Phrases oubliées : \(count).", nl: "Vergeten zinnen: \(count).", de: "Vergessene Sätze: \(count).",
            en: "Sentences forgotten: \(count).")
    }

    /// A sentence was taken.
    static func released(_ id: Int, cut: Int) -> LocalizedText {
        LocalizedText(
            fr: "Phrase \(id) reprise pour la recherche ; données personnelles retirées : \(cut). Relisez ce qui reste "
                + "(pour l'oublier : carnet search asked --forget \(id)) :",
            nl: "Zin \(id) vrijgegeven voor het zoeken; verwijderde persoonsgegevens: \(cut). Lees na wat overblijft "
                + "(om te vergeten: carnet search asked --forget \(id)):",
            de:
                "Satz \(id) für die Suche freigegeben; entfernte personenbezogene Daten: \(cut). Lesen Sie nach, was bleibt "
                + "(zum Vergessen: carnet search asked --forget \(id)):",
            en: "Sentence \(id) released for search; personal data removed: \(cut). Read what is left "
                + "(to forget it: carnet search asked --forget \(id)):")
    }

    /// No recommendation was approved in the dossier.
    static func notApproved(_ dossier: DossierNumber) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "aucune recommandation n'est approuvée dans le dossier \(dossier)",
                nl: "in dossier \(dossier) is geen aanbeveling goedgekeurd",
                de: "in Akte \(dossier) ist keine Empfehlung genehmigt",
                en: "no recommendation is approved in dossier \(dossier)"),
            remedy: LocalizedText(
                fr: "La recherche n'apprend que de ce qui a été validé : faites d'abord approuver la recommandation.",
                nl: "Het zoeken leert alleen van wat gevalideerd is: laat eerst de aanbeveling goedkeuren.",
                de: "Die Suche lernt nur von Validiertem: Lassen Sie zuerst die Empfehlung genehmigen.",
                en: "Search learns only from what was validated: have the recommendation approved first."))
    }

    /// An option is missing.
    static var incomplete: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "il manque --dossier ou --article", nl: "--dossier of --article ontbreekt",
                de: "--dossier oder --article fehlt", en: "--dossier or --article is missing"),
            remedy: LocalizedText(
                fr: "carnet search asked --release \"phrase\" --dossier 2026-00123 --article BE-CDE:VI.43",
                nl: "carnet search asked --release \"zin\" --dossier 2026-00123 --article BE-CDE:VI.43",
                de: "carnet search asked --release \"Satz\" --dossier 2026-00123 --article BE-CDE:VI.43",
                en: "carnet search asked --release \"sentence\" --dossier 2026-00123 --article BE-CDE:VI.43"))
    }
}
