import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier verify [N]`: journal, exhibits, receipts; ends with 1 when something does not fit.
struct DossierVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the journal, the files of the exhibits and the receipts.")

    @Argument(help: "The number of a dossier; else all.")
    var number: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let store = try context.store()
        let chosen = try number.map { try DossierArgument.value($0) }
        let numbers = try chosen.map { [$0] } ?? store.list().map(\.number)
        let journal = try store.verifyJournal()
        var problems = journal.problems.map { VerificationProblem($0) }
        var receipts: [ReceiptReport] = []
        for number in numbers {
            // A dossier whose rows cannot be read is in the list already.
            guard chosen != nil || !journal.problems.contains(.stateDiffers(number)) else { continue }
            let dossier = try store.load(number).dossier
            for damaged in store.damagedExhibits(of: dossier) {
                problems.append(VerificationProblem(damaged.fault, exhibit: damaged.exhibit, of: number))
            }
            receipts += try ReceiptReport.reports(of: number, in: store, context)
        }
        problems += receipts.flatMap(\.problems)
        tell(problems, journal, numbers.count, in: context, receipts: receipts)
        if !problems.isEmpty { throw ExitStatus.blocked }
    }

    private func tell(
        _ problems: [VerificationProblem], _ journal: JournalVerification, _ dossiers: Int, in context: Context,
        receipts: [ReceiptReport]
    ) {
        if context.isJSON {
            Console.write(
                json: .table([
                    "dossiers": .integer(dossiers), "journalEntries": .integer(journal.entries),
                    "journalHash": .string(journal.head),
                    "problems": .array(
                        problems.map {
                            .table([
                                "kind": .string($0.kind), "dossier": .optional($0.dossier?.description),
                                "text": .string($0.text[context.language]),
                            ])
                        }),
                    "receipts": .array(receipts.map { $0.json(context.language) }),
                ]))
            return
        }
        if number != nil { receipts.flatMap { $0.confirmedLines(context.language) }.forEach(Console.write) }
        for problem in problems {
            Lines.wrapped("✗ " + problem.text[context.language], hanging: "  ").forEach(Console.write)
        }
        guard problems.isEmpty else { return }
        Console.write(
            LocalizedText(
                fr: "Tout concorde : \(dossiers) dossier(s), \(journal.entries) inscriptions au journal.",
                nl: "Alles klopt: \(dossiers) dossier(s), \(journal.entries) regels in het journaal.",
                de: "Alles stimmt überein: \(dossiers) Akte(n), \(journal.entries) Einträge im Journal.",
                en: "Everything fits: \(dossiers) dossier(s), \(journal.entries) journal entries.")[context.language])
    }
}
