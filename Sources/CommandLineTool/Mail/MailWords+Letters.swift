import Casework
import LegalModel

extension MailWords {
    /// What the file of an exhibit is called in a mail: its number and its ending, nothing that a party called it.
    static func name(of exhibit: Exhibit) -> LocalizedText {
        let parts = exhibit.fileName.split(separator: ".")
        let last = parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
        let isEnding =
            (1...5).contains(last.utf8.count) && last.utf8.allSatisfy { $0 < 0x80 }
            && last.allSatisfy { $0.isLetter || $0.isNumber }
        let ending = isEnding ? ".\(last)" : ""
        let id = exhibit.id
        return LocalizedText(
            fr: "pièce-\(id)\(ending)", nl: "stuk-\(id)\(ending)", de: "Anlage-\(id)\(ending)",
            en: "exhibit-\(id)\(ending)")
    }

    static let onlyLetters = Failure(
        .wrongUse,
        LocalizedText(
            fr: "seule une lettre devient un message (eml)", nl: "alleen een brief wordt een bericht (eml)",
            de: "nur ein Brief wird zur Nachricht (eml)", en: "only a letter becomes a message (eml)"),
        remedy: LocalizedText(
            fr: "Nommez la lettre : carnet letter render N R1 --to eml. La recommandation part avec sa lettre.",
            nl: "Noem de brief: carnet letter render N R1 --to eml. De aanbeveling vertrekt met haar brief.",
            de: "Nennen Sie den Brief: carnet letter render N R1 --to eml. Die Empfehlung geht mit ihrem Brief.",
            en: "Name the letter: carnet letter render N R1 --to eml. The recommendation goes with its letter."))

    static func noAddress(_ found: String?) -> LocalizedText {
        guard let found else {
            return LocalizedText(
                fr: "Le destinataire n'a pas d'adresse électronique dans le dossier : le message n'a pas de « À ».",
                nl: "De bestemmeling heeft geen e-mailadres in het dossier: het bericht heeft geen \"Aan\".",
                de: "Der Empfänger hat in der Akte keine E-Mail-Adresse: Die Nachricht hat kein „An“.",
                en: "The addressee has no e-mail address in the dossier: the message has no \"To\".")
        }
        return LocalizedText(
            fr: "L'adresse « \(found) » ne peut pas être écrite dans un message : il n'a pas de « À ».",
            nl: "Het adres \"\(found)\" kan niet in een bericht staan: het heeft geen \"Aan\".",
            de: "Die Adresse „\(found)“ kann nicht in einer Nachricht stehen: Sie hat kein „An“.",
            en: "The address \"\(found)\" cannot be written in a message: it has no \"To\".")
    }

    static func houseAddress(_ address: String) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "l'adresse du service (« \(address) ») ne peut pas être écrite dans un message",
                nl: "het adres van de dienst (\"\(address)\") kan niet in een bericht staan",
                de: "die Adresse des Dienstes („\(address)“) kann nicht in einer Nachricht stehen",
                en: "the address of the service (\"\(address)\") cannot be written in a message"),
            remedy: LocalizedText(
                fr: "Corrigez « email » dans Templates/style/house.yaml.",
                nl: "Verbeter \"email\" in Templates/style/house.yaml.",
                de: "Berichtigen Sie „email“ in Templates/style/house.yaml.",
                en: "Mend \"email\" in Templates/style/house.yaml."))
    }

    static func originalWithPassages(_ exhibit: Identifier<Exhibit>) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "la pièce \(exhibit) est un message entier, et la lettre n'en reprend qu'une partie",
                nl: "stuk \(exhibit) is een volledig bericht, en de brief neemt er maar een deel van over",
                de: "die Anlage \(exhibit) ist eine ganze Nachricht, und der Brief übernimmt nur einen Teil davon",
                en: "exhibit \(exhibit) is a whole message, and the letter passes on only a part of it"),
            remedy: LocalizedText(
                fr: "Ôtez \(exhibit) des pièces de la lettre : carnet dossier edit. Rien n'a été écrit.",
                nl: "Haal \(exhibit) uit de bijlagen van de brief: carnet dossier edit. Er is niets geschreven.",
                de: "Nehmen Sie \(exhibit) aus den Anlagen des Briefes: carnet dossier edit. Nichts wurde geschrieben.",
                en: "Take \(exhibit) out of the letter's exhibits: carnet dossier edit. Nothing was written."))
    }
}
