import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier show N`: the dossier at a glance.
struct DossierShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "The dossier at a glance.")

    @OptionGroup var dossier: DossierArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let stored = try context.store().load(dossier.value())
        if context.isJSON {
            Console.write(json: stored.json)
        } else {
            DossierView(stored, language: context.language).lines.forEach(Console.write)
        }
    }
}
