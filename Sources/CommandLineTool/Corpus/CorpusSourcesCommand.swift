import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus sources`: which official page to save for which code. Carnet fetches nothing itself.
struct CorpusSourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "Which official page to save for which code and language, and where it is published.")

    @Option(help: "Only this code.")
    var code: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let catalog = try CorpusFolder(context.corpusFolder).catalog()
        let entries = catalog.entries.filter { entry in
            code.map { entry.id.text == $0 } ?? (entry.isResolved && !entry.sources.isEmpty)
        }
        if let code, entries.isEmpty { throw CorpusFault.unknownCode(file: "--code \(code)", numac: nil) }
        if context.isJSON {
            Console.write(json: .table(["sources": .array(entries.flatMap(\.rows))]))
            return
        }
        for entry in entries {
            Console.write("\(entry.id.text) · \(entry.name[context.language])")
            for source in entry.sources { source.lines(context.language).forEach(Console.write) }
        }
        Console.write("")
        Lines.wrapped(CorpusSourcesCommand.how[context.language]).forEach(Console.write)
    }

    private static let how = LocalizedText(
        fr: "Ouvrez l'adresse, vérifiez la page, enregistrez-la (code source HTML), puis : "
            + "carnet corpus import FICHIER. * = identifiants pas encore comparés avec le site officiel.",
        nl: "Open het adres, controleer de pagina, bewaar ze (HTML-bron) en voer dan uit: "
            + "carnet corpus import BESTAND. * = kenmerken nog niet vergeleken met de officiële site.",
        de: "Öffnen Sie die Adresse, prüfen Sie die Seite, speichern Sie sie (HTML-Quelltext), dann: "
            + "carnet corpus import DATEI. * = Kennungen noch nicht mit der amtlichen Seite verglichen.",
        en: "Open the address, check the page, save it (HTML source), then: "
            + "carnet corpus import FILE. * = identifiers not yet compared with the official site.")
}

extension CodeEntry {
    fileprivate var rows: [JSONValue] {
        sources.flatMap { source in
            [Language.french, .dutch].map { language in
                .table([
                    "code": .string(id.text), "language": .string(language.rawValue), "numac": .string(source.numac),
                    "dossier": .optional(source.dossier), "address": .string(source.address(in: language)),
                    "holds": .string(source.holds.text(preferring: language)), "checked": .boolean(source.isChecked),
                ])
            }
        }
    }
}

extension OfficialSource {
    fileprivate func lines(_ language: Language) -> [String] {
        ["  \(numac)\(isChecked ? "" : " *")  \(holds.text(preferring: language))"]
            + [Language.french, .dutch].map { "    \($0.rawValue)  \(address(in: $0))" }
    }
}
