import ArgumentParser
import FileFormats
import LegalModel
import Review

/// `carnet lint`: reads a letter for neutrality, plainness and personal data.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Read a letter for neutral, plain words and personal data; 1 when something blocks.")

    @Argument(help: "A text, Markdown, DOCX, ODT, HTML or mail file, or - for standard input; two with --pair.")
    var inputs: [String] = []

    @Option(help: "Kind of text: relay, opinion, letter, recommendation, note; else letter.")
    var kind: String?

    @Option(help: "Who receives it: consumer, company; else personal data is listed, not judged.")
    var addressee: String?

    @Option(help: "Language of the text: fr, nl, de, en; else --language, else told from its words.")
    var textLanguage: String?

    @Option(help: "A piece from which the text quotes; may stand several times.")
    var source: [String] = []

    @Option(help: "A name that is personal data here; may stand several times.")
    var name: [String] = []

    @Option(help: "A file of texts, one JSON object a line: id, text, language, kind.")
    var batch: String?

    @Flag(help: "Compare the two letters of one step: the one to the consumer, the one to the company.")
    var pair = false

    @Option(help: "With --pair: the language of the second letter; else that of the first.")
    var otherLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let shelf = LinterShelf(context)
        if pair { return try compare(context, shelf) }
        if otherLanguage != nil { throw Failure.onlyWithPair }
        let kind: TextKind = try LintCommand.choice(kind, "--kind") ?? .letter
        let audience: Audience? = try LintCommand.choice(addressee, "--addressee", among: [.consumer, .company])
        if let batch {
            guard inputs.isEmpty else { throw Failure.tooManyTexts }
            for line in try LintLine.read(batch) {
                let linter = try shelf.linter(line.language ?? shelf.language(of: line.text, options, textLanguage))
                let report = linter.report(
                    on: line.text, as: line.kind ?? kind, to: line.addressee ?? audience, names: name)
                Console.write(json: report.json(id: line.id, in: context.language))
            }
            return
        }
        guard let path = inputs.first else { throw Failure.nothingToLint }
        guard inputs.count == 1 else { throw Failure.tooManyTexts }
        let input = try LintInput(path, isSigned: true)
        let linter = try shelf.linter(shelf.language(of: input.text, options, textLanguage))
        let report = linter.report(
            on: input.text, as: kind, to: audience, sources: try source.map { try LintInput($0).text }, names: name,
            isWrapped: input.isWrapped)
        let about = FileData(input, by: linter, names: name)
        if context.isJSON {
            Console.write(json: report.json(id: nil, in: context.language, file: about))
        } else {
            LintPrinter(report: report, text: input.text, file: path, language: context.language, about: about).lines
                .forEach(Console.write)
        }
        if report.isBlocked { throw ExitStatus.blocked }
    }

    private func compare(_ context: Context, _ shelf: LinterShelf) throws {
        guard inputs.count == 2 else { throw Failure.pairNeedsTwo }
        let texts = try inputs.map { try LintInput($0, isSigned: true).text }
        let language = try shelf.language(of: texts[0], options, textLanguage)
        let other = try otherLanguage.map { try Context.language($0, option: "--other-language") } ?? language
        let found = PairComparison.findings(
            (texts[0], try shelf.linter(language)), (texts[1], try shelf.linter(other)))
        if context.isJSON {
            Console.write(json: .object([.init("findings", .array(found.map(\.json)))]))
        } else {
            PairPrinter(findings: found, names: inputs, language: context.language).lines.forEach(Console.write)
        }
        if !found.isEmpty { throw ExitStatus.blocked }
    }

    /// A value of a closed set.
    ///
    /// - Throws: wrong use, with the values there are.
    static func choice<Choice: RawRepresentable & CaseIterable & Equatable>(
        _ text: String?, _ option: String, among choices: [Choice] = Array(Choice.allCases)
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        guard let value = Choice(rawValue: text), choices.contains(value) else {
            throw Failure.wrongValue(
                text, option: option, expected: choices.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }
}
