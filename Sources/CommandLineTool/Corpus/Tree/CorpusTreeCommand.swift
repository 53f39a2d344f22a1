import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus tree CODE`: the headings of a code with their articles.
struct CorpusTreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree",
        abstract: "The structure of a code: headings from the book down, with their articles and what is held of them.")

    @Argument(help: "BE-CDE, BE-CC, BE-ACC …")
    var code: String

    @Option(help: "Only what stands under a heading or around an article: VI.83, \"Livre VI\", \"Livre VI, Titre 3\".")
    var at: String?

    @Option(help: "How many levels of headings.")
    var depth: Int?

    @Flag(help: "Name the articles too, with their titles.")
    var articles = false

    @Option(help: "The day, yyyy-mm-dd; else today.")
    var on: String?

    @Option(help: "Language of the headings: fr, nl, de, en.")
    var articleLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let day = try on.map { try Context.date($0, option: "--on") } ?? context.today
        if let depth, depth < 1 { throw Failure.wrongValue(String(depth), option: "--depth", expected: "1, 2, 3 …") }
        let language = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        let corpus = try context.corpus()
        let id = CodeIdentifier(code.uppercased())
        guard let tree = try corpus.tree(of: id, language: language ?? context.language, on: day) else {
            throw Failure.codeNotHeld(code, held: Set(try corpus.keys().map(\.code)).sorted())
        }
        var nodes = tree.roots
        var path: [CodeTree.Node] = []
        if let at {
            guard let found = tree.path(to: at), let last = found.last else {
                throw Failure.headingNotHeld(at, in: id, roots: tree.roots.map(\.heading))
            }
            path = found.dropLast()
            nodes = [last]
        }
        let deepest = depth ?? .max
        if context.isJSON {
            Console.write(
                json: .table([
                    "code": .string(id.text), "language": .string((language ?? context.language).rawValue),
                    "on": .string(day.description), "path": .array(path.map { .string($0.heading) }),
                    "headings": .array(nodes.map { $0.json(depth: deepest) }),
                ]))
            return
        }
        let name = try corpus.codeNames()[id]?.name.text(preferring: context.language) ?? id.text
        let printer = TreePrinter(language: context.language, width: Console.width, namesArticles: articles)
        (printer.head("\(name) (\(id))", day, path: path.map(\.heading)) + printer.lines(of: nodes, depth: deepest))
            .map(Console.safe).forEach(Console.write)
    }
}

extension CodeTree.Node {
    /// The object that `--json` prints, headings below it included.
    fileprivate func json(depth: Int) -> JSONValue {
        let all = self.all
        return .table([
            "heading": .string(heading), "kind": .string(key.kind.rawValue), "number": .string(key.number),
            "first": .optional(all.first?.number), "last": .optional(all.last?.number), "articles": .integer(all.count),
            "digests": .integer(all.count { $0.hasDigest }), "official": .integer(all.count { $0.hasOfficial }),
            "inForce": .integer(all.count { $0.state == .inForce }),
            "repealed": .integer(all.count { $0.state == .repealed }),
            "numbers": .array(articles.map { .string($0.number) }),
            "children": .array(depth > 1 ? children.map { $0.json(depth: depth - 1) } : []),
        ])
    }
}

extension Failure {
    /// A code of which nothing is held.
    static func codeNotHeld(_ code: String, held: [CodeIdentifier]) -> Failure {
        let list = held.map(\.text).joined(separator: ", ")
        return Failure(
            .notFound,
            LocalizedText(
                fr: "rien du code « \(code) » n'est dans le corpus",
                nl: "niets van het wetboek \"\(code)\" staat in het corpus",
                de: "nichts vom Gesetzbuch „\(code)“ ist im Korpus",
                en: "nothing of the code \"\(code)\" is in the corpus"),
            remedy: LocalizedText(
                fr: "Codes présents : \(list). On peut importer une page officielle (carnet corpus sources).",
                nl:
                    "Aanwezige wetboeken: \(list). Een officiële pagina kan worden geïmporteerd (carnet corpus sources).",
                de: "Vorhanden: \(list). Eine amtliche Seite kann importiert werden (carnet corpus sources).",
                en: "Codes held: \(list). An official page can be imported (carnet corpus sources)."))
    }

    /// A heading or article that a code has not.
    static func headingNotHeld(_ place: String, in code: CodeIdentifier, roots: [String]) -> Failure {
        let list = roots.prefix(12).joined(separator: " · ")
        return Failure(
            .notFound,
            LocalizedText(
                fr: "« \(place) » n'est ni une division ni un article de \(code) dans le corpus",
                nl: "\"\(place)\" is geen onderverdeling en geen artikel van \(code) in het corpus",
                de: "„\(place)“ ist weder eine Gliederung noch ein Artikel von \(code) im Korpus",
                en: "\"\(place)\" is neither a heading nor an article of \(code) in the corpus"),
            remedy: LocalizedText(
                fr: "Divisions supérieures : \(list)", nl: "Hoogste onderverdelingen: \(list)",
                de: "Oberste Gliederungen: \(list)", en: "Highest headings: \(list)"))
    }
}
