import ArgumentParser
import LegalModel

/// `carnet compute reminder-term --sent 2026-03-12 --by post`.
struct ComputeReminderTermCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminder-term", abstract: "The last day to pay free of charge after a first reminder.")

    @Option(parsing: .unconditional, help: "The day the reminder was sent.")
    var sent: String

    @Option(parsing: .unconditional, help: "How: post or electronic.")
    var by: String

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .reminderTerm(
            ReminderSent(
                sent: try Failure.date(sent, option: "--sent"), by: try Failure.choice(by, option: "--by")))
    }
}
