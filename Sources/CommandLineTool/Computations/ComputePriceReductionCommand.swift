import ArgumentParser
import LegalModel

/// `carnet compute price-reduction --price 500 --lacking 100 --value 400`.
struct ComputePriceReductionCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "price-reduction", abstract: "The reduction of a price for what is lacking in value.")

    @Option(parsing: .unconditional, help: "The price agreed.")
    var price: String

    @Option(parsing: .unconditional, help: "The part of the value that is lacking.")
    var lacking: String

    @Option(parsing: .unconditional, help: "The value it should have had, on the day of the contract.")
    var value: String

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .priceReduction(
            try PriceReduction(
                price: try Failure.amount(price, option: "--price"),
                lacking: try Failure.amount(lacking, option: "--lacking"),
                value: try Failure.amount(value, option: "--value")))
    }
}
