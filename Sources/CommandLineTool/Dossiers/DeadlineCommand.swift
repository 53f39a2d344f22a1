import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel

/// `carnet deadline RULE --from DATE`: the due date, and why.
struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline", abstract: "The due date of a rule, and how it is counted.")

    @Argument(help: "The rule: D3, D4 …")
    var rule: String

    @Option(help: "The day of the event; the term begins the day after.")
    var from: String

    @Flag(help: "The one extension was taken.")
    var extended = false

    @Option(help: "Whole days of suspension, both ends counted: FROM..TO. May be given again.")
    var suspended: [String] = []

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
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
