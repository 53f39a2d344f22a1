import ArgumentParser
import LegalModel

/// `carnet compute use --price 649 --months 14 --of 120`.
struct ComputeUseCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "use", abstract: "The deduction from a price for the use made of a thing.")

    @Option(parsing: .unconditional, help: "The price paid.")
    var price: String

    @Option(parsing: .unconditional, help: "Months of use.")
    var months: String

    @Option(parsing: .unconditional, help: "Months that could be expected.")
    var of: String

    @Flag(help: "What remains of the price, and not the deduction.")
    var remainder = false

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .use(
            try UseDeduction(
                price: try Failure.amount(price, option: "--price"),
                months: try Failure.number(months, option: "--months"), of: try Failure.number(of, option: "--of"),
                isRemainder: remainder))
    }
}
