import ArgumentParser
import Casework
import FileFormats
import LegalModel
import Review

/// `carnet recommendation review N`: the validator's sheet, on the terminal or as a document.
struct RecommendationReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Show what a validator has to look at.")

    @Argument(help: "The dossier.")
    var number: String

    @Option(name: .customLong("to"), help: "Also write it: html, docx, odt, pdf; several with commas.")
    var formats: String?

    @Option(help: "The folder in which it is written.")
    var output = "."

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let number = try DossierArgument.value(number)
        let assembly = try CaseAssembly(context, dossier: number)
        let review = try assembly.review()
        let sheet = ValidationSheet(review, diagnostics: Inspection.diagnostics(of: review))
        let text = SheetText(sheet, language: context.language)
        if let formats {
            let files = try DocumentFiles(context, formats: formats).files(
                of: text.document(on: context.today), name: "\(number)-validation-\(context.language.rawValue)")
            try files.write(to: output, context)
        } else if context.isJSON {
            Console.write(json: text.json)
        } else {
            for line in text.terminalLines { Console.write(line) }
        }
    }
}

extension SheetText {
    /// Lines of at most 80 characters.
    fileprivate var terminalLines: [String] {
        var lines = [title] + Lines.wrapped(Console.safe(sheet.subject.text(preferring: language)))
        lines += Lines.wrapped(content.label + separator + content.text, hanging: "  ") + [""]
        for part in [answers, citations, findings] {
            lines += ["── \(part.title) (\(part.lines.count))", ""]
            for line in part.lines {
                lines += Lines.wrapped(Console.safe("[ ] " + line.head), hanging: "    ")
                for fact in line.facts {
                    lines += Lines.wrapped(
                        Console.safe(fact.label + separator + fact.text), indent: "    ", hanging: "      ")
                }
                lines.append("")
            }
        }
        return lines + CheckReport(diagnostics: sheet.diagnostics, language: language).lines
    }

    fileprivate var json: JSONValue {
        func lines(_ lines: [Line]) -> JSONValue {
            .array(
                lines.map { line in
                    .table([
                        "head": .string(line.head),
                        "facts": .array(
                            line.facts.map { .table(["label": .string($0.label), "text": .string($0.text)]) }),
                    ])
                })
        }
        return .table([
            "dossier": .string(sheet.dossier.description), "contentHash": .optional(sheet.contentHash),
            "answers": lines(answers.lines), "citations": lines(citations.lines), "findings": lines(findings.lines),
            "diagnostics": CheckReport(diagnostics: sheet.diagnostics, language: language).json,
        ])
    }
}
