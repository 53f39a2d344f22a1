import ArgumentParser
import LegalModel

/// `carnet compute term --from 2025-01-31 --length 1 --unit months`.
struct ComputeTermCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "term", abstract: "The end of a term, with suspensions.")

    @Option(parsing: .unconditional, help: "The day of the event; the term begins the day after.")
    var from: String

    @Option(parsing: .unconditional, help: "How many.")
    var length: String

    @Option(parsing: .unconditional, help: "Of what: days, weeks, months, years, W1 or W2 (working days).")
    var unit: String

    @Flag(help: "A last day that is closed stays: limitation periods.")
    var unmoved = false

    @Option(parsing: .unconditionalSingleValue, help: "Days that lengthen the term, FROM..TO; may be given again.")
    var suspended: [String] = []

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .term(
            try TermCount(
                from: try Failure.date(from, option: "--from"), length: try Failure.number(length, option: "--length"),
                unit: try Failure.choice(unit, option: "--unit"), isMoved: !unmoved,
                suspensions: try Failure.spans(suspended, option: "--suspended")))
    }
}
