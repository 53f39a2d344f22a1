import ArgumentParser

/// `carnet rules`: the rule packs and their examples.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List, check, test, evaluate, draw and sign rule packs.",
        subcommands: [
            RulesListCommand.self, RulesCheckCommand.self, RulesTestCommand.self, RulesEvaluateCommand.self,
            RulesGraphCommand.self, RulesSignCommand.self,
        ])
}
