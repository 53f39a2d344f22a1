import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus affected --since DATE`: articles that changed on or after a day, and what rests on them.
struct CorpusAffectedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "affected",
        abstract: "Articles that changed on or after a day, by law or by an import, and the open dossiers, rule packs, "
            + "templates and terms that use them.")

    @Option(help: "The day, yyyy-mm-dd.")
    var since: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let day = try Context.date(since, option: "--since")
        let changes = try context.corpus().changes(since: day)
        let uses = try UseFinder(context).uses(of: Set(changes.map(\.key)))
        if context.isJSON {
            Console.write(
                json: .table([
                    "since": .string(day.description), "articles": .array(changes.map(\.json)),
                    "uses": .array(uses.map(\.json)),
                ]))
        } else {
            AffectedReport(changes, uses, language: context.language).lines.map(Console.safe).forEach(Console.write)
        }
    }
}

extension ArticleChange {
    fileprivate var json: JSONValue {
        .table([
            "article": .string(key.description), "on": .string(day.description), "amendedBy": .optional(amendedBy),
            "cause": .string(cause.rawValue),
        ])
    }
}
