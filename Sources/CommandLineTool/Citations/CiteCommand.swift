import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import LegalModel

/// `carnet cite`: finds, resolves and checks the citations in a text, or prints one reference.
struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Find and check every citation of law in a text; or print a reference in a language (--format).",
        discussion: """
            Reads plain text, Markdown, HTML, DOCX, ODT and saved mails. Places are bytes of UTF-8 (--json), paragraph, line \
            and column; of HTML, DOCX, ODT and mails they are those of the text taken out of the file, one paragraph a line, \
            notes at the end. Words in quotation marks beside a citation are compared with the official text of the day, where \
            it is imported. Ends with 1 when an article does not exist or was not in force, or quoted words are not its own.
            """)

    @Argument(help: "A file, or - for standard input; with --format a reference: BE-CDE:VI.83,17°.")
    var input: String?

    @Option(help: "Language of the text: fr, nl, de, en; else told from its words.")
    var textLanguage: String?

    @Option(help: "The day that counts, yyyy-mm-dd; else today.")
    var on: String?

    @Option(help: "The code meant where none is named: BE-CDE, BE-ACC, BE-CC …")
    var code: String?

    @Option(help: "Print one reference in this language: fr, nl, de, en.")
    var format: String?

    @Flag(help: "With --format: the abbreviation of the code instead of its name.")
    var short = false

    @Option(help: "A file of texts, one JSON object a line: id, text, language.")
    var batch: String?

    @Option(
        help: "Write a copy with the results: OUT.html with links, or OUT.docx with comments. The text is not changed.")
    var annotate: String?

    @Option(
        help:
            "Read every entry, letter and recommendation of a dossier, 2026-00123; the day is then that of the contract."
    )
    var dossier: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        if let dossier { return try checkDossier(dossier, context) }
        if annotate != nil, format != nil || batch != nil { throw Failure.annotateNeedsText }
        if let format {
            try printReference(in: try Context.language(format, option: "--format"), context)
        } else if let batch {
            let checker = try checker(context)
            for line in try BatchLine.read(batch) {
                let language = try textLanguage.map { try Context.language($0, option: "--text-language") }
                Console.write(json: try checker.check(line.text, line.language ?? language).json(id: line.id))
            }
        } else if let input {
            try check(input, context)
        } else {
            throw Failure.nothingToCite
        }
    }

    private func check(_ path: String, _ context: Context) throws {
        let copy = try annotate.map { try AnnotatedCopy(path: $0, of: path) }
        let input = try LintInput(path)
        let language = try textLanguage.map { try Context.language($0, option: "--text-language") }
        let report = try checker(context).check(input.text, language, isWrapped: input.isWrapped)
        try copy?.write(report, of: input, context)
        if context.isJSON {
            Console.write(json: report.json(id: nil))
        } else {
            let name = input.fileName ?? path
            CitePrinter(report, file: name, language: context.language, isWrapped: input.isWrapped).lines
                .forEach(Console.write)
            if let copy { Lines.wrapped(copy.sentence[context.language]).forEach(Console.write) }
        }
        if report.isBlocked { throw ExitStatus.blocked }
    }

    private func checkDossier(_ number: String, _ context: Context) throws {
        guard input == nil, batch == nil, format == nil, annotate == nil else { throw Failure.dossierStandsAlone }
        let assembly = try CaseAssembly(context, dossier: DossierArgument.value(number))
        let texts = DossierTexts(assembly)
        let checker = try checker(context, assembly.dossier.citationDays.first)
        let report = try CitationReport(
            joining: texts.all.map { ($0.id, try checker.check($0.text, $0.language, isWrapped: $0.isWrapped)) },
            else: checker.check("", nil))
        if context.isJSON {
            Console.write(json: report.json(id: .string(number)))
        } else {
            CitePrinter(report, file: number, language: context.language, isWrapped: false).lines
                .forEach(Console.write)
            texts.remarks(context.language).forEach(Console.write)
        }
        if report.isBlocked { throw ExitStatus.blocked }
    }

    private func checker(_ context: Context, _ decisive: CivilDate? = nil) throws -> CitationChecker {
        if let code, !CodeIdentifier.isWellFormed(code) {
            throw Failure.wrongValue(code, option: "--code", expected: "BE-CDE, BE-ACC, BE-CC …")
        }
        return try CitationChecker(
            finder: CitationFinder(corpusFolder: context.corpusFolder), corpus: context.corpus(),
            defaultCode: code.map { CodeIdentifier($0) },
            day: try on.map { try Context.date($0, option: "--on") } ?? decisive ?? context.today,
            today: context.today,
            language: context.language)
    }

    private func printReference(in language: Language, _ context: Context) throws {
        guard let input else { throw Failure.nothingToCite }
        guard let reference = ArticleArgument(argument: input)?.reference else {
            throw Failure.wrongValue(input, option: "--format", expected: "BE-CDE:VI.83,17°")
        }
        let catalog = try CorpusFolder(context.corpusFolder).catalog()
        let text = ReferenceFormatter.text(
            of: reference, in: language, codes: catalog.names, form: short ? .short : .long)
        if context.isJSON {
            Console.write(
                json: .table([
                    "reference": .string(reference.description), "language": .string(language.rawValue),
                    "text": .string(text),
                ]))
        } else {
            Console.write(text)
        }
    }
}

extension Failure {
    /// `--dossier` beside another text.
    fileprivate static var dossierStandsAlone: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "--dossier se donne seul, sans fichier, --batch, --format ni --annotate",
                nl: "--dossier staat alleen, zonder bestand, --batch, --format of --annotate",
                de: "--dossier steht allein, ohne Datei, --batch, --format und --annotate",
                en: "--dossier stands alone, without a file, --batch, --format and --annotate"))
    }

    /// `--annotate` without a text to copy.
    fileprivate static var annotateNeedsText: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "--annotate demande un seul texte, sans --batch ni --format",
                nl: "--annotate vraagt één tekst, zonder --batch of --format",
                de: "--annotate verlangt einen einzigen Text, ohne --batch und --format",
                en: "--annotate needs one text, without --batch and --format"))
    }

    /// `cite` without a text.
    static var nothingToCite: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "il manque le texte à lire", nl: "de tekst om te lezen ontbreekt", de: "es fehlt der Text",
                en: "the text to read is missing"),
            remedy: LocalizedText(
                fr: "Donnez un fichier, ou - pour l'entrée standard ; ou bien --format fr BE-CDE:VI.83,17°.",
                nl: "Geef een bestand, of - voor de standaardinvoer; of --format nl BE-CDE:VI.83,17°.",
                de: "Geben Sie eine Datei an oder - für die Standardeingabe; oder --format de BE-CDE:VI.83,17°.",
                en: "Give a file, or - for standard input; or --format en BE-CDE:VI.83,17°."))
    }
}
