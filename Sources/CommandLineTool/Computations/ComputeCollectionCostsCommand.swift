import ArgumentParser
import LegalModel

/// `carnet compute collection-costs --balance 300`.
struct ComputeCollectionCostsCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "collection-costs", abstract: "The highest lump sum that a consumer may be asked for late payment."
    )

    @Option(parsing: .unconditional, help: "The balance left unpaid.")
    var balance: String

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .collectionCosts(balance: try Failure.amount(balance, option: "--balance"))
    }
}
