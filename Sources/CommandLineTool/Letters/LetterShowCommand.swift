import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Rendering

/// `carnet letter show TYPE`: what a letter of a type needs and must contain; with `--example`, how it comes out.
struct LetterShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What a letter of a type needs and contains; --example shows it written.")

    @Argument(help: "The type, as letter list names it, or its number.")
    var type: String

    @Flag(help: "Write the examples of the type over an invented dossier.")
    var example = false

    @Option(name: .customLong("to"), help: "With --example: files instead of text: docx, odt, html, pdf.")
    var formats: String?

    @Option(help: "With --to: the folder in which the files are written.")
    var output = "."

    @Option(help: "With --example: only this language: fr, nl, de, en.")
    var documentLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let maker = try context.letterMaker()
        let type = try maker.known(type)
        guard !example else {
            try LetterExampleWriter(context, maker, type).write(
                formats: formats, output: output, language: chosenLanguage(context))
            return
        }
        let sheet = LetterSheet(type: type, folder: maker.library.folder(of: type.id.text), language: context.language)
        if context.isJSON { Console.write(json: sheet.json) } else { sheet.lines.forEach(Console.write) }
    }

    /// The language of the examples; all when files are written and none is named.
    private func chosenLanguage(_ context: Context) throws -> Language? {
        guard let text = documentLanguage else { return formats == nil ? context.language : nil }
        guard let language = Language(rawValue: text) else {
            throw Failure.wrongValue(text, option: "--document-language", expected: "fr, nl, de, en")
        }
        return language
    }
}
