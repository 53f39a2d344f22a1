import ArgumentParser
import LegalModel

/// `carnet compute days --from 2024-03-01 --to 2025-02-28`.
struct ComputeDaysCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "days", abstract: "The days between two dates, less suspensions.")

    @Option(parsing: .unconditional, help: "The day of the event; it does not count.")
    var from: String

    @Option(parsing: .unconditional, help: "The last day; it counts.")
    var to: String

    @Option(
        parsing: .unconditional,
        help: "Which days count: all, W1 (not Saturdays, Sundays, holidays) or W2 (Saturdays too).")
    var counted: String = "all"

    @Option(parsing: .unconditionalSingleValue, help: "Days that do not count, FROM..TO; may be given again.")
    var suspended: [String] = []

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .days(
            try DayCount(
                from: try Failure.date(from, option: "--from"), to: try Failure.date(to, option: "--to"),
                counted: try Failure.choice(counted, option: "--counted"),
                suspensions: try Failure.spans(suspended, option: "--suspended")))
    }
}
