import Casework
import LegalModel
import Reasoning

/// The fixed words of the validator's sheet.
enum SheetWords {
    static let title = LocalizedText(
        fr: "Feuille de validation", nl: "Validatieblad", de: "Prüfblatt", en: "Validation sheet")
    static let content = LocalizedText(
        fr: "Contenu à approuver", nl: "Goed te keuren inhoud", de: "Zu genehmigender Inhalt", en: "Content to approve")
    static let notComposed = LocalizedText(
        fr: "pas encore composé", nl: "nog niet opgesteld", de: "noch nicht erstellt", en: "not composed yet")
    static let answers = LocalizedText(
        fr: "Demandes et réponses", nl: "Vragen en antwoorden", de: "Begehren und Antworten", en: "Claims and answers")
    static let citations = LocalizedText(
        fr: "Articles sur lesquels la conclusion repose", nl: "Artikelen waarop de conclusie steunt",
        de: "Artikel, auf denen die Folgerung beruht", en: "Articles the conclusion rests on")
    static let findings = LocalizedText(
        fr: "Constatations décisives", nl: "Beslissende vaststellingen", de: "Entscheidende Feststellungen",
        en: "Decisive findings")
    static let diagnostics = LocalizedText(
        fr: "Ce que les contrôles signalent", nl: "Wat de controles melden", de: "Was die Prüfungen melden",
        en: "What the checks report")
    static let nothing = LocalizedText(fr: "Rien.", nl: "Niets.", de: "Nichts.", en: "Nothing.")
    static let tick = LocalizedText(fr: "Vu", nl: "Gezien", de: "Gesehen", en: "Seen")
    static let claim = LocalizedText(fr: "Demande", nl: "Vraag", de: "Begehren", en: "Claim")
    static let inLaw = LocalizedText(fr: "En droit", nl: "In rechte", de: "Rechtlich", en: "In law")
    static let recommended = LocalizedText(fr: "Recommandé", nl: "Aanbevolen", de: "Empfohlen", en: "Recommended")
    static let article = LocalizedText(fr: "Article", nl: "Artikel", de: "Artikel", en: "Article")
    static let digest = LocalizedText(
        fr: "Ce qu'il dit (nos mots)", nl: "Wat het zegt (onze woorden)", de: "Inhalt (unsere Worte)",
        en: "What it says (our words)")
    static let state = LocalizedText(fr: "Vérification", nl: "Controle", de: "Prüfung", en: "Verification")
    static let element = LocalizedText(fr: "Élément", nl: "Element", de: "Element", en: "Element")
    static let positions = LocalizedText(fr: "Positions", nl: "Standpunten", de: "Standpunkte", en: "Positions")
    static let exhibits = LocalizedText(fr: "Pièces", nl: "Stukken", de: "Unterlagen", en: "Exhibits")
    static let finding = LocalizedText(
        fr: "Constat et motif", nl: "Vaststelling en reden", de: "Feststellung und Grund", en: "Finding and reason")
    static let askedBy = LocalizedText(fr: "demandé par", nl: "gevraagd bij", de: "gefragt mit", en: "asked by")
    static let noVersion = LocalizedText(
        fr: "aucune version connue à la date décisive", nl: "geen bekende versie op de beslissende datum",
        de: "keine bekannte Fassung am maßgeblichen Tag", en: "no version known on the decisive day")
    static let none = LocalizedText.verbatim("–")

    /// What follows in law for a claim.
    static func word(for value: Value) -> LocalizedText {
        switch value {
        case .established: LocalizedText(fr: "établi", nl: "staat vast", de: "begründet", en: "established")
        case .open: LocalizedText(fr: "ouvert", nl: "open", de: "offen", en: "open")
        case .notEstablished:
            LocalizedText(fr: "non établi", nl: "staat niet vast", de: "nicht begründet", en: "not established")
        }
    }

    /// How far a claim is followed.
    static func word(for result: Outcome.Result) -> LocalizedText {
        switch result {
        case .followed: LocalizedText(fr: "suivi", nl: "gevolgd", de: "gefolgt", en: "followed")
        case .partly:
            LocalizedText(fr: "suivi en partie", nl: "deels gevolgd", de: "teilweise gefolgt", en: "followed in part")
        case .notFollowed: LocalizedText(fr: "non suivi", nl: "niet gevolgd", de: "nicht gefolgt", en: "not followed")
        case .withoutObject:
            LocalizedText(fr: "sans objet", nl: "zonder voorwerp", de: "gegenstandslos", en: "without object")
        }
    }

    /// How far a digest was checked.
    static func word(for verification: Verification) -> LocalizedText {
        let day = verification.on.map { " (\($0))" } ?? ""
        let word =
            switch verification.state {
            case .text:
                LocalizedText(
                    fr: "comparé au texte", nl: "vergeleken met de tekst", de: "mit dem Text verglichen",
                    en: "compared with the text")
            case .index:
                LocalizedText(
                    fr: "comparé à un index seulement", nl: "enkel met een index vergeleken",
                    de: "nur mit einem Register verglichen", en: "compared with an index only")
            case .unverified:
                LocalizedText(fr: "NON VÉRIFIÉ", nl: "NIET NAGEZIEN", de: "UNGEPRÜFT", en: "NOT VERIFIED")
            }
        return word.map { _, text in text + day }
    }

    /// The first and last day of a version.
    static func words(for validity: Validity) -> String {
        "\(validity.from?.description ?? "?") – \(validity.to?.description ?? "…")"
    }
}
