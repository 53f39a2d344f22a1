import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet article REF`: the version in force on a day, its history, its neighbours, what cites it.
struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "An article of law as it stood on a day: digest, official text, history.")

    @Argument(help: "BE-CDE:VI.83 or BE-ACC:1649quater,§1 …")
    var reference: ArticleArgument

    @Option(help: "The day, yyyy-mm-dd; else today.")
    var on: String?

    @Option(help: "Language of the article: fr, nl, de, en.")
    var articleLanguage: String?

    @Flag(help: "Show the official text with its marks: which words were changed by which act, on which day.")
    var marks = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let day = try on.map { try Context.date($0, option: "--on") } ?? context.today
        let corpus = try context.corpus()
        let key = reference.reference.key
        guard let record = try corpus.record(of: key) else { throw Failure.articleNotHeld(key) }
        let language = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        let asked = language ?? context.language
        let view = ArticleView(
            record: record, reference: reference.reference, day: day,
            asked: asked, language: record.language(preferring: asked, on: day),
            neighbours: try corpus.neighbours(of: key), citedBy: try corpus.articlesCiting(key),
            codes: try corpus.codeNames(), transitions: try corpus.transitions(touching: [key]))
        if context.isJSON {
            Console.write(json: view.json)
        } else {
            ArticlePrinter(view, language: context.language, showsMarks: marks).lines.map(Console.safe).forEach(
                Console.write)
        }
    }
}

extension Context {
    /// The date in an option.
    static func date(_ text: String, option: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else {
            throw Failure.wrongValue(text, option: option, expected: "yyyy-mm-dd")
        }
        return date
    }

    /// The language in an option.
    static func language(_ text: String, option: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw Failure.wrongValue(text, option: option, expected: "fr, nl, de, en")
        }
        return language
    }
}

extension Failure {
    /// An article that the corpus does not hold.
    static func articleNotHeld(_ key: ArticleKey) -> Failure {
        Failure(
            .notFound,
            LocalizedText(
                fr: "l'article \(key) n'est pas dans le corpus", nl: "artikel \(key) staat niet in het corpus",
                de: "Artikel \(key) ist nicht im Korpus", en: "article \(key) is not in the corpus"),
            remedy: LocalizedText(
                fr: "Voyez ce qui s'y trouve (carnet corpus status) ; on peut importer la page officielle "
                    + "(carnet corpus sources).",
                nl: "Bekijk wat er is (carnet corpus status); de officiële pagina kan worden geïmporteerd "
                    + "(carnet corpus sources).",
                de: "Sehen Sie nach, was da ist (carnet corpus status); die amtliche Seite kann importiert werden "
                    + "(carnet corpus sources).",
                en: "See what there is (carnet corpus status); the official page can be imported "
                    + "(carnet corpus sources)."))
    }
}
