import ArgumentParser
import LegalModel

/// `carnet compute reminder-costs --reminders 5 --regular-supply --postage 1.50`.
struct ComputeReminderCostsCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminder-costs", abstract: "What reminders to a consumer may cost at most.")

    @Option(parsing: .unconditional, help: "How many reminders: for regular supply those of one calendar year.")
    var reminders: String

    @Option(parsing: .unconditional, help: "What posting one reminder costs.")
    var postage: String = "0"

    @Flag(help: "The contract is for regular supply: three are free in a calendar year.")
    var regularSupply = false

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .reminderCosts(
            try ReminderCosts(
                reminders: try Failure.number(reminders, option: "--reminders"), isRegularSupply: regularSupply,
                postage: try Failure.amount(postage, option: "--postage")))
    }
}
