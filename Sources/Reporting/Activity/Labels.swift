import Casework
import LegalModel

extension ProcedureStatus {
    /// The state in the words of the service.
    ///
    /// - Source: domain description, section 3.
    var label: LocalizedText {
        switch self {
        case .received: LocalizedText(fr: "Reçues", nl: "Ontvangen", de: "Eingegangen", en: "Received")
        case .waitingForDocuments:
            LocalizedText(
                fr: "En attente de pièces", nl: "Wachten op stukken", de: "Warten auf Unterlagen",
                en: "Waiting for documents")
        case .information:
            LocalizedText(
                fr: "Demandes d'information", nl: "Informatievragen", de: "Auskunftsersuchen",
                en: "Requests for information")
        case .complete: LocalizedText(fr: "Complètes", nl: "Volledig", de: "Vollständig", en: "Complete")
        case .admitted: LocalizedText(fr: "Recevables", nl: "Ontvankelijk", de: "Zugelassen", en: "Admitted")
        case .sentToCompany:
            LocalizedText(
                fr: "Transmises à l'entreprise", nl: "Naar de onderneming gestuurd", de: "An das Unternehmen gesandt",
                en: "Sent to the company")
        case .reminded1:
            LocalizedText(fr: "Premier rappel", nl: "Eerste herinnering", de: "Erste Erinnerung", en: "First reminder")
        case .reminded2:
            LocalizedText(fr: "Second rappel", nl: "Tweede herinnering", de: "Zweite Erinnerung", en: "Second reminder")
        case .companySilent:
            LocalizedText(
                fr: "Entreprise sans réaction", nl: "Geen reactie van de onderneming",
                de: "Keine Antwort des Unternehmens", en: "No answer from the company")
        case .exchange: LocalizedText(fr: "En navette", nl: "In uitwisseling", de: "Im Austausch", en: "In exchange")
        case .opinionGiven:
            LocalizedText(fr: "Avis donné", nl: "Standpunt gegeven", de: "Stellungnahme abgegeben", en: "Opinion given")
        case .proposal:
            LocalizedText(fr: "Proposition faite", nl: "Voorstel gedaan", de: "Vorschlag gemacht", en: "Proposal made")
        case .toDraft:
            LocalizedText(
                fr: "Recommandation à rédiger", nl: "Aanbeveling op te stellen", de: "Empfehlung zu verfassen",
                en: "Recommendation to draft")
        case .inValidation:
            LocalizedText(fr: "À approuver", nl: "Ter goedkeuring", de: "In Prüfung", en: "In validation")
        case .approved: LocalizedText(fr: "Approuvées", nl: "Goedgekeurd", de: "Freigegeben", en: "Approved")
        case .recommended:
            LocalizedText(
                fr: "Recommandation envoyée", nl: "Aanbeveling verstuurd", de: "Empfehlung versandt",
                en: "Recommendation sent")
        case .closed: LocalizedText(fr: "Closes", nl: "Afgesloten", de: "Abgeschlossen", en: "Closed")
        }
    }
}

extension Outcome.Result {
    /// The result of a claim in neutral words.
    var label: LocalizedText {
        switch self {
        case .followed:
            LocalizedText(fr: "Points suivis", nl: "Gevolgde punten", de: "Punkte gefolgt", en: "Points followed")
        case .partly:
            LocalizedText(
                fr: "Points suivis en partie", nl: "Gedeeltelijk gevolgde punten", de: "Punkte teilweise gefolgt",
                en: "Points followed in part")
        case .notFollowed:
            LocalizedText(
                fr: "Points non suivis", nl: "Niet gevolgde punten", de: "Punkte nicht gefolgt",
                en: "Points not followed")
        case .withoutObject:
            LocalizedText(
                fr: "Points devenus sans objet", nl: "Punten zonder voorwerp", de: "Gegenstandslose Punkte",
                en: "Points without object")
        }
    }
}
