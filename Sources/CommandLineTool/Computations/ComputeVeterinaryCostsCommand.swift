import ArgumentParser
import LegalModel

/// `carnet compute veterinary-costs --price 800`.
struct ComputeVeterinaryCostsCommand: ComputationCommand {
    static let configuration = CommandConfiguration(
        commandName: "veterinary-costs", abstract: "The ceiling of the cost of healing an animal that was sold.")

    @Option(parsing: .unconditional, help: "The price of the animal.")
    var price: String

    @OptionGroup var rule: RuleDayOptions

    @OptionGroup var options: GlobalOptions

    func computation() throws -> Computation {
        .veterinaryCosts(price: try Failure.amount(price, option: "--price"))
    }
}
