import Casework
import FileFormats
import LegalModel

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
        if items.isEmpty {
            Console.write(
                LocalizedText(
                    fr: "Aucune échéance.", nl: "Geen vervaldagen.", de: "Keine Fristen.", en: "Nothing is due.")[
                        context.language])
        }
        for item in items {
            let mark = item.due < context.today ? "!" : " "
            let relay = item.relay.map { " (\($0))" } ?? ""
            let head = "\(mark)  \(item.planned)  \(item.dossier)   \(Lines.padded(item.rule.text, 4))  "
            let indent = String(repeating: " ", count: min(head.count, 32))
            Lines.wrapped(Console.safe(title(of: item) + relay), indent: head, hanging: indent)
                .forEach(Console.write)
        }
    }

    private func title(of item: AgendaItem) -> String {
        calculator.rules.first { $0.id == item.rule }?.title.text(preferring: context.language) ?? ""
    }
}
