import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel
import Reasoning

/// `carnet letter draft N TYPE`: begins a letter with what the dossier knows and what is given, stores it and shows it.
///
/// A letter that cannot be composed is not stored.
struct LetterDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Begin a letter: what the dossier knows, what you give, the computed dates.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Argument(help: "The type, as letter list names it, or its number.")
    var type: String

    @Option(help: "The addressee: consumer, company …; needed for a type that may go to either.")
    var to: String?

    @Option(help: "The variant, where the type has several.")
    var variant: String?

    @Option(help: "A field, NAME=VALUE, or NAME.nl=VALUE for a text in one language; several times for several.")
    var field: [String] = []

    @Option(
        help:
            "A YAML file with fields by name, and with recipient: for letters outside the dossier; - for standard input."
    )
    var fields: String?

    @Option(help: "The day the letter bears; else today.")
    var on: String?

    @Option(help: "The relay whose words go along; else a new one of the last message.")
    var relay: String?

    @Option(help: "The entry that is passed on; else the last one that no relay carries yet.")
    var source: String?

    @Flag(help: "The service's opinion goes along.")
    var opinion = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        let assembly = try LetterAssembly(context, number: number)
        let type = try assembly.maker.known(type)
        let date = try on.map { try Failure.date($0, option: "--on") } ?? context.today
        if type.isRelay {
            try RelayDrafting(assembly: assembly, type: type, user: user, date: date).draft(
                to: audience(), source: source, opinion: opinion)
            return
        }
        let entered = try LetterEntry(type, fields: field, file: fields)
        try LetterDrafting(assembly: assembly, type: type, user: user, date: date).draft(
            entered, to: audience(), variant: variant, relay: relay, source: source)
    }

    private func audience() throws -> LetterAudience? {
        guard let to else { return nil }
        guard let audience = LetterAudience(rawValue: to) else {
            let known = LetterAudience.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure.wrongValue(to, option: "--to", expected: known)
        }
        return audience
    }
}
