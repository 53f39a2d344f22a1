import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel

/// `carnet letter check N LETTER`: what must be in the letter, and what must not.
struct LetterCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a letter; 1 when something blocks.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The letter: the id of its relay, R1.")
    var letter: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let assembly = try LetterAssembly(context, number: number)
        let relay = try assembly.relay(letter)
        let input = try assembly.input(for: relay, in: assembly.stored.dossier)
        let document = try RelayComposer.compose(input)
        let type = try LetterType.named(input.type?.text ?? "", in: context)
        let found = try LetterInspection(document, of: type, from: input).diagnostics()
        let report = CheckReport(diagnostics: found, language: context.language)
        if context.isJSON {
            Console.write(json: .table(["letter": .string(relay.id.text), "findings": report.json]))
        } else if found.isEmpty {
            Lines.wrapped(LetterWords.nothingFound[context.language]).forEach(Console.write)
        } else {
            report.lines.forEach(Console.write)
        }
        if found.contains(where: { $0.severity == .blocks }) { throw ExitStatus.blocked }
    }
}

/// `carnet letter render N LETTER`: writes a letter as files; a draft until it is approved.
struct LetterRenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Write a letter as files; drafts say that they are drafts.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The letter: the id of its relay, R1.")
    var letter: String

    @OptionGroup var rendering: RenderOptions

    func run() throws {
        let assembly = try LetterAssembly(rendering.options.context(), number: number)
        try rendering.write(assembly.relay(letter).id.text, of: number)
    }
}
