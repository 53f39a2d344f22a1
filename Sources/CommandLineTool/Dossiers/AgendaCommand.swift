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

/// Items of the agenda, as a table or as JSON.
struct AgendaView {
    let items: [AgendaItem]
    let calculator: DeadlineCalculator
    let context: Context

    var json: JSONValue {
        .array(
            items.map { item in
                .table([
                    "dossier": .string(item.dossier.description), "rule": .string(item.rule.text),
                    "relay": .optional(item.relay?.text), "title": .string(title(of: item)),
                    "from": .string(item.from.description), "due": .string(item.due.description),
                    "planned": .string(item.planned.description), "overdue": .boolean(item.due < context.today),
                ])
            })
    }

    func write() {
        if context.isJSON {
            Console.write(json: .table(["items": json]))
            return
        }
        let table = TextTable(widths: [1, 10, 11, 4, 46])
        for item in items {
            let mark = item.due < context.today ? "!" : ""
            let relay = item.relay.map { " (\($0))" } ?? ""
            Console.write(
                table.row([
                    mark, item.planned.description, item.dossier.description, item.rule.text, title(of: item) + relay,
                ]))
        }
    }

    private func title(of item: AgendaItem) -> String {
        calculator.rules.first { $0.id == item.rule }?.title.text(preferring: context.language) ?? ""
    }
}
