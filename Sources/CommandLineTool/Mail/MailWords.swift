import Casework
import FileFormats
import LegalModel
import Reasoning

/// The words of the commands about mail.
enum MailWords {
    /// What a mail is called as an exhibit.
    static func title(of message: MailMessage, given title: String?, _ language: Language) -> Translations {
        if let title { return Translations(title, in: language) }
        let subject = message.subject.isEmpty ? "–" : message.subject
        let words = LocalizedText(
            fr: "Message : \(subject)", nl: "Bericht: \(subject)", de: "Nachricht: \(subject)",
            en: "Message: \(subject)")
        return Translations(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, words[$0]) }))
            ?? Translations(subject, in: language)
    }

    static func added(_ receipt: MailIntake.Receipt, _ intake: MailIntake, _ number: DossierNumber) -> LocalizedText {
        let sender = intake.message.from.first.map { $0.name ?? $0.address } ?? "–"
        let file = receipt.file
        guard let entry = receipt.entry else {
            return LocalizedText(
                fr: "Message sans texte : pièce \(file) ajoutée au dossier \(number), sans entrée.",
                nl: "Bericht zonder tekst: stuk \(file) toegevoegd aan dossier \(number), zonder aantekening.",
                de: "Nachricht ohne Text: Anlage \(file) zur Akte \(number) hinzugefügt, ohne Eintrag.",
                en: "Message without text: exhibit \(file) added to dossier \(number), without an entry.")
        }
        let day = intake.message.sent?.dayInBrussels ?? intake.receivedOn
        func date(_ language: Language) -> String { DateWords.text(day, language) }
        return LocalizedText(
            fr: "Message de \(sender) du \(date(.french)) : entrée \(entry) du dossier \(number), original \(file).",
            nl:
                "Bericht van \(sender) van \(date(.dutch)): aantekening \(entry) in dossier \(number), origineel \(file).",
            de: "Nachricht von \(sender) vom \(date(.german)): Eintrag \(entry) der Akte \(number), Original \(file).",
            en: "Message of \(sender) of \(date(.english)): entry \(entry) of dossier \(number), original \(file).")
    }

    static func isThere(
        _ exhibit: Identifier<Exhibit>, _ entry: Identifier<NotebookEntry>?, _ number: DossierNumber
    ) -> LocalizedText {
        let place = entry.map { "\(exhibit), \($0)" } ?? exhibit.text
        return LocalizedText(
            fr: "Ce fichier est déjà dans le dossier \(number) (\(place)) : rien n'a été ajouté.",
            nl: "Dit bestand zit al in dossier \(number) (\(place)): er is niets toegevoegd.",
            de: "Diese Datei ist schon in der Akte \(number) (\(place)): Nichts wurde hinzugefügt.",
            en: "This file is in dossier \(number) already (\(place)): nothing was added.")
    }

    static func twin(_ entry: Identifier<NotebookEntry>) -> LocalizedText {
        LocalizedText(
            fr: "Attention : l'entrée \(entry) vient d'une autre copie du même message. Comparez-les.",
            nl: "Let op: aantekening \(entry) komt uit een andere kopie van hetzelfde bericht. Vergelijk ze.",
            de: "Achtung: Eintrag \(entry) stammt aus einer anderen Kopie derselben Nachricht. Vergleichen Sie beide.",
            en: "Note: entry \(entry) comes from another copy of the same message. Compare them.")
    }

    static func otherSender(_ side: Side) -> LocalizedText {
        switch side {
        case .consumer:
            LocalizedText(
                fr: "Attention : l'adresse de l'expéditeur est celle du consommateur ; --from l'emporte.",
                nl: "Let op: het adres van de afzender is dat van de consument; --from geldt.",
                de: "Achtung: Die Adresse des Absenders ist die des Verbrauchers; --from gilt.",
                en: "Note: the sender's address is the consumer's; --from prevails.")
        case .company:
            LocalizedText(
                fr: "Attention : l'adresse de l'expéditeur est celle de l'entreprise ; --from l'emporte.",
                nl: "Let op: het adres van de afzender is dat van de onderneming; --from geldt.",
                de: "Achtung: Die Adresse des Absenders ist die des Unternehmens; --from gilt.",
                en: "Note: the sender's address is the company's; --from prevails.")
        }
    }

    static func senderUnknown(_ address: String?) -> Failure {
        let address = address ?? "–"
        return Failure(
            .wrongUse,
            LocalizedText(
                fr: "l'adresse de l'expéditeur (\(address)) n'est celle d'aucune partie du dossier",
                nl: "het adres van de afzender (\(address)) is van geen enkele partij in het dossier",
                de: "die Adresse des Absenders (\(address)) gehört keiner Partei der Akte",
                en: "the sender's address (\(address)) is that of no party to the dossier"),
            remedy: LocalizedText(
                fr: "Dites de qui vient le message : --from consumer ou --from company. Rien n'a été ajouté.",
                nl: "Zeg van wie het bericht komt: --from consumer of --from company. Er is niets toegevoegd.",
                de: "Sagen Sie, von wem sie kommt: --from consumer oder --from company. Nichts wurde hinzugefügt.",
                en: "Say whose message it is: --from consumer or --from company. Nothing was added."))
    }

    static let sideMissing = Failure(
        .wrongUse,
        LocalizedText(
            fr: "il faut savoir qui a remis la pièce : --from manque",
            nl: "het moet duidelijk zijn wie het stuk bezorgde: --from ontbreekt",
            de: "es muss klar sein, wer die Anlage eingereicht hat: --from fehlt",
            en: "it must be known who handed the exhibit in: --from is missing"),
        remedy: LocalizedText(
            fr: "Ajoutez --from consumer ou --from company.", nl: "Voeg --from consumer of --from company toe.",
            de: "Ergänzen Sie --from consumer oder --from company.", en: "Add --from consumer or --from company."))

    /// What stands behind the name of a file: why it is not shared, what it was called, that it was there.
    static func note(
        on file: MailAttachment, _ receipt: MailIntake.Receipt, _ exhibit: Identifier<Exhibit>, _ intake: MailIntake
    ) -> LocalizedText {
        if receipt.known.contains(exhibit) {
            return LocalizedText(
                fr: " (déjà dans le dossier)", nl: " (zit al in het dossier)", de: " (schon in der Akte)",
                en: " (in the dossier already)")
        }
        switch file.role {
        case .file:
            guard !intake.isShared else { return LocalizedText(fr: "", nl: "", de: "", en: "") }
            return LocalizedText(
                fr: " (non partagé)", nl: " (niet gedeeld)", de: " (nicht geteilt)", en: " (not shared)")
        case .inText:
            return LocalizedText(
                fr: " (image du texte, non partagée)", nl: " (beeld in de tekst, niet gedeeld)",
                de: " (Bild im Text, nicht geteilt)", en: " (picture in the text, not shared)")
        case .message:
            return LocalizedText(
                fr: " (message joint, non partagé)", nl: " (bijgevoegd bericht, niet gedeeld)",
                de: " (beigefügte Nachricht, nicht geteilt)", en: " (attached message, not shared)")
        case .outlookContainer:
            return LocalizedText(
                fr: " (fichier d'Outlook, non partagé)", nl: " (Outlook-bestand, niet gedeeld)",
                de: " (Outlook-Datei, nicht geteilt)", en: " (file of Outlook, not shared)")
        case .technical:
            return LocalizedText(
                fr: " (fichier technique, non partagé)", nl: " (technisch bestand, niet gedeeld)",
                de: " (technische Datei, nicht geteilt)", en: " (technical file, not shared)")
        }
    }
}
