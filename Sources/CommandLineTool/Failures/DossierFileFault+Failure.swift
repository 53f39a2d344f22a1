import Casework
import FileFormats
import LegalModel

extension DossierFileFault: DescribableError {
    var failure: Failure {
        switch self {
        case .data(let fault): fault.failure
        case .file(let fault): fault.failure
        case .exhibit(let fault, let place):
            Failure(
                fault.failure.status, fault.failure.message.map { _, text in "\(place): \(text)" },
                remedy: LocalizedText(
                    fr: "Rien n'a été modifié. Le chemin se lit à partir du dossier du fichier YAML.",
                    nl: "Er is niets gewijzigd. Het pad geldt vanaf de map van het YAML-bestand.",
                    de: "Nichts wurde geändert. Der Pfad gilt ab dem Ordner der YAML-Datei.",
                    en: "Nothing was changed. The path is read from the folder of the YAML file."))
        }
    }
}

extension DeadlineFault: DescribableError {
    var failure: Failure {
        switch self {
        case .unknownRule(let rule, let known):
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "délai inconnu : \(rule) ; connus : \(known.joined(separator: ", "))",
                    nl: "onbekende termijn: \(rule); bekend: \(known.joined(separator: ", "))",
                    de: "unbekannte Frist: \(rule); bekannt: \(known.joined(separator: ", "))",
                    en: "unknown deadline: \(rule); known: \(known.joined(separator: ", "))"))
        case .notExtendable(let rule):
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "\(rule) ne peut pas être prolongé (--extended)",
                    nl: "\(rule) kan niet worden verlengd (--extended)",
                    de: "\(rule) kann nicht verlängert werden (--extended)",
                    en: "\(rule) cannot be extended (--extended)"))
        case .notSuspendable(let rule):
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "\(rule) n'est pas un délai de prescription : rien ne le suspend (--suspended)",
                    nl: "\(rule) is geen verjaringstermijn: niets schorst hem (--suspended)",
                    de: "\(rule) ist keine Verjährungsfrist: Nichts hemmt sie (--suspended)",
                    en: "\(rule) is no limitation period: nothing suspends it (--suspended)"))
        case .reversedSuspension(let from, let to):
            Failure.wrongValue("\(from)..\(to)", option: "--suspended", expected: "yyyy-mm-dd..yyyy-mm-dd")
        case .beyondCalendar:
            Failure(
                .wrongUse,
                LocalizedText(
                    fr: "le délai sort du calendrier (années 1 à 9999)",
                    nl: "de termijn valt buiten de kalender (jaren 1 tot 9999)",
                    de: "die Frist liegt außerhalb des Kalenders (Jahre 1 bis 9999)",
                    en: "the term leaves the calendar (years 1 to 9999)"))
        }
    }
}
