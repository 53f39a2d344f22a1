import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning

/// `carnet dossier attach N FILE`: a file becomes the next exhibit; a saved mail an entry with its exhibits.
struct DossierAttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: "Add a file as the next exhibit; a mail (.eml) as an entry with its exhibits.")

    @OptionGroup var dossier: DossierArgument

    @Argument(help: "The file.")
    var file: String

    @Option(help: "Who handed it in: consumer or company; a mail says it by its sender.")
    var from: String?

    @Option(help: "What it is, in a few words; else the name of the file.")
    var title: String?

    @Option(help: "The day it bears.")
    var date: String?

    @Option(help: "The day it was received; else today, or the day that a mail says.")
    var received: String?

    @Option(help: "The language of a mail: fr, nl, de, en; else what it declares, else its author's.")
    var textLanguage: String?

    @Flag(help: "The other side may not see the file, or the files in a mail.")
    var notShared = false

    @Flag(help: "Keep a mail as a file: no entry, one exhibit.")
    var asFile = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let user = try context.requiredUser()
        let number = try dossier.value()
        if !asFile, MailReception.isMail(file) { return try receive(in: number, context) }
        guard let side = try side() else { throw MailWords.sideMissing }
        let bytes = try WholeFile.read(file)
        let name = URL(fileURLWithPath: file).lastPathComponent
        let exhibit = try context.store().attach(
            bytes, named: name, title: Translations(title ?? name, in: context.language), from: side,
            date: try date.map { try Failure.date($0, option: "--date") },
            receivedOn: try received.map { try Failure.date($0, option: "--received") } ?? context.today,
            isShared: !notShared, to: number, by: user, on: context.today)
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

    private func side() throws -> Side? {
        guard let from else { return nil }
        guard let side = Side(rawValue: from) else {
            throw Failure.wrongValue(from, option: "--from", expected: "consumer, company")
        }
        return side
    }

    private func receive(in number: DossierNumber, _ context: Context) throws {
        var language: Language?
        if let textLanguage {
            guard let chosen = Language(rawValue: textLanguage) else {
                throw Failure.wrongValue(textLanguage, option: "--text-language", expected: "fr, nl, de, en")
            }
            language = chosen
        }
        try MailReception(
            context: context, number: number, path: file, from: side(), textLanguage: language, title: title,
            received: received.map { try Failure.date($0, option: "--received") }, isShared: !notShared
        ).run()
    }
}
