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

    @Flag(help: "Show the abstracts of case law whole.")
    var caseLaw = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let day = try on.map { try Context.date($0, option: "--on") } ?? context.today
        let wanted = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        let corpus = try context.corpus()
        let loader = ArticleLoader(
            corpus: corpus, day: day, asked: wanted ?? context.language, showsAbstracts: caseLaw,
            codes: try corpus.codeNames())
        if let last = reference.last {
            let keys = try corpus.keys(from: reference.reference.key, to: last)
            guard !keys.isEmpty else { throw Failure.articleNotHeld(last, nearest: try corpus.nearest(to: last)) }
            let views = try keys.compactMap { try loader.view(of: ArticleReference($0)) }
            if context.isJSON {
                Console.write(json: .table(["articles": .array(views.map(\.json))]))
            } else {
                views.flatMap { ArticleDigestLine(view: $0).lines(context.language) }.map(Console.safe)
                    .forEach(Console.write)
            }
            return
        }
        let key = reference.reference.key
        guard let view = try loader.view(of: reference.reference) else {
            throw Failure.articleNotHeld(key, nearest: try corpus.nearest(to: key))
        }
        if context.isJSON {
            Console.write(json: view.json)
        } else {
            ArticlePrinter(view, language: context.language, width: Console.width, showsMarks: marks).lines.map(
                Console.safe
            ).forEach(Console.write)
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
