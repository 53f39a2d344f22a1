import Casework
import LegalModel

extension ProcedureStatus {
    /// The status in words.
    ///
    /// - Source: domain description, section 3.
    var words: LocalizedText {
        switch self {
        case .received: LocalizedText(fr: "reçu", nl: "ontvangen", de: "eingegangen", en: "received")
        case .waitingForDocuments:
            LocalizedText(
                fr: "pièces demandées", nl: "stukken gevraagd", de: "Unterlagen erbeten", en: "documents requested")
        case .information:
            LocalizedText(
                fr: "information", nl: "informatievraag", de: "Auskunft", en: "information request")
        case .complete: LocalizedText(fr: "complet", nl: "volledig", de: "vollständig", en: "complete")
        case .admitted: LocalizedText(fr: "recevable", nl: "ontvankelijk", de: "zulässig", en: "admitted")
        case .sentToCompany:
            LocalizedText(
                fr: "chez l'entreprise", nl: "bij de onderneming", de: "beim Unternehmen", en: "sent to company")
        case .reminded1: LocalizedText(fr: "rappel", nl: "herinnering", de: "Erinnerung", en: "reminder")
        case .reminded2:
            LocalizedText(fr: "relance", nl: "tweede herinnering", de: "2. Erinnerung", en: "second reminder")
        case .companySilent:
            LocalizedText(
                fr: "sans réaction", nl: "geen reactie", de: "keine Reaktion", en: "company silent")
        case .exchange: LocalizedText(fr: "échange", nl: "uitwisseling", de: "Austausch", en: "exchange")
        case .opinionGiven:
            LocalizedText(fr: "avis donné", nl: "standpunt gegeven", de: "Stellungnahme da", en: "opinion given")
        case .proposal:
            LocalizedText(fr: "proposition faite", nl: "voorstel gedaan", de: "Vorschlag da", en: "proposal made")
        case .toDraft: LocalizedText(fr: "à rédiger", nl: "op te stellen", de: "zu verfassen", en: "to draft")
        case .inValidation:
            LocalizedText(fr: "à approuver", nl: "ter goedkeuring", de: "in Prüfung", en: "in validation")
        case .approved: LocalizedText(fr: "approuvé", nl: "goedgekeurd", de: "freigegeben", en: "approved")
        case .recommended:
            LocalizedText(
                fr: "recommandé", nl: "aanbevolen", de: "Empfehlung gesandt", en: "recommended")
        case .closed: LocalizedText(fr: "clos", nl: "afgesloten", de: "abgeschlossen", en: "closed")
        }
    }
}
