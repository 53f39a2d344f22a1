import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Rendering

/// Writes the examples of a type: as text, or as files.
struct LetterExampleWriter {
    let context: Context
    let maker: LetterMaker
    let type: LetterType

    init(_ context: Context, _ maker: LetterMaker, _ type: LetterType) {
        self.context = context
        self.maker = maker
        self.type = type
    }

    /// One composed example.
    private struct Written {
        let name: String
        let document: Document
    }

    /// - Parameter language: all when `nil`.
    func write(formats: String?, output: String, language: Language?) throws {
        let letters = try compose(in: language)
        guard let formats else {
            try print(letters)
            return
        }
        let writer = try DocumentFiles(context, formats: formats)
        let files = try letters.flatMap { try writer.files(of: $0.document, name: $0.name).files }
        let paths = try FileSet(files).write(to: output)
        if context.isJSON {
            Console.write(json: .table(["files": .array(paths.map { .string($0) })]))
        } else {
            paths.forEach(Console.write)
        }
    }

    private func compose(in language: Language?) throws -> [Written] {
        let folder = "\(maker.library.folder(of: type.id.text))/letters/\(type.id)"
        let examples = try LetterExample.all(of: type, file: folder + "/example.yaml")
        let folders = context.templateFolders.map(\.path)
        let dossier = try LetterExample.dossier(file: LetterTemplateCheck.exampleDossier(in: folders))
        let law = try context.codeNames()
        let languages = language.map { [$0] } ?? maker.templates.languages(of: type.template)
        return try examples.enumerated().flatMap { index, example -> [Written] in
            let input = maker.input(
                example.letter, of: type, in: dossier, handler: LetterTemplateCheck.handler, law: law
            )
            .with(example, over: dossier)
            return try input.exampleAudiences.flatMap { audience in
                try languages.map { language in
                    let letter = try LetterComposer.compose(input, for: audience, in: language)
                    let variant = example.letter.variant.map { "-" + $0 } ?? ""
                    return Written(
                        name: "\(type.id)\(variant)-\(index + 1)-\(audience.rawValue)-\(language.rawValue)-draft",
                        document: letter.document)
                }
            }
        }
    }

    private func print(_ letters: [Written]) throws {
        if context.isJSON {
            let texts = try letters.map {
                JSONValue.table(["name": .string($0.name), "text": .string(try PlainTextWriter.text(of: $0.document))])
            }
            Console.write(json: .table(["examples": .array(texts)]))
            return
        }
        for letter in letters {
            Console.write("=== \(letter.name)")
            Console.write(try PlainTextWriter.text(of: letter.document))
        }
    }
}
