import FileFormats
import LegalModel

extension MailFault: DescribableError {
    var failure: Failure {
        switch self {
        case .notAMail:
            Failure(
                .badData,
                LocalizedText(
                    fr: "ce fichier n'est pas un message enregistré", nl: "dit bestand is geen bewaard bericht",
                    de: "diese Datei ist keine gespeicherte Nachricht", en: "this file is not a saved message"),
                remedy: LocalizedText(
                    fr: "Enregistrez le message au format .eml, ou ajoutez le fichier tel quel : --as-file.",
                    nl: "Bewaar het bericht als .eml, of voeg het bestand toe zoals het is: --as-file.",
                    de: "Speichern Sie die Nachricht als .eml, oder fügen Sie die Datei bei, wie sie ist: --as-file.",
                    en: "Save the message as .eml, or attach the file as it is: --as-file."))
        case .tooLarge(let limit): .mailLimit("\(limit / 1_048_576) MiB")
        case .tooManyParts(let limit):
            .mailLimit(
                fr: "\(limit) parties", nl: "\(limit) delen", de: "\(limit) Teile", en: "\(limit) parts")
        case .tooDeep(let limit):
            .mailLimit(
                fr: "\(limit) niveaux", nl: "\(limit) niveaus", de: "\(limit) Ebenen", en: "\(limit) levels")
        case .headersTooLarge(let limit):
            .mailLimit(
                fr: "\(limit / 1_048_576) MiB d'en-têtes", nl: "\(limit / 1_048_576) MiB koppen",
                de: "\(limit / 1_048_576) MiB Kopfzeilen", en: "\(limit / 1_048_576) MiB of headers")
        case .tooManyHeaders(let limit):
            .mailLimit(
                fr: "\(limit) lignes d'en-tête", nl: "\(limit) kopregels", de: "\(limit) Kopfzeilen",
                en: "\(limit) header lines")
        case .unwritable:
            Failure(
                .cannotWrite,
                LocalizedText(
                    fr: "le message n'a pas pu être écrit", nl: "het bericht kon niet worden geschreven",
                    de: "die Nachricht konnte nicht geschrieben werden", en: "the message could not be written"),
                remedy: .nothingChanged)
        }
    }
}

extension Failure {
    fileprivate static func mailLimit(_ limit: String) -> Failure {
        mailLimit(fr: limit, nl: limit, de: limit, en: limit)
    }

    fileprivate static func mailLimit(fr: String, nl: String, de: String, en: String) -> Failure {
        Failure(
            .badData,
            LocalizedText(
                fr: "le message dépasse ce qui est lu (\(fr))",
                nl: "het bericht is groter dan wat gelezen wordt (\(nl))",
                de: "die Nachricht überschreitet, was gelesen wird (\(de))",
                en: "the message is beyond what is read (\(en))"),
            remedy: LocalizedText(
                fr: "Ajoutez le fichier tel quel (--as-file) et demandez les pièces une à une.",
                nl: "Voeg het bestand toe zoals het is (--as-file) en vraag de stukken een voor een.",
                de: "Fügen Sie die Datei bei, wie sie ist (--as-file), und bitten Sie um die Anlagen einzeln.",
                en: "Attach the file as it is (--as-file), and ask for the exhibits one by one."))
    }
}
