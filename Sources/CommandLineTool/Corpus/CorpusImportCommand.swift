import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus import`: official pages that a person saved, bulk files, abstracts of case law. All files or none.
struct CorpusImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import saved official pages, bulk files or case law; all files or none.")

    @Argument(help: "Saved pages (.html), JSON Lines (.jsonl), case law (.json).", completion: .file())
    var files: [String]

    @Option(help: "The code of the text, when the file does not tell or tells otherwise.")
    var code: String?

    @Option(help: "Language of the articles, when the file does not tell.")
    var articleLanguage: String?

    @Option(help: "justel, articles or case-law; else by the content of the file.")
    var format: String?

    @Option(help: "State of the text, yyyy-mm-dd, when the file does not tell; allows an older state.")
    var state: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        _ = try context.corpus()
        var importOptions = ImportOptions(
            catalog: try CorpusFolder(context.corpusFolder).catalog(), today: context.today)
        importOptions.code = code.map { CodeIdentifier($0) }
        importOptions.language = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        importOptions.state = try state.map { try Context.date($0, option: "--state") }
        let chosen = try format.map { text in
            guard let format = ImportFormat(rawValue: text) else {
                throw Failure.wrongValue(text, option: "--format", expected: "justel, articles, case-law")
            }
            return format
        }
        let outcomes = try CorpusAccess(context).update { corpus in
            let outcomes = try files.flatMap { file in
                try ImportFormat.run(file, format: chosen, in: corpus, options: importOptions)
            }
            return (outcomes, outcomes.contains(where: \.isChange))
        }
        if context.isJSON {
            Console.write(json: .table(["imports": .array(outcomes.map(\.json))]))
        } else {
            for outcome in outcomes {
                outcome.lines(context.language).map(Console.safe).forEach(Console.write)
            }
        }
    }
}

/// The formats that can be imported.
enum ImportFormat: String {
    case justel, articles
    case caseLaw = "case-law"

    /// Imports one file.
    static func run(
        _ file: String, format: ImportFormat?, in corpus: CorpusDatabase, options: ImportOptions
    ) throws -> [ImportOutcome] {
        let bytes = try WholeFile.read(file)
        switch try format ?? recognised(bytes, file: file) {
        case .justel: return [.law(.justel, try corpus.importPage(bytes, file: file, options: options))]
        case .articles:
            return try corpus.importArticles(bytes, file: file, options: options).map { .law(.articles, $0) }
        case .caseLaw: return [.caseLaw(file, try corpus.importCaseLaw(bytes, file: file, options: options))]
        }
    }

    /// The format that the content of a file shows.
    private static func recognised(_ bytes: [UInt8], file: String) throws -> ImportFormat {
        guard let first = bytes.first(where: { $0 > 0x20 }) else { throw CorpusFault.unknownFormat(file: file) }
        guard first == UInt8(ascii: "{") else { return .justel }
        return file.hasSuffix(".json") ? .caseLaw : .articles
    }
}

/// What was done with one file.
enum ImportOutcome {
    case law(ImportFormat, ImportReport)
    case caseLaw(String, CaseLawReport)

    /// Whether something was stored.
    var isChange: Bool {
        switch self {
        case .law(_, let report): !report.isUnchanged
        case .caseLaw(_, let report): !report.isUnchanged
        }
    }
}
