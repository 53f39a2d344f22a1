import ArgumentParser

/// `carnet corpus`: the law that is held.
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "The law that is held: build it, import official texts, see what there is.",
        subcommands: [
            CorpusBuildCommand.self, CorpusImportCommand.self, CorpusStatusCommand.self, CorpusSourcesCommand.self,
            CorpusTreeCommand.self, CorpusCheckCommand.self, CorpusDiffCommand.self, CorpusAffectedCommand.self,
            CorpusTransitionsCommand.self, CorpusCoverageCommand.self,
        ])
}
