import ArgumentParser
import Casework
import FileFormats
import LegalModel

/// `carnet dossier export N`: the dossier as YAML, with the state it was written from.
struct DossierExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the dossier as YAML, or write it to a file.")

    @OptionGroup var dossier: DossierArgument

    @Option(help: "The file to write; else standard output.")
    var output: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let stored = try context.store().load(dossier.value())
        if context.isJSON, output == nil {
            Console.write(json: stored.json)
            return
        }
        let text = YAMLWriter.text(of: DossierEncoder.node(of: stored.dossier, revision: stored.revision))
        guard let output else {
            // The text ends with a line end of its own.
            Console.write(String(text.dropLast()))
            return
        }
        try WholeFile.write(Array(text.utf8), to: output)
        if context.isJSON {
            Console.write(
                json: .table(["file": .string(output), "revision": .integer(stored.revision)]))
        }
    }
}
