import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet dossier attach N FILE`: a file becomes the next exhibit.
struct DossierAttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "attach", abstract: "Add a file as the next exhibit.")

    @OptionGroup var dossier: DossierArgument

    @Argument(help: "The file.")
    var file: String

    @Option(help: "Who handed it in: consumer or company.")
    var from: String

    @Option(help: "What it is, in a few words; else the name of the file.")
    var title: String?

    @Option(help: "The day it bears.")
    var date: String?

    @Option(help: "The day it was received; else today.")
    var received: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        guard let side = Side(rawValue: from) else {
            throw Failure.wrongValue(from, option: "--from", expected: "consumer, company")
        }
        let number = try dossier.value()
        let bytes = try WholeFile.read(file)
        let name = URL(fileURLWithPath: file).lastPathComponent
        let exhibit = try context.store().attach(
            bytes, named: name, title: Translations(title ?? name, in: context.language), from: side,
            date: try date.map { try Failure.date($0, option: "--date") },
            receivedOn: try received.map { try Failure.date($0, option: "--received") } ?? context.today, to: number,
            by: user, on: context.today)
        if context.isJSON {
            Console.write(
                json: .table([
                    "number": .string(number.description), "exhibit": .string(exhibit.id.text),
                    "sha256": .string(exhibit.sha256),
                ]))
        } else {
            Console.write(
                LocalizedText(
                    fr: "Pièce \(exhibit.id) ajoutée au dossier \(number).",
                    nl: "Stuk \(exhibit.id) toegevoegd aan dossier \(number).",
                    de: "Anlage \(exhibit.id) zur Akte \(number) hinzugefügt.",
                    en: "Exhibit \(exhibit.id) added to dossier \(number).")[context.language])
        }
    }
}
