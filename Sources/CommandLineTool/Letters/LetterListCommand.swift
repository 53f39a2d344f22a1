import ArgumentParser
import Casework
import Drafting
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet letter list [N]`: the types of letter there are, or the letters of a dossier.
struct LetterListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The types of letter; with a dossier, its letters and what comes next.")

    @Argument(help: "A dossier, 2026-00123.")
    var number: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        if let number {
            try LetterOverview(context, number: number).write()
            return
        }
        let maker = try context.letterMaker()
        if context.isJSON {
            Console.write(json: .table(["letters": .array(maker.library.types.map { json($0, maker) })]))
        } else {
            for type in maker.library.types { line(type, maker, context.language).forEach(Console.write) }
        }
        if let fault = maker.library.names.lazy.compactMap({ maker.library.faults[$0] }).first { throw fault }
    }

    private func line(_ type: LetterType, _ maker: LetterMaker, _ language: Language) -> [String] {
        let languages = maker.templates.languages(of: type.template).map(\.rawValue).joined(separator: ", ")
        let variants = type.variants.map(\.id).joined(separator: ", ")
        var lines = ["\(Lines.padded(type.catalogue, 4))\(type.id) (\(languages))"]
        lines += Lines.wrapped(
            type.title.text(preferring: language) + " · " + LetterWords.addressees(type.to)[language],
            indent: "    ", hanging: "    ")
        if !variants.isEmpty { lines += Lines.wrapped("--variant " + variants, indent: "    ", hanging: "    ") }
        return lines
    }

    private func json(_ type: LetterType, _ maker: LetterMaker) -> JSONValue {
        .table([
            "type": .string(type.id.text), "catalogue": .string(type.catalogue), "kind": .string(type.kind.rawValue),
            "to": .array(type.to.all.map { .string($0.rawValue) }), "pair": .boolean(type.to == .pair),
            "variants": .array(type.variants.map { .string($0.id) }),
            "title": .string(type.title.text(preferring: .french)),
            "languages": .array(maker.templates.languages(of: type.template).map { .string($0.rawValue) }),
            "folder": .string(maker.library.folder(of: type.id.text)),
        ])
    }
}
