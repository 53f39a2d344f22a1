import ArgumentParser
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet letter show TYPE`: what a letter of a type must contain.
struct LetterShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What a letter of a type must contain.")

    @Argument(help: "The type, as letter list names it.")
    var type: String

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let type = try LetterType.named(type, in: context)
        if context.isJSON {
            Console.write(json: type.json)
            return
        }
        let language = context.language
        Console.write("\(type.catalogue) \(type.id)")
        Console.write(type.title.text(preferring: language))
        Console.write("")
        Console.write(LetterWords.mustContain[language])
        for block in type.blocks {
            Lines.wrapped(
                "– " + LetterWords.name(of: block.id)[language] + LetterWords.condition(block.when)[language],
                indent: "  ", hanging: "    "
            ).forEach(Console.write)
        }
        Console.write("")
        Console.write(LetterWords.fixedSentences[language])
        for sentence in type.sentences {
            Console.write("  \(sentence.id)" + LetterWords.condition(sentence.when)[language])
        }
    }
}

extension LetterType {
    /// The type of a name.
    ///
    /// - Throws: not found, with the names there are.
    static func named(_ name: String, in context: Context) throws -> LetterType {
        let types = try LetterType.all(in: context.templatesFolder.path)
        if let type = types.first(where: { $0.id.text == name || $0.catalogue == name.uppercased() }) { return type }
        let known = types.map(\.id.text).joined(separator: ", ")
        throw Failure(
            .notFound,
            LocalizedText(
                fr: "il n'y a pas de lettre « \(name) »", nl: "er is geen brief “\(name)”",
                de: "es gibt keinen Brief „\(name)“", en: "there is no letter “\(name)”"),
            remedy: LocalizedText(
                fr: "Il y a : \(known)", nl: "Er zijn: \(known)", de: "Es gibt: \(known)", en: "There are: \(known)"))
    }

    fileprivate var json: JSONValue {
        .table([
            "type": .string(id.text), "catalogue": .string(catalogue), "kind": .string(kind),
            "from": .optional(from?.rawValue), "to": .optional(to?.rawValue),
            "blocks": .array(
                blocks.map { .table(["id": .string($0.id.rawValue), "when": .string($0.when.rawValue)]) }),
            "sentences": .array(
                sentences.map { .table(["id": .string($0.id), "when": .string($0.when.rawValue)]) }),
            "limits": .table([
                "questions": .integer(limits.questions), "subjectWords": .integer(limits.subjectWords),
                "openingWords": .integer(limits.openingWords),
            ]),
        ])
    }
}
