import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import LegalModel
import Reasoning
import Rendering

/// `carnet rules report FILE`: all of a pack for a lawyer to read and sign, with how hard its words are to read.
struct RulesReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "A pack in full for a lawyer: claims, rules, elements, articles, reading level.")

    @Argument(help: "The pack file, or the id of a pack that ships.")
    var file: String

    @Option(name: .customLong("to"), help: "Write it as a page: html.")
    var format: String?

    @Option(help: "The folder in which it is written.")
    var output = "."

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let decoded = try DecodedPack.sound(at: PackLibrary(context).location(of: file))
        let corpus = try context.corpus()
        let law = PackLaw(
            law: try corpus.extract(of: decoded.pack.citedArticles), codes: try corpus.codeNames(),
            catalog: try CorpusFolder(context.corpusFolder).catalog(), pack: decoded.pack, language: context.language)
        let report = PackReport(decoded: decoded, law: law, language: context.language)
        if let format {
            guard format == "html" else { throw Failure.wrongValue(format, option: "--to", expected: "html") }
            let name = "\(decoded.pack.id)-\(PackReport.fileName[context.language])-\(context.language.rawValue).html"
            let text = try ReportPageWriter.text(of: report.page)
            try FileSet([FileSet.File(name: name, bytes: Array(text.utf8))]).write(to: output, context)
        } else if context.isJSON {
            Console.write(json: report.json)
        } else {
            PageLines(report.page).lines.forEach(Console.write)
        }
    }
}
