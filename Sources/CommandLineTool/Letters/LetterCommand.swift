import ArgumentParser

/// `carnet letter`: the letters and records of the service.
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter", abstract: "Begin, check and write letters.",
        subcommands: [
            LetterListCommand.self, LetterShowCommand.self, LetterDraftCommand.self, LetterCheckCommand.self,
            LetterRenderCommand.self, LetterComposeCommand.self, LetterCheckTemplatesCommand.self,
        ])
}
