import ArgumentParser

/// `carnet rules`: the rule packs and their examples.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List, check, test, compare, report, draw, evaluate and sign rule packs.",
        subcommands: [
            RulesListCommand.self, RulesCheckCommand.self, RulesTestCommand.self, RulesEvaluateCommand.self,
            RulesCoverageCommand.self, RulesReportCommand.self, RulesDiffCommand.self, RulesGraphCommand.self,
            RulesSignCommand.self,
        ])
}
