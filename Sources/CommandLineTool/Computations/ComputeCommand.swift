import ArgumentParser

/// `carnet compute`: amounts, days and terms with their formula, their steps and their source.
struct ComputeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compute", abstract: "Amounts, days and terms, with formula, steps and source.",
        subcommands: [
            ComputeBalanceCommand.self, ComputePriceReductionCommand.self, ComputeUseCommand.self,
            ComputeCollectionCostsCommand.self, ComputeReminderCostsCommand.self, ComputeReminderTermCommand.self,
            ComputeLateInterestCommand.self, ComputeInterestCommand.self, ComputeDaysCommand.self,
            ComputeTermCommand.self, ComputeVeterinaryCostsCommand.self,
        ])
}
