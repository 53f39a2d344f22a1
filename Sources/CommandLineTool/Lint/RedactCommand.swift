import ArgumentParser
import FileFormats
import Foundation
import LegalModel
import Review

/// `carnet redact`: masks personal data in a copy; the original stays as it is.
struct RedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact", abstract: "Mask personal data in a copy of a text, and say what was found.")

    @Argument(help: "A text, Markdown, DOCX, ODT, HTML or mail file, or - for standard input.")
    var input: String?

    @Option(help: "Language of the text: fr, nl, de, en; else --language, else told from its words.")
    var textLanguage: String?

    @Option(help: "A name to mask in all its forms; may stand several times.")
    var name: [String] = []

    @Option(help: "Write the copy into this file instead of printing it.")
    var output: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        guard let path = input else { throw Failure.nothingToLint }
        let read = try LintInput(path)
        let shelf = LinterShelf(context)
        let language = try shelf.language(of: read.text, options, textLanguage)
        let linter = try shelf.linter(language)
        let data = linter.personalData(in: read.text, names: name)
        let copy = Redaction(of: read.text, data: data, in: language).text
        if let output {
            guard
                URL(fileURLWithPath: output).standardizedFileURL.resolvingSymlinksInPath()
                    != URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
            else { throw Failure.copyOverOriginal(path) }
            try WholeFile.write(Array(copy.utf8), to: output)
        }
        let about = FileData(read, by: linter, names: name)
        if context.isJSON {
            Console.write(
                json: .object([
                    .init("text", .string(copy)), .init("personalData", .array(data.map(\.json))),
                    .init("file", about.json),
                ]))
            return
        }
        if output == nil { Console.write(copy.hasSuffix("\n") ? String(copy.dropLast()) : copy) }
        Lines.wrapped(summary(data, about, context.language)).forEach(Console.writeError)
    }

    /// How many of each kind were masked, and what stands in the name of the file and beside the text.
    private func summary(_ data: [PersonalDatum], _ about: FileData, _ language: Language) -> String {
        let counts = PersonalDatum.Kind.allCases.compactMap { kind in
            let count = data.count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.label[language]) \(count)"
        }
        let first = Colon.between(
            LintWords.masked[language], counts.isEmpty ? "0" : counts.joined(separator: ", "), language)
        let places = about.entries.map { "\($0.place) (\($0.datum.kind.label[language]))" }
        guard !places.isEmpty else { return first }
        return first + "\n" + Colon.between(LintWords.notMasked[language], places.joined(separator: ", "), language)
    }
}
