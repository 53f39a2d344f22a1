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
            let library = PackLibrary(context)
            // A pack that is not at hand, or cannot be read, leaves its elements under their ids.
            let packs = stored.dossier.packs.compactMap { try? library.pack($0.pack) }
            DossierView(stored, packs: packs, language: context.language).lines.forEach(Console.write)
        }
    }
}
