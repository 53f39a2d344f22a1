import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Rendering

/// `carnet letter compose TYPE FILE`: a letter that belongs to no dossier, out of a file; always a draft.
struct LetterComposeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compose", abstract: "Write a letter that belongs to no dossier, out of a file; always a draft.")

    @Argument(help: "The type, as letter list names it, or its number.")
    var type: String

    @Argument(help: "A YAML file: on, reference, subject, recipient, variant, fields; - for standard input.")
    var file: String

    @Option(name: .customLong("to"), help: "Files instead of text: docx, odt, html, pdf.")
    var formats: String?

    @Option(help: "The folder in which the files are written.")
    var output = "."

    @Option(help: "The language of the letter, instead of the recipient's: fr, nl, de, en.")
    var documentLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let maker = try context.letterMaker()
        let type = try maker.known(type)
        guard type.dossier != .required else { throw LetterFault.dossierMissing(type.id) }
        let node = try YAMLReader.read(InputText.bytes(file), file: file)
        let entry = try LetterExample(decoding: node, of: type, number: 1)
        let handler = try context.user.map { try name(of: $0, context) }
        var input = maker.input(entry.letter, of: type, in: nil, handler: handler, law: try context.codeNames())
        input.entered = entry.entered
        let language = try chosenLanguage()
        let letters = try LetterComposer.compose(input, in: language)
        let found = try letters.flatMap { try maker.diagnostics(of: $0, from: input) }
        try write(letters, type, entry.letter, context)
        let report = CheckReport(diagnostics: found, language: context.language)
        if !found.isEmpty, !context.isJSON { report.lines.forEach(Console.writeError) }
        if found.contains(where: { $0.severity == .blocks }) { throw ExitStatus.blocked }
    }

    private func chosenLanguage() throws -> Language? {
        guard let text = documentLanguage else { return nil }
        guard let language = Language(rawValue: text) else {
            throw Failure.wrongValue(text, option: "--document-language", expected: "fr, nl, de, en")
        }
        return language
    }

    private func name(of user: UserName, _ context: Context) throws -> String {
        try context.store().users().first { $0.name == user }?.displayName ?? user.text
    }

    private func write(_ letters: [LetterComposition], _ type: LetterType, _ letter: Letter, _ context: Context) throws
    {
        guard let formats else {
            let texts = try letters.map { try PlainTextWriter.text(of: $0.document) }
            if context.isJSON {
                Console.write(
                    json: .table(["type": .string(type.id.text), "texts": .array(texts.map { .string($0) })]))
            } else {
                texts.forEach { Console.write(Console.safe($0)) }
            }
            return
        }
        let writer = try DocumentFiles(context, formats: formats)
        let files = try letters.flatMap { one in
            let tongue = one.document.properties.language.rawValue
            return try writer.files(of: one.document, name: "\(type.id)-\(letter.on)-\(tongue)-draft").files
        }
        let paths = try FileSet(files).write(to: output)
        if context.isJSON {
            Console.write(json: .table(["files": .array(paths.map { .string($0) })]))
        } else {
            paths.forEach(Console.write)
        }
    }
}
