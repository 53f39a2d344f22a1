import ArgumentParser
import CorpusStore
import FileFormats
import LegalModel

/// `carnet corpus diff REF --from --to`: the digest and the official text of an article on two days, word by word.
struct CorpusDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "The versions of an article on two days, side by side, with the words that differ marked.")

    @Argument(help: "BE-ACC:1649quater")
    var reference: ArticleArgument

    @Option(help: "The earlier day, yyyy-mm-dd.")
    var from: String

    @Option(help: "The later day, yyyy-mm-dd.")
    var to: String

    @Option(help: "Language of the article: fr, nl, de, en; or all.")
    var articleLanguage: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try options.context()
        let days = (try Context.date(from, option: "--from"), try Context.date(to, option: "--to"))
        let key = reference.reference.key
        let corpus = try context.corpus()
        guard let record = try corpus.record(of: key) else {
            throw Failure.articleNotHeld(key, nearest: try corpus.nearest(to: key))
        }
        let languages = try self.languages(of: record, context)
        let pairs = languages.flatMap { language in
            [true, false].map { VersionPair(record, language, isOfficial: $0, days.0, days.1) }
        }.filter(\.isHeld)
        if context.isJSON {
            let sides = [days.0, days.1].map { VersionSide(record, languages.first ?? .french, on: $0) }
            Console.write(
                json: .table([
                    "code": .string(key.code.text), "article": .string(key.number),
                    "language": .string((languages.first ?? .french).rawValue), "from": sides[0].json,
                    "to": sides[1].json, "same": .boolean(pairs.allSatisfy(\.isSame)),
                    "differences": .array(pairs.map(\.json)),
                ]))
            return
        }
        DiffReport(key, pairs, days: days, language: context.language, width: min(Console.width, 160))
            .lines(hasColour: Console.hasColour).forEach(Console.write)
    }

    /// The languages to compare: the one asked for, all that are held for `all`.
    private func languages(of record: ArticleRecord, _ context: Context) throws -> [Language] {
        if articleLanguage == "all" { return record.languages.sorted() }
        let wanted = try articleLanguage.map { try Context.language($0, option: "--article-language") }
        return [record.language(preferring: wanted ?? context.language)]
    }
}

/// What `carnet corpus diff` says.
struct DiffReport {
    private let key: ArticleKey
    private let pairs: [VersionPair]
    private let days: (CivilDate, CivilDate)
    private let language: Language
    private let width: Int

    init(_ key: ArticleKey, _ pairs: [VersionPair], days: (CivilDate, CivilDate), language: Language, width: Int) {
        self.key = key
        self.pairs = pairs
        self.days = days
        self.language = language
        self.width = width
    }

    /// The lines: each text that is held, then whether anything changed.
    func lines(hasColour: Bool) -> [String] {
        guard !pairs.isEmpty else {
            return Lines.wrapped(
                LocalizedText(
                    fr: "Aucune version connue de \(key) à ces dates.",
                    nl: "Geen bekende versie van \(key) op die dagen.",
                    de: "Keine bekannte Fassung von \(key) an diesen Tagen.",
                    en: "No known version of \(key) on these days.")[language])
        }
        var lines: [String] = []
        for pair in pairs {
            if !lines.isEmpty { lines.append("") }
            lines.append("\(key) (\(pair.language.rawValue))")
            lines +=
                SideBySide(
                    pair.sides.from, pair.sides.to, language, width: width, hasColour: hasColour
                ).lines
            if pair.isSame {
                lines += ["", same[language]]
            }
        }
        return lines
    }

    private var same: LocalizedText {
        LocalizedText(
            fr: "Rien n'a changé entre ces deux dates.", nl: "Tussen beide dagen is niets gewijzigd.",
            de: "Zwischen beiden Tagen hat sich nichts geändert.", en: "Nothing changed between the two days.")
    }
}
