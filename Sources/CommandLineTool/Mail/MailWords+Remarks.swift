import FileFormats
import LegalModel

extension MailWords {
    /// A remark as a sentence.
    static func words(of remark: MailRemark) -> LocalizedText {
        switch remark {
        case .noDate:
            LocalizedText(
                fr: "Aucune date lisible : le jour de réception est noté.",
                nl: "Geen leesbare datum: de dag van ontvangst is genoteerd.",
                de: "Kein lesbares Datum: Der Tag des Empfangs ist vermerkt.",
                en: "No readable date: the day of receipt is noted.")
        case .dateWithoutZone:
            LocalizedText(
                fr: "L'heure est donnée sans fuseau : elle est prise telle quelle.",
                nl: "Het uur heeft geen tijdzone: het is genomen zoals het er staat.",
                de: "Die Uhrzeit hat keine Zeitzone: Sie ist genommen, wie sie dasteht.",
                en: "The time has no zone: it is taken as it stands.")
        case .noSender:
            LocalizedText(
                fr: "Aucun expéditeur n'est indiqué.", nl: "Er is geen afzender vermeld.",
                de: "Es ist kein Absender angegeben.", en: "No sender is named.")
        case .severalSenders:
            LocalizedText(
                fr: "Plusieurs expéditeurs sont indiqués.", nl: "Er zijn verschillende afzenders vermeld.",
                de: "Es sind mehrere Absender angegeben.", en: "Several senders are named.")
        case .undeclaredHeader:
            LocalizedText(
                fr: "L'en-tête contient des lettres au codage non déclaré : vérifiez le nom et l'objet.",
                nl: "De kop bevat letters met een niet opgegeven codering: kijk naam en onderwerp na.",
                de: "Der Kopf enthält Buchstaben ohne Angabe der Kodierung: Prüfen Sie Namen und Betreff.",
                en: "The header holds letters in no declared encoding: check the name and the subject.")
        case .damagedHeader:
            LocalizedText(
                fr: "Une ligne de l'en-tête est abîmée.", nl: "Een regel van de kop is beschadigd.",
                de: "Eine Zeile des Kopfes ist beschädigt.", en: "A line of the header is damaged.")
        case .contradiction:
            LocalizedText(
                fr: "Une indication figure deux fois, avec deux valeurs : la première est retenue.",
                nl: "Een vermelding staat er twee keer, met twee waarden: de eerste is genomen.",
                de: "Eine Angabe steht zweimal da, mit zwei Werten: Die erste gilt.",
                en: "Something is stated twice, with two values: the first is taken.")
        case .damagedStructure:
            LocalizedText(
                fr: "La structure du message est abîmée : comparez avec l'original.",
                nl: "De opbouw van het bericht is beschadigd: vergelijk met het origineel.",
                de: "Der Aufbau der Nachricht ist beschädigt: Vergleichen Sie mit dem Original.",
                en: "The structure of the message is damaged: compare with the original.")
        case .truncated:
            LocalizedText(
                fr: "Le message s'interrompt : il manque peut-être une partie.",
                nl: "Het bericht breekt af: er ontbreekt misschien een deel.",
                de: "Die Nachricht bricht ab: Vielleicht fehlt ein Teil.",
                en: "The message breaks off: a part may be missing.")
        case .guessedEncoding:
            LocalizedText(
                fr: "Le codage des lettres n'est pas déclaré comme il faut : il a été deviné, relisez les accents.",
                nl: "De lettercodering is niet juist opgegeven: ze is geraden, lees de accenten na.",
                de:
                    "Die Kodierung der Buchstaben ist nicht richtig angegeben: Sie ist geraten, prüfen Sie die Umlaute.",
                en: "The encoding of the letters is not rightly declared: it was guessed, check the accents.")
        case .lostLetters:
            LocalizedText(
                fr: "Des lettres sont illisibles ; le signe \u{FFFD} tient leur place.",
                nl: "Sommige letters zijn onleesbaar; het teken \u{FFFD} staat op hun plaats.",
                de: "Einige Buchstaben sind unlesbar; an ihrer Stelle steht das Zeichen \u{FFFD}.",
                en: "Some letters cannot be read; the sign \u{FFFD} stands in their place.")
        case .controlCharacters:
            LocalizedText(
                fr: "Des signes de commande ont été retirés du texte.",
                nl: "Stuurtekens zijn uit de tekst weggelaten.", de: "Steuerzeichen sind aus dem Text entfernt.",
                en: "Control characters were left out of the text.")
        case .damagedContent:
            LocalizedText(
                fr: "Le contenu d'un fichier joint est abîmé : ouvrez-le pour voir s'il est lisible.",
                nl: "De inhoud van een bijlage is beschadigd: open ze om te zien of ze leesbaar is.",
                de: "Der Inhalt einer Anlage ist beschädigt: Öffnen Sie sie, um zu sehen, ob sie lesbar ist.",
                en: "The content of an attachment is damaged: open it to see whether it can be read.")
        case .textFromHTML:
            LocalizedText(
                fr: "Le texte est tiré de la mise en forme HTML.", nl: "De tekst komt uit de HTML-opmaak.",
                de: "Der Text stammt aus der HTML-Fassung.", en: "The text is taken from the HTML form.")
        case .noText:
            LocalizedText(
                fr: "Le message n'a pas de texte.", nl: "Het bericht heeft geen tekst.",
                de: "Die Nachricht hat keinen Text.", en: "The message has no text.")
        case .encrypted:
            LocalizedText(
                fr: "Une partie est chiffrée : demandez-la en clair.",
                nl: "Een deel is versleuteld: vraag het onversleuteld.",
                de: "Ein Teil ist verschlüsselt: Bitten Sie um eine lesbare Fassung.",
                en: "A part is encrypted: ask for it in clear.")
        case .outlookContainer:
            LocalizedText(
                fr: "Un fichier winmail.dat peut contenir des pièces : demandez-les dans un format courant.",
                nl: "Een bestand winmail.dat kan bijlagen bevatten: vraag ze in een gangbaar formaat.",
                de: "Eine Datei winmail.dat kann Anlagen enthalten: Bitten Sie um ein übliches Format.",
                en: "A file winmail.dat may hold attachments: ask for them in a common format.")
        case .renamedFile:
            LocalizedText(
                fr: "Le nom d'un fichier joint a été rendu sûr ; l'original le garde.",
                nl: "De naam van een bijlage is veilig gemaakt; het origineel bewaart hem.",
                de: "Der Name einer Anlage ist sicher gemacht; das Original bewahrt ihn.",
                en: "The name of an attachment was made safe; the original keeps it.")
        }
    }
}
