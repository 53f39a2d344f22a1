import Drafting
import LegalModel

extension GuideFault: DescribableError {
    var failure: Failure { Failure(.badData, sentence) }

    /// The failure of an answer in a file or pipe, with its line.
    func failure(at place: SourceLocation) -> Failure {
        Failure(
            .badData, sentence.map { _, text in "\(place): \(text)" },
            remedy: LocalizedText(
                fr: "Les réponses précédentes sont enregistrées ; corrigez cette ligne et reprenez à partir d'elle.",
                nl: "De vorige antwoorden zijn bewaard; verbeter deze regel en ga van daaraf verder.",
                de: "Die Antworten davor sind gespeichert; berichtigen Sie diese Zeile und fahren Sie dort fort.",
                en: "The answers before are saved; correct this line and go on from it."))
    }

    /// Why the reply cannot be taken, and what would be.
    var sentence: LocalizedText {
        switch self {
        case .notAChoice(let text, let count):
            LocalizedText(
                fr: "« \(text) » ne convient pas : tapez un numéro de 1 à \(count).",
                nl: "“\(text)” past niet: typ een nummer van 1 tot \(count).",
                de: "„\(text)“ passt nicht: Tippen Sie eine Nummer von 1 bis \(count).",
                en: "“\(text)” does not fit: type a number from 1 to \(count).")
        case .notADate(let text):
            LocalizedText(
                fr: "« \(text) » n'est pas une date : par exemple 4/1/2025.",
                nl: "“\(text)” is geen datum: bijvoorbeeld 4/1/2025.",
                de: "„\(text)“ ist kein Datum: zum Beispiel 4.1.2025.",
                en: "“\(text)” is no date: for example 4/1/2025.")
        case .unknownExhibit(let id, let known):
            LocalizedText(
                fr: "La pièce « \(id) » n'existe pas ; il y a \(list(known)).",
                nl: "Stuk “\(id)” bestaat niet; er zijn \(list(known)).",
                de: "Unterlage „\(id)“ gibt es nicht; vorhanden: \(list(known)).",
                en: "There is no exhibit “\(id)”; there are \(list(known)).")
        case .unknownEntry(let id, let known):
            LocalizedText(
                fr: "L'entrée « \(id) » n'existe pas ; il y a \(list(known)).",
                nl: "Bericht “\(id)” bestaat niet; er zijn \(list(known)).",
                de: "Eintrag „\(id)“ gibt es nicht; vorhanden: \(list(known)).",
                en: "There is no entry “\(id)”; there are \(list(known)).")
        case .unreadableEvidence(let text):
            LocalizedText(
                fr: "« \(text) » n'est pas lisible : par exemple P1 p. 2 « mots ».",
                nl: "“\(text)” is niet leesbaar: bijvoorbeeld P1 blz. 2 “woorden”.",
                de: "„\(text)“ ist nicht lesbar: zum Beispiel P1 S. 2 „Worte“.",
                en: "“\(text)” cannot be read: for example P1 p. 2 “words”.")
        case .wordsNotInEntry(let words, let entry):
            LocalizedText(
                fr: "« \(words) » ne figure pas tel quel dans \(entry). Tapez \(entry) pour le relire.",
                nl: "“\(words)” staat niet letterlijk in \(entry). Typ \(entry) om het te herlezen.",
                de: "„\(words)“ steht nicht wörtlich in \(entry). Tippen Sie \(entry), um nachzulesen.",
                en: "“\(words)” does not stand in \(entry) as it is. Type \(entry) to read it again.")
        case .wordsNotInExhibit(let words, let exhibit):
            LocalizedText(
                fr: "« \(words) » ne figure pas tel quel dans \(exhibit). Tapez /\(exhibit) pour le relire.",
                nl: "“\(words)” staat niet letterlijk in \(exhibit). Typ /\(exhibit) om het te herlezen.",
                de: "„\(words)“ steht nicht wörtlich in \(exhibit). Tippen Sie /\(exhibit), um nachzulesen.",
                en: "“\(words)” does not stand in \(exhibit) as it is. Type /\(exhibit) to read it again.")
        case .wordsOnOtherPage(let words, let exhibit, let pages):
            otherPage(words, exhibit, list(pages.map(String.init)))
        case .wordsOfNobody(let words):
            LocalizedText(
                fr: "« \(words) » ne figure dans aucun message du consommateur. / et un mot : chercher le passage.",
                nl: "“\(words)” staat in geen enkel bericht van de consument. / en een woord: de passage zoeken.",
                de: "„\(words)“ steht in keiner Nachricht des Verbrauchers. / und ein Wort: die Stelle suchen.",
                en: "“\(words)” stands in no message of the consumer. / and a word: search the passage.")
        case .noSuchPassage(let number, let count):
            LocalizedText(
                fr: "Il n'y a pas de passage \(number) ; la recherche en a donné \(count).",
                nl: "Er is geen passage \(number); de zoekactie gaf er \(count).",
                de: "Es gibt keine Stelle \(number); die Suche ergab \(count).",
                en: "There is no passage \(number); the search gave \(count).")
        case .noSuchClaim(let number, let count):
            LocalizedText(
                fr: "Il n'y a pas de demande \(number) ; il y en a \(count).",
                nl: "Er is geen vraag \(number); er zijn er \(count).",
                de: "Es gibt kein Anliegen \(number); es sind \(count).",
                en: "There is no claim \(number); there are \(count).")
        case .noOtherPack:
            LocalizedText(
                fr: "Il n'y a pas d'autre régime à ajouter.", nl: "Er is geen andere regeling om toe te voegen.",
                de: "Es gibt keine weitere Regelung.", en: "There are no other rules to add.")
        case .notOfThisSide(let entry):
            LocalizedText(
                fr: "\(entry) n'est pas de cette partie.", nl: "\(entry) komt niet van deze partij.",
                de: "\(entry) stammt nicht von dieser Partei.", en: "\(entry) is not by this party.")
        case .answerNeeded:
            LocalizedText(
                fr: "Il faut une réponse ici ; s passe la question.",
                nl: "Hier is een antwoord nodig; s slaat de vraag over.",
                de: "Hier ist eine Antwort nötig; s überspringt die Frage.",
                en: "An answer is needed here; s skips the question.")
        case .noSuchAnswer(let number, let count):
            LocalizedText(
                fr: "Il n'y a pas de réponse \(number) ; il y en a \(count).",
                nl: "Er is geen antwoord \(number); er zijn er \(count).",
                de: "Es gibt keine Antwort \(number); es sind \(count).",
                en: "There is no answer \(number); there are \(count).")
        case .nothingBefore:
            LocalizedText(
                fr: "Rien n'a été demandé avant ; c liste les réponses.",
                nl: "Hiervoor is niets gevraagd; c toont de antwoorden.",
                de: "Davor wurde nichts gefragt; c listet die Antworten.",
                en: "Nothing was asked before; c lists the answers.")
        case .noQuestion:
            LocalizedText(
                fr: "Il n'y a plus de question.", nl: "Er is geen vraag meer.", de: "Es gibt keine Frage mehr.",
                en: "There is no question left.")
        }
    }

    private func otherPage(_ words: String, _ exhibit: String, _ pages: String) -> LocalizedText {
        LocalizedText(
            fr: "« \(words) » figure dans \(exhibit) à une autre page : \(pages).",
            nl: "“\(words)” staat in \(exhibit) op een andere bladzijde: \(pages).",
            de: "„\(words)“ steht in \(exhibit) auf einer anderen Seite: \(pages).",
            en: "“\(words)” stands in \(exhibit) on another page: \(pages).")
    }

    private func list(_ ids: [String]) -> String { ids.isEmpty ? "–" : ids.joined(separator: ", ") }
}
