import ArgumentParser
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet letter list`: the types of letter there are.
struct LetterListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The types of letter.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let templates = try TemplateSet(folder: context.templatesFolder.path)
        let types = try LetterType.all(in: context.templatesFolder.path)
        if context.isJSON {
            Console.write(
                json: .table([
                    "letters": .array(
                        types.map { type in
                            .table([
                                "type": .string(type.id.text), "catalogue": .string(type.catalogue),
                                "kind": .string(type.kind), "from": .optional(type.from?.rawValue),
                                "to": .optional(type.to?.rawValue),
                                "languages": .array(
                                    templates.languages(of: "letters/\(type.id)").map { .string($0.rawValue) }),
                            ])
                        })
                ]))
            return
        }
        for type in types {
            let languages = templates.languages(of: "letters/\(type.id)").map(\.rawValue).joined(separator: ", ")
            Console.write("\(Lines.padded(type.catalogue, 4))\(type.id) (\(languages))")
            Console.write("    " + type.title.text(preferring: context.language))
        }
    }
}
