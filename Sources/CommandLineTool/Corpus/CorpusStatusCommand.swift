import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus status`: what is held, by code and language.
struct CorpusStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What is held, by code and language: articles, versions, state, gaps.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let corpus = try context.corpus()
        let status = try corpus.status()
        let abstracts = try corpus.caseAbstracts()
        if context.isJSON {
            Console.write(
                json: .table([
                    "codes": .array(status.map(\.json)),
                    "caseAbstracts": .object(
                        abstracts.sorted { $0.key < $1.key }.map { .init($0.key.rawValue, .integer($0.value)) }),
                    "contentHash": .string(try corpus.contentHash()),
                ]))
            return
        }
        StatusTable(status, language: context.language).lines.forEach(Console.write)
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
            "gaps": .array(imports.flatMap(\.gaps).map { .string($0) }),
            "verified": .table([
                "text": .integer(verification[.text] ?? 0), "index": .integer(verification[.index] ?? 0),
                "unverified": .integer(verification[.unverified] ?? 0),
            ]),
        ])
    }
}
