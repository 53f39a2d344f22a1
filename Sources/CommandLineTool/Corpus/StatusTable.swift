import CorpusStore
import LegalModel

/// The table of `carnet corpus status`: one line for each code and language, and what is missing below it.
struct StatusTable {
    private let status: [CorpusStatus]
    private let language: Language

    init(_ status: [CorpusStatus], language: Language) {
        self.status = status
        self.language = language
    }

    /// The lines, at most 80 characters each but for long identifiers.
    var lines: [String] {
        guard !status.isEmpty else { return [StatusTable.nothing[language]] }
        var lines = [row(StatusTable.titles.map { $0[language] })]
        for entry in status {
            lines.append(
                row([
                    entry.code.text, entry.language.rawValue, String(entry.articles), String(entry.digests),
                    String(entry.digests - (entry.verification[.text] ?? 0)), String(entry.official),
                    entry.state?.description ?? "?",
                ]))
            for source in entry.imports { lines += remarks(source) }
        }
        return lines
    }

    private func row(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let width = StatusTable.widths[index]
            let blank = String(repeating: " ", count: max(0, width - cell.count))
            line += (index < 2 || index == 6) ? cell + blank : blank + cell
            line += "  "
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    private func remarks(_ source: ImportedSource) -> [String] {
        var words: [String] = []
        if source.ranges > 0, !source.isContentsComplete { words.append(StatusTable.incomplete[language]) }
        if !source.gaps.isEmpty {
            words.append(Colon.between(StatusTable.missing[language], source.gaps.joined(separator: ", "), language))
        }
        if source.ranges > 0, !source.isChainComplete { words.append(StatusTable.brokenChain[language]) }
        if source.warnings > 0 { words.append(StatusTable.remarks(source.warnings)[language]) }
        guard !words.isEmpty else { return [] }
        return Lines.wrapped(
            Colon.between(source.source, words.joined(separator: "; "), language), indent: "  ! ", hanging: "    ")
    }

    private static func remarks(_ count: Int) -> LocalizedText {
        LocalizedText(
            fr: "\(count) remarques (--warnings)", nl: "\(count) opmerkingen (--warnings)",
            de: "\(count) Hinweise (--warnings)", en: "\(count) remarks (--warnings)")
    }

    private static let missing = LocalizedText(
        fr: "articles manquants", nl: "ontbrekende artikelen", de: "fehlende Artikel", en: "missing articles")
    private static let brokenChain = LocalizedText(
        fr: "la chaîne des renvois entre articles est rompue sur la page",
        nl: "de keten van verwijzingen tussen artikelen is op de pagina onderbroken",
        de: "die Kette der Verweise zwischen den Artikeln ist auf der Seite unterbrochen",
        en: "the chain of links between articles is broken on the page")

    private static let widths = [18, 2, 8, 8, 13, 9, 10]

    private static let titles = [
        LocalizedText(fr: "Code", nl: "Wetboek", de: "Gesetzbuch", en: "Code"),
        LocalizedText.verbatim(""),
        LocalizedText(fr: "Articles", nl: "Artikels", de: "Artikel", en: "Articles"),
        LocalizedText(fr: "Résumés", nl: "Samenv.", de: "Zusamm.", en: "Digests"),
        LocalizedText(fr: "non contrôlés", nl: "niet gecontr.", de: "nicht geprüft", en: "unverified"),
        LocalizedText(fr: "Officiels", nl: "Officieel", de: "Amtlich", en: "Official"),
        LocalizedText(fr: "État au", nl: "Stand op", de: "Stand", en: "State"),
    ]
    private static let nothing = LocalizedText(
        fr: "Le corpus est vide.", nl: "Het corpus is leeg.", de: "Das Korpus ist leer.", en: "The corpus is empty.")
    private static let incomplete = LocalizedText(
        fr: "la table des matières et les articles ne concordent pas",
        nl: "inhoudstafel en artikelen komen niet overeen", de: "Inhaltsverzeichnis und Artikel stimmen nicht überein",
        en: "contents and articles do not agree")
}
