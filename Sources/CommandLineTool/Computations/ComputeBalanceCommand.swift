import ArgumentParser
import LegalModel

/// `carnet compute balance --paid 649 --refunded 100`.
struct ComputeBalanceCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: "What remains of sums paid, refunded and owed.")

    @Option(parsing: .unconditionalSingleValue, help: "A sum paid; may be given again.")
    var paid: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: "A sum refunded; may be given again.")
    var refunded: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: "A sum still owed for what was paid; may be given again.")
    var owed: [String] = []

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .balance(
            try BalanceOfSums(
                paid: try paid.map { try Failure.amount($0, option: "--paid") },
                refunded: try refunded.map { try Failure.amount($0, option: "--refunded") },
                owed: try owed.map { try Failure.amount($0, option: "--owed") }))
    }
}
