import ArgumentParser

/// The command `carnet` with its subcommands.
struct CarnetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carnet",
        abstract: "A notebook for neutral letters and reasoned recommendations.",
        version: "0.1.0",
        subcommands: [
            CorpusCommand.self, ArticleCommand.self,
            SearchCommand.self, MeasureSearchCommand.self, TrainSearchCommand.self, TrainStatementsCommand.self,
            MeasureCheckCommand.self,
            CiteCommand.self, LintCommand.self,
            RedactCommand.self,
            RulesCommand.self,
            ReportCommand.self,
            DemoCommand.self,
            DossierCommand.self, UserCommand.self, AgendaCommand.self, DeadlineCommand.self,
            ComputeCommand.self,
            LetterCommand.self,
            RecommendationCommand.self, RenderCommand.self,
        ])
}
