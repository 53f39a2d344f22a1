import ArgumentParser
import LegalModel

/// `carnet compute interest --amount 1000 --from 2024-03-01 --to 2025-02-28`.
struct ComputeInterestCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "interest", abstract: "Simple interest at the legal rate.")

    @Option(parsing: .unconditional, help: "The sum that bears interest.")
    var amount: String

    @Option(parsing: .unconditional, help: "The first day that bears interest.")
    var from: String

    @Option(parsing: .unconditional, help: "The last day that bears interest.")
    var to: String

    @Option(parsing: .unconditional, help: "Days of a year: 365, or actual (366 in leap years).")
    var yearBase: String = "365"

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .interest(
            try InterestClaim(
                amount: try Failure.amount(amount, option: "--amount"),
                over: try DateSpan(
                    from: try Failure.date(from, option: "--from"), to: try Failure.date(to, option: "--to")),
                yearBase: try Failure.choice(yearBase, option: "--year-base")))
    }
}
