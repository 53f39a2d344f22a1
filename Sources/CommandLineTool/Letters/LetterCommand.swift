import ArgumentParser

/// `carnet letter`: the letters that pass one party's words to the other.
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter", abstract: "Begin, check and write letters.",
        subcommands: [
            LetterListCommand.self, LetterShowCommand.self, LetterDraftCommand.self, LetterCheckCommand.self,
            LetterRenderCommand.self,
        ])
}
