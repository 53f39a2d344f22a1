import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel

/// `carnet dossier edit N`: the dossier as YAML in the editor, applied when it is good.
struct DossierEditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open the dossier in $EDITOR and apply what was changed.")

    @OptionGroup var dossier: DossierArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        guard let editor = ProcessInfo.processInfo.environment["EDITOR"], !editor.isEmpty else {
            throw Failure(.notInstalled, .noEditor, remedy: .chooseEditor)
        }
        let store = try context.store()
        let stored = try store.load(dossier.value())
        let session = EditSession(
            editor: ProcessEditor(command: editor), stored: stored, context: context,
            application: DossierApplication(store: store, user: user, day: context.today))
        try session.run()
    }
}

extension LocalizedText {
    fileprivate static let noEditor = LocalizedText(
        fr: "aucun éditeur n'est indiqué", nl: "er is geen tekstverwerker opgegeven", de: "kein Editor ist angegeben",
        en: "no editor is named")
    fileprivate static let chooseEditor = LocalizedText(
        fr: "Indiquez-en un, par exemple : export EDITOR=nano. Ou passez par export et apply.",
        nl: "Geef er een op, bijvoorbeeld: export EDITOR=nano. Of gebruik export en apply.",
        de: "Geben Sie einen an, zum Beispiel: export EDITOR=nano. Oder nehmen Sie export und apply.",
        en: "Name one, for instance: export EDITOR=nano. Or go by way of export and apply.")
}
