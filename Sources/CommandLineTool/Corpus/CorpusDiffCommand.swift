import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus diff REF --from --to`: two versions of an article side by side.
struct CorpusDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "The versions of an article on two days, side by side.")

    @Argument(help: "BE-ACC:1649quater")
    var reference: ArticleArgument

    @Option(help: "The earlier day, yyyy-mm-dd.")
    var from: String

    @Option(help: "The later day, yyyy-mm-dd.")
    var to: String

    @Option(help: "Language of the article: fr, nl, de.")
    var articleLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let days = (try Context.date(from, option: "--from"), try Context.date(to, option: "--to"))
        let key = reference.reference.key
        guard let record = try context.corpus().record(of: key) else { throw Failure.articleNotHeld(key) }
        let wanted = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        let language = record.language(preferring: wanted ?? context.language)
        let sides = [days.0, days.1].map { VersionSide(record, language, on: $0) }
        if context.isJSON {
            Console.write(
                json: .table([
                    "code": .string(key.code.text), "article": .string(key.number),
                    "language": .string(language.rawValue), "from": sides[0].json, "to": sides[1].json,
                    "same": .boolean(sides[0].text == sides[1].text),
                ]))
        } else {
            SideBySide(sides[0], sides[1], context.language).lines.map(Console.safe).forEach(Console.write)
        }
    }
}

/// What is held of an article on one day: the official words, else the digest.
struct VersionSide {
    let day: CivilDate
    let text: String?
    let validity: Validity?
    let isOfficial: Bool

    init(_ record: ArticleRecord, _ language: Language, on day: CivilDate) {
        self.day = day
        if let official = record.official(in: language, on: day) {
            text = official.text
            validity = official.validity
            isOfficial = true
        } else {
            let digest = record.digest(on: day)
            text = digest?.digest.text(preferring: language)
            validity = digest?.validity
            isOfficial = false
        }
    }

    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "on": .string(day.description), "kind": text == nil ? .null : .string(isOfficial ? "official" : "digest"),
            "validFrom": .optional(validity?.from?.description), "validTo": .optional(validity?.to?.description),
            "text": .optional(text),
        ])
    }
}
