import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier status N`: where the procedure stands and what is due.
struct DossierStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Where the procedure stands, and what is due.")

    @OptionGroup var dossier: DossierArgument

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let stored = try context.store().load(dossier.value()).dossier
        let calculator = try context.deadlineCalculator()
        let view = AgendaView(items: try calculator.agenda(of: stored), calculator: calculator, context: context)
        if context.isJSON {
            Console.write(
                json: .table([
                    "number": .string(stored.number.description), "status": .string(stored.status.rawValue),
                    "handler": .string(stored.handler.text), "due": view.json,
                ]))
            return
        }
        Console.write("\(stored.number)  \(stored.status.words[context.language])  (\(stored.handler))")
        view.write()
    }
}
