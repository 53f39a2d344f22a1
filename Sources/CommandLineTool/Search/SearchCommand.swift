import ArgumentParser
import Citations
import CorpusStore
import FileFormats
import LegalModel
import Retrieval

/// `carnet search`: the articles for a question, a legal term or a citation.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the articles for a question in everyday words, a legal term or a citation.")

    @Argument(help: "The question; words in quotation marks stay together; code:BE-CDE and livre:VI narrow.")
    var query: [String] = []

    @Option(help: "Language of the articles: fr, nl, de; else that of the question.")
    var articleLanguage: String?

    @Option(help: "Only this code: BE-CDE, BE-ACC, BE-CC …")
    var code: String?

    @Option(help: "Only this book: VI, XIX, 5 …")
    var book: String?

    @Option(help: "The day that counts, yyyy-mm-dd: what was in force then comes first.")
    var on: String?

    @Option(help: "How many articles.")
    var limit = 10

    @Option(name: .customLong("in"), help: "articles, or case-law: abstracts of judgments apart.")
    var searched = Searched.articles

    @Flag(help: "Show what each part contributed to the score.")
    var explain = false

    @Option(help: "A file of questions, one JSON object a line: id, query, language.")
    var batch: String?

    @Flag(help: "Go on asking: a number opens an article, + word refines, -word leaves out, q ends.")
    var interactive = false

    @Option(help: .hidden)
    var answers: String?

    @Flag(help: "With asked: the sentences that were released for search in this home.")
    var list = false

    @Option(help: "With asked: forget a sentence by its number, or all.")
    var forget: String?

    @Option(help: "With asked: release a sentence for search; personal data are cut out.")
    var release: String?

    @Option(help: "With asked --release: the dossier whose recommendation was approved.")
    var dossier: String?

    @Option(help: "With asked --release: an article that the recommendation applied; may stand several times.")
    var article: [ArticleArgument] = []

    @OptionGroup var options: GlobalOptions

    /// What is searched.
    enum Searched: String, ExpressibleByArgument, CaseIterable {
        case articles
        case caseLaw = "case-law"
    }

    func run() throws {
        let context = try options.context()
        if let batch {
            let lines = try BatchLine.read(batch)
            let engine = try context.searchEngine(try context.corpus(), for: lines.map(\.text))
            for line in lines {
                let query = try searchQuery(line.text, line.language, context)
                switch searched {
                case .articles: Console.write(json: try engine.search(query).json(id: line.id, explained: explain))
                case .caseLaw: Console.write(json: try engine.searchCases(query).json(id: line.id))
                }
            }
            return
        }
        if query == ["asked"], list || forget != nil || release != nil { return try runAsked(context) }
        let text = query.joined(separator: " ")
        if interactive {
            let corpus = try context.corpus()
            var session = SearchSession(
                context: context, corpus: corpus,
                engine: try SearchEngine(corpus, finder: CitationFinder(corpusFolder: context.corpusFolder)),
                query: { try searchQuery($0, nil, context) },
                answers: try answers.map { try AnswerSource.file($0) } ?? .standardInput(), explained: explain)
            return try session.run(text)
        }
        guard text.contains(where: { !$0.isWhitespace }) else { throw Failure.nothingToSearch }
        let corpus = try context.corpus()
        let engine = try context.searchEngine(corpus, for: [text])
        let query = try searchQuery(text, nil, context)
        guard searched == .articles else {
            let response = try engine.searchCases(query)
            if context.isJSON { return Console.write(json: response.json(id: nil)) }
            CaseSearchPrinter(response, language: context.language, hasColour: Console.hasColour).lines
                .forEach(Console.write)
            return
        }
        let response = try engine.search(query)
        if context.isJSON {
            Console.write(json: response.json(id: nil, explained: explain))
        } else {
            let printer = SearchPrinter(
                response, language: context.language, codes: try corpus.codeNames(),
                hasColour: Console.hasColour, explained: explain)
            printer.lines.forEach(Console.write)
        }
    }

    private func runAsked(_ context: Context) throws {
        let session = AskedSession(context)
        if let forget { return try session.forget(forget) }
        guard let release else { return try session.list() }
        guard let dossier, let number = DossierNumber(dossier), !article.isEmpty else { throw AskedWords.incomplete }
        let language = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        try session.release(
            release, dossier: number, articles: article.map(\.reference), language: language ?? context.language)
    }

    /// Whether a text is the number of a book: Roman in capitals, or Arabic.
    private static func isBook(_ text: String) -> Bool {
        !text.isEmpty
            && (text.allSatisfy { "IVXLC".contains($0) } || text.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }

    private func searchQuery(_ text: String, _ language: Language?, _ context: Context) throws -> SearchQuery {
        guard (1...1000).contains(limit) else {
            throw Failure.wrongValue(String(limit), option: "--limit", expected: "1 – 1000")
        }
        let wanted = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        if let code, !CodeIdentifier.isWellFormed(code) {
            throw Failure.wrongValue(code, option: "--code", expected: "BE-CDE, BE-ACC, BE-CC …")
        }
        let book = book?.uppercased()
        if let book, !SearchCommand.isBook(book) {
            throw Failure.wrongValue(book, option: "--book", expected: "VI, XIX, 5 …")
        }
        return SearchQuery(
            text, language: wanted ?? language, code: code.map { CodeIdentifier($0) }, book: book,
            on: try on.map { try Context.date($0, option: "--on") }, today: context.today, limit: limit)
    }
}

extension Context {
    /// The search over the law. Grammars of citations are read only when a question holds a digit.
    func searchEngine(_ corpus: CorpusDatabase, for questions: [String]) throws -> SearchEngine {
        let needsFinder = questions.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
        return try SearchEngine(corpus, finder: needsFinder ? CitationFinder(corpusFolder: corpusFolder) : nil)
    }
}

extension Failure {
    /// A search without a word.
    static var nothingToSearch: Failure {
        Failure(
            .wrongUse,
            LocalizedText(
                fr: "il n'y a rien à chercher", nl: "er is niets om te zoeken", de: "es gibt nichts zu suchen",
                en: "there is nothing to search for"),
            remedy: LocalizedText(
                fr: "Écrivez la question après la commande : carnet search \"colis jamais arrivé\".",
                nl: "Schrijf de vraag na het commando: carnet search \"pakje niet geleverd\".",
                de: "Schreiben Sie die Frage hinter den Befehl: carnet search \"VI.43\".",
                en: "Write the question after the command: carnet search \"VI.43\"."))
    }
}
