import Casework
import FileFormats
import LegalModel

extension StoreFault: DescribableError {
    var failure: Failure {
        switch self {
        case .conflict(let number, let expected, let found, let user):
            Failure(.badData, .conflict(number, expected, found, user), remedy: .afterConflict(number))
        case .numberTaken(let number):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le numéro de dossier \(number) est déjà pris",
                    nl: "dossiernummer \(number) is al in gebruik",
                    de: "die Aktennummer \(number) ist schon vergeben",
                    en: "the dossier number \(number) is taken"),
                remedy: LocalizedText(
                    fr: "Rien n'a été modifié. Prenez un autre numéro, ou ajoutez --update pour modifier ce dossier.",
                    nl:
                        "Er is niets gewijzigd. Kies een ander nummer, of voeg --update toe om dit dossier te wijzigen.",
                    de: "Nichts wurde geändert. Wählen Sie eine andere Nummer oder --update, um diese Akte zu ändern.",
                    en: "Nothing was changed. Take another number, or add --update to change that dossier."))
        case .recommendationNumberTaken(let number):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le numéro de recommandation \(number) est déjà pris",
                    nl: "aanbevelingsnummer \(number) is al in gebruik",
                    de: "die Empfehlungsnummer \(number) ist schon vergeben",
                    en: "the recommendation number \(number) is taken"),
                remedy: .nothingChanged)
        case .noDossier(let number):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "dossier introuvable : \(number)", nl: "dossier niet gevonden: \(number)",
                    de: "Akte nicht gefunden: \(number)", en: "dossier not found: \(number)"),
                remedy: LocalizedText(
                    fr: "Les dossiers connus : carnet dossier list", nl: "De bekende dossiers: carnet dossier list",
                    de: "Die bekannten Akten: carnet dossier list", en: "The known dossiers: carnet dossier list"))
        case .entryChanged(let number, let entry):
            Failure(
                .badData,
                LocalizedText(
                    fr: "l'écrit \(entry) du dossier \(number) serait modifié ou supprimé",
                    nl: "het stuk \(entry) van dossier \(number) zou worden gewijzigd of verwijderd",
                    de: "der Eintrag \(entry) der Akte \(number) würde geändert oder gelöscht",
                    en: "entry \(entry) of dossier \(number) would be changed or removed"),
                remedy: LocalizedText(
                    fr: "Les mots reçus restent tels quels. Remettez-les, ou ajoutez un nouvel écrit.",
                    nl: "Ontvangen woorden blijven zoals ze zijn. Zet ze terug, of voeg een nieuw stuk toe.",
                    de: "Empfangene Worte bleiben, wie sie sind. Stellen Sie sie wieder her oder fügen Sie einen "
                        + "neuen Eintrag hinzu.",
                    en: "Words received stay as they are. Put them back, or add a new entry."))
        case .exhibitReplaced(let number, let exhibit):
            Failure(
                .badData,
                LocalizedText(
                    fr: "la pièce \(exhibit) du dossier \(number) aurait un autre fichier",
                    nl: "stuk \(exhibit) van dossier \(number) zou een ander bestand krijgen",
                    de: "die Anlage \(exhibit) der Akte \(number) bekäme eine andere Datei",
                    en: "exhibit \(exhibit) of dossier \(number) would get another file"),
                remedy: LocalizedText(
                    fr: "Ajoutez le nouveau fichier comme une autre pièce.",
                    nl: "Voeg het nieuwe bestand toe als een ander stuk.",
                    de: "Fügen Sie die neue Datei als weitere Anlage hinzu.",
                    en: "Add the new file as another exhibit."))
        case .exhibitMissing(let name, let hash):
            Failure(
                .notFound,
                LocalizedText(
                    fr: "le fichier de la pièce n'est pas conservé : \(name) (\(hash))",
                    nl: "het bestand van het stuk is niet bewaard: \(name) (\(hash))",
                    de: "die Datei der Anlage ist nicht vorhanden: \(name) (\(hash))",
                    en: "the file of the exhibit is not kept: \(name) (\(hash))"),
                remedy: LocalizedText(
                    fr: "Indiquez le fichier avec « file: », ou joignez-le : carnet dossier attach.",
                    nl: "Geef het bestand op met \"file:\", of voeg het toe: carnet dossier attach.",
                    de: "Geben Sie die Datei mit „file:“ an oder fügen Sie sie hinzu: carnet dossier attach.",
                    en: "Name the file with \"file:\", or attach it: carnet dossier attach."))
        case .exhibitDamaged(let hash):
            Failure(
                .badData,
                LocalizedText(
                    fr: "le fichier d'une pièce n'est plus ce qu'il était : \(hash)",
                    nl: "het bestand van een stuk is niet meer wat het was: \(hash)",
                    de: "die Datei einer Anlage ist nicht mehr, was sie war: \(hash)",
                    en: "the file of an exhibit is not what it was: \(hash)"),
                remedy: .restoreBackup)
        case .unknownUser(let user): .unknownUser(user)
        case .userTaken(let user): .userTaken(user)
        case .notPermitted(let user, let role, let act): .notPermitted(user, role, act)
        case .statusNeedsApproval(let status): .statusNeedsApproval(status)
        case .invalid(let fault): fault.failure
        case .file(let fault): fault.failure
        case .busy(let path): .busy(path)
        case .unwritable(let path, let reason): .unwritableDatabase(path, reason)
        case .damaged(let path, let reason): .damagedDatabase(path, reason)
        }
    }
}
