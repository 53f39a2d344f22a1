import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus affected --since DATE`: articles of which a version began or ended on or after a day.
struct CorpusAffectedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "affected", abstract: "Articles that changed on or after a day.")

    @Option(help: "The day, yyyy-mm-dd.")
    var since: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let day = try Context.date(since, option: "--since")
        let changes = try context.corpus().changes(since: day)
        if context.isJSON {
            Console.write(
                json: .table([
                    "since": .string(day.description),
                    "articles": .array(
                        changes.map {
                            .table([
                                "article": .string($0.key.description), "on": .string($0.day.description),
                                "amendedBy": .optional($0.amendedBy),
                            ])
                        }),
                ]))
            return
        }
        for change in changes {
            let act = change.amendedBy.map { " · \($0)" } ?? ""
            Lines.wrapped("\(change.key) · \(DateWords.text(change.day, context.language))\(act)", hanging: "  ")
                .forEach(Console.write)
        }
        if changes.isEmpty {
            Console.write(
                LocalizedText(
                    fr: "Aucun article n'a changé depuis.", nl: "Sindsdien is geen artikel gewijzigd.",
                    de: "Seitdem hat sich kein Artikel geändert.", en: "No article has changed since.")[
                        context.language])
        }
    }
}
