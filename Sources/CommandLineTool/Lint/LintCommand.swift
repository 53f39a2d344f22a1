import ArgumentParser
import Citations
import FileFormats
import LegalModel
import Review

/// `carnet lint`: reads a letter for neutrality, plainness and personal data.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Read a letter for neutral, plain words and personal data; 1 when something blocks.")

    @Argument(help: "A text, Markdown, DOCX, ODT, HTML or mail file, or - for standard input.")
    var input: String?

    @Option(help: "Kind of text: relay, opinion, letter, recommendation, note; else letter.")
    var kind: String?

    @Option(help: "Who receives it: consumer, company; else personal data is only listed.")
    var addressee: String?

    @Option(help: "Language of the text: fr, nl, de, en; else --language, else told from its words.")
    var textLanguage: String?

    @Option(help: "A file of texts, one JSON object a line: id, text, language, kind.")
    var batch: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let shelf = LinterShelf(context)
        let kind = try choice(kind, "--kind") ?? TextKind.letter
        if let batch {
            for line in try LintLine.read(batch) {
                let language = try line.language ?? language(of: line.text, shelf)
                let report = try shelf.linter(language).report(on: line.text, as: line.kind ?? kind)
                Console.write(json: report.json(id: line.id, in: context.language))
            }
        } else if let input {
            let text = try InputText.read(input)
            let report = try shelf.linter(language(of: text, shelf)).report(on: text, as: kind)
            Console.write(json: report.json(id: nil, in: context.language))
            if report.isBlocked { throw ExitStatus.blocked }
        } else {
            throw Failure.nothingToLint
        }
    }

    private func language(of text: String, _ shelf: LinterShelf) throws -> Language {
        if let textLanguage { return try Context.language(textLanguage, option: "--text-language") }
        if let named = options.language { return try Context.language(named, option: "--language") }
        return try shelf.citations().language(of: text)
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String?, _ option: String
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        guard let value = Choice(rawValue: text) else {
            throw Failure.wrongValue(
                text, option: option, expected: Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }
}

extension Failure {
    /// `lint` or `redact` without a text.
    static var nothingToLint: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "il manque le texte à lire", nl: "de tekst om te lezen ontbreekt", de: "es fehlt der Text",
                en: "the text to read is missing"),
            remedy: LocalizedText(
                fr: "Donnez un fichier, ou - pour l'entrée standard.",
                nl: "Geef een bestand, of - voor de standaardinvoer.",
                de: "Geben Sie eine Datei an oder - für die Standardeingabe.",
                en: "Give a file, or - for standard input."))
    }
}
