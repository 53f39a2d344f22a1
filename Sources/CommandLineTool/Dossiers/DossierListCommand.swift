import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier list`: all dossiers, one a line.
struct DossierListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All dossiers, one a line.")

    @Option(help: "Only those of this status.")
    var status: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let wanted = try status.map { text in
            guard let status = ProcedureStatus(rawValue: text) else {
                let known = ProcedureStatus.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure.wrongValue(text, option: "--status", expected: known)
            }
            return status
        }
        let dossiers = try context.store().list(status: wanted)
        if context.isJSON {
            Console.write(json: .table(["dossiers": .array(dossiers.map(\.json))]))
            return
        }
        if dossiers.isEmpty {
            Console.write(
                LocalizedText(
                    fr: "Aucun dossier à montrer.", nl: "Geen dossiers om te tonen.", de: "Keine Akten vorhanden.",
                    en: "No dossiers to show.")[context.language])
        }
        let table = TextTable(widths: [10, 18, 21, 22])
        for dossier in dossiers {
            Console.write(
                table.row([
                    dossier.number.description, dossier.status.words[context.language],
                    "\(dossier.consumer) – \(dossier.company)", dossier.subject.text(preferring: context.language),
                ]))
        }
    }
}

extension DossierSummary {
    fileprivate var json: JSONValue {
        .table([
            "number": .string(number.description), "status": .string(status.rawValue), "handler": .string(handler.text),
            "consumer": .string(consumer), "company": .string(company),
            "subject": .object(subject.languages.map { .init($0.rawValue, .optional(subject[$0])) }),
            "revision": .integer(revision),
        ])
    }
}
