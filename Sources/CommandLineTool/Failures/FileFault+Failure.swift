import FileFormats
import LegalModel

extension FileFault: DescribableError {
    var failure: Failure {
        switch self {
        case .notFound(let path):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "fichier introuvable : \(path)", nl: "bestand niet gevonden: \(path)",
                    de: "Datei nicht gefunden: \(path)", en: "file not found: \(path)"),
                remedy: LocalizedText(
                    fr: "Vérifiez le nom et le dossier.", nl: "Controleer de naam en de map.",
                    de: "Prüfen Sie Namen und Ordner.", en: "Check the name and the folder."))
        case .unreadable(let path, let reason):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "fichier illisible : \(path) (\(reason))", nl: "bestand onleesbaar: \(path) (\(reason))",
                    de: "Datei nicht lesbar: \(path) (\(reason))", en: "cannot read file: \(path) (\(reason))"),
                remedy: LocalizedText(
                    fr: "Vérifiez les droits de lecture.", nl: "Controleer de leesrechten.",
                    de: "Prüfen Sie die Leserechte.", en: "Check the permissions."))
        case .unwritable(let path, let reason):
            Failure(
                .cannotWrite,
                LocalizedText(
                    fr: "écriture impossible : \(path) (\(reason))", nl: "kan niet schrijven: \(path) (\(reason))",
                    de: "Schreiben nicht möglich: \(path) (\(reason))", en: "cannot write: \(path) (\(reason))"),
                remedy: LocalizedText(
                    fr: "Rien n'a été laissé à moitié. Vérifiez les droits et la place libre, puis recommencez.",
                    nl: "Er bleef niets half achter. Controleer rechten en vrije ruimte en probeer opnieuw.",
                    de: "Es blieb nichts Halbes zurück. Prüfen Sie Rechte und Speicherplatz, dann erneut versuchen.",
                    en: "Nothing was left half done. Check permissions and free space, then try again."))
        case .tooLarge(let path, let limit):
            Failure(
                .badData,
                LocalizedText(
                    fr: "fichier trop grand : \(path) (plus de \(limit) octets)",
                    nl: "bestand te groot: \(path) (meer dan \(limit) bytes)",
                    de: "Datei zu groß: \(path) (mehr als \(limit) Bytes)",
                    en: "file too large: \(path) (more than \(limit) bytes)"))
        }
    }
}
