import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet agenda [--until DATE]`: what is due, most urgent first.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "agenda", abstract: "What is due, by urgency.")

    @Option(help: "Only what is planned up to this day.")
    var until: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let limit = try until.map { try Failure.date($0, option: "--until") }
        let store = try context.store()
        let calculator = try context.deadlineCalculator()
        let items = try store.list().filter { $0.status != .closed }
            .flatMap { try calculator.agenda(of: store.load($0.number).dossier) }
            .filter { item in limit.map { item.planned <= $0 } ?? true }
            .sorted { ($0.planned, $0.dossier, $0.rule) < ($1.planned, $1.dossier, $1.rule) }
        AgendaView(items: items, calculator: calculator, context: context).write()
    }
}
