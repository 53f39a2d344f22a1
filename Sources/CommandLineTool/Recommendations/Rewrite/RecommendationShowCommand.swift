import ArgumentParser
import Casework
import Drafting
import FileFormats
import LegalModel
import Rendering

/// `carnet recommendation show N`: the recommendation as text, or its passages with their addresses.
struct RecommendationShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the recommendation as text, or its passages with their addresses.")

    @Argument(help: "The dossier, 2026-00123.")
    var number: String

    @Flag(help: "Each passage with its address; where it was rewritten, what would be composed beside it.")
    var paragraphs = false

    @Option(help: "The language of the document: fr, nl, de, en; else that of what is shown.")
    var documentLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let assembly = try CaseAssembly(context, dossier: DossierArgument.value(number))
        let language = try PassageLanguage(context, assembly.dossier).value(documentLanguage)
        let composition = try assembly.passages(in: language)
        let list = PassageList(assembly.dossier, composition, language: language, in: context.language)
        if context.isJSON {
            Console.write(json: list.json)
        } else if paragraphs {
            list.lines.forEach(Console.write)
        } else {
            Console.write(try PlainTextWriter.text(of: composition.document))
        }
    }
}

/// The language of the document a command speaks of.
struct PassageLanguage {
    private let context: Context
    private let dossier: Dossier

    init(_ context: Context, _ dossier: Dossier) {
        self.context = context
        self.dossier = dossier
    }

    /// The language asked for; else that of what is shown when a party reads it, else that of the consumer.
    func value(_ option: String?) throws -> Language {
        guard let option else {
            let read = [dossier.consumer.language, dossier.company.language]
            return read.contains(context.language) ? context.language : dossier.consumer.language
        }
        guard let language = Language(rawValue: option) else {
            throw Failure.wrongValue(option, option: "--document-language", expected: "fr, nl, de, en")
        }
        return language
    }
}
