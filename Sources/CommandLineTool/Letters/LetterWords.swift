import Casework
import Drafting
import LegalModel

/// The words of the commands about letters.
enum LetterWords {
    static let mustContain = LocalizedText(
        fr: "La lettre contient :", nl: "De brief bevat:", de: "Der Brief enthält:", en: "The letter contains:")

    static let fixedSentences = LocalizedText(
        fr: "Phrases fixes :", nl: "Vaste zinnen:", de: "Feste Sätze:", en: "Fixed sentences:")

    static let nothingFound = LocalizedText(
        fr: "Rien à redire : la lettre est complète.", nl: "Niets op te merken: de brief is volledig.",
        de: "Nichts zu beanstanden: Der Brief ist vollständig.", en: "Nothing found: the letter is complete.")

    static func drafted(_ relay: Relay, _ number: String) -> LocalizedText { drafted(relay.id.text, number) }

    static func drafted(_ id: String, _ number: String) -> LocalizedText {
        LocalizedText(
            fr: "Projet \(id) enregistré. Vérifier : carnet letter check \(number) \(id) ; modifier : "
                + "carnet dossier edit \(number)",
            nl: "Ontwerp \(id) bewaard. Nakijken: carnet letter check \(number) \(id); wijzigen: "
                + "carnet dossier edit \(number)",
            de: "Entwurf \(id) gespeichert. Prüfen: carnet letter check \(number) \(id); ändern: "
                + "carnet dossier edit \(number)",
            en: "Draft \(id) saved. Check: carnet letter check \(number) \(id); change: "
                + "carnet dossier edit \(number)")
    }

    /// How a letter becomes final.
    static func release(_ id: String, _ number: String) -> LocalizedText {
        let command = "carnet recommendation submit \(number) --document \(id)"
        return LocalizedText(
            fr: "Quand elle est prête : \(command)", nl: "Als hij klaar is: \(command)",
            de: "Wenn er fertig ist: \(command)",
            en: "When it is ready: \(command)")
    }

    static func asked(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: count == 1 ? "La question est notée comme posée." : "Les \(count) questions sont notées comme posées.",
            nl: count == 1 ? "De vraag is genoteerd als gesteld." : "De \(count) vragen zijn genoteerd als gesteld.",
            de: count == 1
                ? "Die Frage ist als gestellt vermerkt." : "Die \(count) Fragen sind als gestellt vermerkt.",
            en: count == 1 ? "The question is noted as asked." : "The \(count) questions are noted as asked.")
    }

    static func further(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "Cinq questions au plus par lettre ; pour la suivante (\(count)) :",
            nl: "Hoogstens vijf vragen per brief; voor de volgende (\(count)):",
            de: "Höchstens fünf Fragen je Brief; für den nächsten (\(count)):",
            en: "Five questions a letter at most; for the next (\(count)):")
    }

    /// When something is required, in brackets; nothing when always.
    static func condition(_ condition: LetterCondition) -> LocalizedText {
        switch condition {
        case .always: LocalizedText(fr: "", nl: "", de: "", en: "")
        case .never: LocalizedText(fr: " (jamais)", nl: " (nooit)", de: " (nie)", en: " (never)")
        case .released:
            LocalizedText(
                fr: " (lettre définitive)", nl: " (definitieve brief)", de: " (endgültiger Brief)",
                en: " (final letter)")
        case .when(let expression): known(expression.text) ?? .verbatim(" (if \(expression.text))")
        }
    }

    /// Conditions that many letters have, in words.
    private static func known(_ text: String) -> LocalizedText? {
        switch text {
        case "questions":
            LocalizedText(
                fr: " (s'il y a des questions)", nl: " (als er vragen zijn)", de: " (bei Fragen)", en: " (if questions)"
            )
        case "due":
            LocalizedText(
                fr: " (s'il y a une date de réponse)", nl: " (als er een antwoorddatum is)", de: " (bei Antwortdatum)",
                en: " (if a date for the answer)")
        case "omissions":
            LocalizedText(
                fr: " (si un passage n'est pas repris)", nl: " (als een passage is weggelaten)",
                de: " (bei Auslassungen)", en: " (if something is left out)")
        case "opinion":
            LocalizedText(
                fr: " (avec l'avis du service)", nl: " (met het standpunt van de dienst)",
                de: " (mit Stellungnahme des Dienstes)", en: " (with the service's opinion)")
        case "hasTranslation":
            LocalizedText(
                fr: " (avec une traduction)", nl: " (met een vertaling)", de: " (mit Übersetzung)",
                en: " (with a translation)")
        case "exhibits":
            LocalizedText(
                fr: " (s'il y a des pièces)", nl: " (als er bijlagen zijn)", de: " (bei Anlagen)", en: " (if exhibits)")
        case "mayWithdraw":
            LocalizedText(
                fr: " (si la partie peut se retirer)", nl: " (als de partij zich kan terugtrekken)",
                de: " (wenn die Partei sich zurückziehen kann)", en: " (if the party may withdraw)")
        case "addressee.side is company":
            LocalizedText(
                fr: " (à l'entreprise)", nl: " (aan de onderneming)", de: " (an das Unternehmen)",
                en: " (to the company)")
        case "addressee.side is consumer":
            LocalizedText(
                fr: " (au consommateur)", nl: " (aan de consument)", de: " (an den Verbraucher)",
                en: " (to the consumer)")
        default:
            LocalizedText(
                fr: " (si : \(text))", nl: " (als: \(text))", de: " (wenn: \(text))", en: " (if: \(text))")
        }
    }

    /// The name of a block; a block of a letter's own bears the name it has there.
    static func name(of block: String) -> LocalizedText {
        switch block {
        case "sender": LocalizedText(fr: "expéditeur", nl: "afzender", de: "Absender", en: "sender")
        case "addressee": LocalizedText(fr: "destinataire", nl: "bestemmeling", de: "Empfänger", en: "addressee")
        case "date": LocalizedText(fr: "lieu et date", nl: "plaats en datum", de: "Ort und Datum", en: "place and date")
        case "reference": LocalizedText(fr: "référence", nl: "kenmerk", de: "Zeichen", en: "reference")
        case "subject": LocalizedText(fr: "objet", nl: "onderwerp", de: "Betreff", en: "subject")
        case "salutation": LocalizedText(fr: "formule d'appel", nl: "aanspreking", de: "Anrede", en: "salutation")
        case "opening":
            LocalizedText(
                fr: "but de la lettre, en une phrase", nl: "doel van de brief, in één zin",
                de: "Zweck des Briefes, in einem Satz", en: "purpose, in one sentence")
        case "ask":
            LocalizedText(
                fr: "questions numérotées", nl: "genummerde vragen", de: "nummerierte Fragen", en: "numbered questions")
        case "by":
            LocalizedText(
                fr: "date de réponse, avec le jour", nl: "antwoorddatum, met de dag", de: "Antwortdatum mit Wochentag",
                en: "date for the answer, with weekday")
        case "words":
            LocalizedText(
                fr: "les mots de la partie, tels quels", nl: "de woorden van de partij, onveranderd",
                de: "die Worte der Partei, unverändert", en: "the party's words, unchanged")
        case "omissions":
            LocalizedText(
                fr: "passages non repris, avec leur raison", nl: "niet overgenomen passages, met reden",
                de: "Auslassungen mit Grund", en: "what was left out, and why")
        case "opinion":
            LocalizedText(
                fr: "avis du service, dans son cadre", nl: "standpunt van de dienst, in zijn kader",
                de: "Stellungnahme des Dienstes, im Rahmen", en: "the service's opinion, in its frame")
        case "replyForm":
            LocalizedText(
                fr: "les trois questions de la réponse", nl: "de drie vragen van het antwoord",
                de: "die drei Fragen der Antwort", en: "the three questions of the answer")
        case "next":
            LocalizedText(fr: "la suite", nl: "hoe het verdergaat", de: "wie es weitergeht", en: "what happens next")
        case "reply":
            LocalizedText(
                fr: "comment répondre, et aide", nl: "hoe antwoorden, en hulp", de: "wie antworten, und Hilfe",
                en: "how to reply, and help")
        case "remedies":
            LocalizedText(fr: "autres voies", nl: "andere mogelijkheden", de: "andere Wege", en: "other ways")
        case "closing": LocalizedText(fr: "formule finale", nl: "slotformule", de: "Grußformel", en: "closing")
        case "handler":
            LocalizedText(
                fr: "nom et fonction", nl: "naam en functie", de: "Name und Funktion", en: "name and function")
        case "exhibits":
            LocalizedText(fr: "liste des pièces", nl: "lijst van bijlagen", de: "Anlagenliste", en: "list of exhibits")
        case "receipt": LocalizedText(fr: "récépissé", nl: "ontvangstbewijs", de: "Beleg", en: "receipt")
        default: .verbatim(block)
        }
    }
}
