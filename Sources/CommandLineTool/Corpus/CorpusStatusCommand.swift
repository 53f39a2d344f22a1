import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus status`: what is held, by code and language.
struct CorpusStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What is held, by code and language: articles, versions, state, gaps.")

    @Option(help: "Only this code.")
    var code: String?

    @Flag(help: "List what was odd in the imported files, with line and article.")
    var warnings = false

    @OptionGroup var options: GlobalOptions

    /// The number of articles with a digest in each language, in one sentence.
    private static func tongues(_ articles: [Language: Int], _ language: Language) -> [String] {
        let counts = Language.allCases.map { "\($0.rawValue) \(articles[$0] ?? 0)" }.joined(separator: ", ")
        return Lines.wrapped(
            LocalizedText(
                fr: "Articles résumés par langue : \(counts)", nl: "Samengevatte artikelen per taal: \(counts)",
                de: "Zusammengefasste Artikel nach Sprache: \(counts)",
                en: "Articles with a digest by language: \(counts)")[language])
    }

    func run() throws {
        let context = try options.context()
        let corpus = try context.corpus()
        let chosen = code.map { CodeIdentifier($0) }
        let status = try corpus.status().filter { chosen == nil || $0.code == chosen }
        if let chosen, status.isEmpty { throw Failure.codeNotHeld(chosen) }
        let abstracts = try corpus.caseAbstracts()
        let articles = try corpus.digestArticles()
        let odd = warnings ? try corpus.warnings(of: chosen) : []
        if context.isJSON {
            var entries: [(String, JSONValue)] = [
                ("codes", .array(status.map(\.json))),
                (
                    "caseAbstracts",
                    .object(abstracts.sorted { $0.key < $1.key }.map { .init($0.key.rawValue, .integer($0.value)) })
                ),
                (
                    "digestArticles",
                    .object(Language.allCases.map { .init($0.rawValue, .integer(articles[$0] ?? 0)) })
                ),
                ("contentHash", .string(try corpus.contentHash())),
            ]
            if warnings { entries.append(("warnings", .array(odd.map(\.json)))) }
            Console.write(json: .object(entries.map { .init($0.0, $0.1) }))
            return
        }
        StatusTable(status, language: context.language).lines.forEach(Console.write)
        if warnings {
            WarningList(odd, language: context.language).lines.map(Console.safe).forEach(Console.write)
            return
        }
        if chosen == nil { CorpusStatusCommand.tongues(articles, context.language).forEach(Console.write) }
        let total = abstracts.values.reduce(0, +)
        if total > 0 {
            Console.write(
                LocalizedText(
                    fr: "\(total) sommaires de jurisprudence", nl: "\(total) samenvattingen van rechtspraak",
                    de: "\(total) Zusammenfassungen der Rechtsprechung", en: "\(total) abstracts of case law")[
                        context.language])
        }
    }
}

extension CorpusStatus {
    /// One object of the document that `--json` prints; sums over the imported pages of the code.
    fileprivate var json: JSONValue {
        func sum(_ count: KeyPath<ImportedSource, Int>) -> JSONValue {
            .integer(imports.reduce(0) { $0 + $1[keyPath: count] })
        }
        return .table([
            "code": .string(code.text), "language": .string(language.rawValue), "articles": .integer(articles),
            "versions": .integer(versions), "headings": sum(\.headings), "repealed": sum(\.repealed),
            "contentsRanges": sum(\.ranges),
            "contentsComplete": .boolean(!imports.isEmpty && imports.allSatisfy(\.isContentsComplete)),
            "chainComplete": .boolean(!imports.isEmpty && imports.allSatisfy(\.isChainComplete)),
            "digests": .integer(digests), "official": .integer(official), "state": .optional(state?.description),
            "source": imports.isEmpty ? .null : .string(imports.map(\.source).joined(separator: ", ")),
            "gaps": .array(imports.flatMap(\.gaps).map { .string($0) }), "warnings": sum(\.warnings),
            "verified": .table([
                "text": .integer(verification[.text] ?? 0), "index": .integer(verification[.index] ?? 0),
                "unverified": .integer(verification[.unverified] ?? 0),
            ]),
        ])
    }
}

extension Failure {
    /// A code of which nothing is held.
    static func codeNotHeld(_ code: CodeIdentifier) -> Failure {
        Failure(
            .notFound,
            LocalizedText(
                fr: "rien n'est détenu du code \(code)", nl: "van wetboek \(code) is er niets",
                de: "vom Gesetzbuch \(code) ist nichts vorhanden", en: "nothing is held of the code \(code)"),
            remedy: LocalizedText(
                fr: "Les codes détenus : carnet corpus status.", nl: "Wat er is: carnet corpus status.",
                de: "Was vorhanden ist: carnet corpus status.", en: "What is held: carnet corpus status."))
    }
}
