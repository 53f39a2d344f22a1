import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel

/// `carnet deadline RULE --from DATE`: the due date, and why; `--list`: the rules and the terms of the law.
struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline", abstract: "The due date of a rule, and how it is counted.")

    @Argument(help: "The rule: D3, D4 …, or a term of the law; see --list.")
    var rule: String?

    @Option(help: "The day of the event; the term begins the day after.")
    var from: String?

    @Flag(help: "List the rules of the procedure and the terms of the law.")
    var list = false

    @Flag(help: "The one extension was taken.")
    var extended = false

    @Option(help: "Whole days of suspension, both ends counted: FROM..TO. May be given again.")
    var suspended: [String] = []

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard list ? rule == nil && from == nil : rule != nil && from != nil else {
            throw ValidationError("Give a rule and --from, or --list alone.")
        }
    }

    func run() throws {
        let context = try options.context()
        guard let rule, let from else {
            try TermListing(context).write()
            return
        }
        let day = try Failure.date(from, option: "--from")
        let spans = try suspended.map { try DeadlineCommand.span($0) }
        let deadline = try context.deadlineCalculator().deadline(
            Identifier(rule), from: day, isExtended: extended, suspensions: spans)
        let view = DeadlineView(deadline, language: context.language)
        if context.isJSON {
            Console.write(json: view.json)
        } else {
            view.lines.forEach(Console.write)
        }
    }

    private static func span(_ text: String) throws -> DeadlineCalculator.ClosedDays {
        let ends = text.components(separatedBy: "..").map { CivilDate(iso: $0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1] else {
            throw Failure.wrongValue(text, option: "--suspended", expected: "yyyy-mm-dd..yyyy-mm-dd")
        }
        return try DeadlineCalculator.ClosedDays(from: first, to: last)
    }
}
