import Citations
import CorpusStore
import FileFormats
import LegalModel
import Rendering

/// A checked text as a page: what is left to read, the text with its citations as links, then each article cited.
struct CitationPage {
    private let report: CitationReport
    private let text: String
    private let isWrapped: Bool
    private let name: String
    private let sources: [CodeIdentifier: CodeEntry]

    init(_ report: CitationReport, text: String, isWrapped: Bool, name: String, _ context: Context) throws {
        self.report = report
        self.text = text
        self.isWrapped = isWrapped
        self.name = name
        let catalog = try CorpusFolder(context.corpusFolder).catalog()
        sources = Dictionary(catalog.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var language: Language { report.language }

    /// The page.
    func page() -> AnnotatedPage {
        let day = DateWords.text(report.day, language)
        let title = LocalizedText(
            fr: "Citations de \(name)", nl: "Verwijzingen in \(name)", de: "Verweise in \(name)",
            en: "Citations in \(name)")[language]
        let onDay = LocalizedText(
            fr: "Vérifiées au \(day)", nl: "Gecontroleerd op \(day)", de: "Geprüft am \(day)", en: "Checked on \(day)")
        let before = CitationGroup.allCases.flatMap(section)
        var marks: [TextMark] = []
        for (number, entry) in report.entries.enumerated()
        where entry.citation.range.lowerBound >= marks.last?.range.upperBound ?? 0 {
            marks.append(
                TextMark(
                    on: entry.citation.range, sign: "\(number + 1) \(entry.group.sign)", look: entry.group.look,
                    target: "c\(number + 1)", id: "t\(number + 1)"))
        }
        return AnnotatedPage(
            title: title, subtitles: [onDay[language], report.coverage[language], legend], language: language,
            textLanguage: report.textLanguage, before: before,
            heading: LocalizedText(fr: "Le texte", nl: "De tekst", de: "Der Text", en: "The text")[language],
            text: text, isWrapped: isWrapped, marks: marks, after: articles)
    }

    private var legend: String {
        CitationGroup.allCases.map { "\($0.sign) \($0.name[language])" }.joined(separator: " · ")
    }

    /// The citations of a group, each with what is said of it.
    private func section(_ group: CitationGroup) -> [PageBlock] {
        let words = CiteWords(language: language, day: report.day, codes: report.codes)
        let entries = report.entries.enumerated().filter { $0.element.group == group }
        guard !entries.isEmpty else { return [] }
        let definitions = entries.map { number, entry in
            let inText = LocalizedText(
                fr: "dans le texte", nl: "in de tekst", de: "im Text", en: "in the text")[language]
            let place = entry.place.map { ", ¶ \($0.paragraph)" } ?? ""
            let lines = words.remarks(on: entry).map { PageLine(nil, $0) }
            let links = keys(of: entry).map { key in
                PageLine(nil, "\(key.code.text):\(key.number)", address: "#" + CitationPage.id(of: key))
            }
            let back = PageLine(nil, "↓ [\(number + 1)] \(inText)\(place)", address: "#t\(number + 1)")
            let cited = entry.citation.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return PageDefinition(
                "[\(number + 1) \(group.sign)] \(cited)", lines + links + [back], id: "c\(number + 1)")
        }
        return [
            .heading(level: 2, "\(group.sign) \(group.name[language]) (\(entries.count))", id: group.rawValue),
            .definitions(definitions),
        ]
    }

    private func keys(of entry: CitationReport.Entry) -> [ArticleKey] {
        var keys: [ArticleKey] = []
        for key in entry.references.flatMap(\.reference.references).map(\.key)
        where report.records[key] != nil && !keys.contains(key) { keys.append(key) }
        return keys
    }

    /// The articles cited and held, each with its state and our digest.
    private var articles: [PageBlock] {
        let keys = report.records.keys.sorted()
        guard !keys.isEmpty else { return [] }
        let title = LocalizedText(
            fr: "Les articles cités", nl: "De aangehaalde artikelen", de: "Die zitierten Artikel",
            en: "The articles cited")[language]
        let definitions = keys.compactMap { key -> PageDefinition? in
            guard let record = report.records[key] else { return nil }
            return PageDefinition(
                ReferenceFormatter.text(of: ArticleReference(key), in: language, codes: report.codes), lines(record),
                id: CitationPage.id(of: key))
        }
        return [.heading(level: 2, title, id: "articles"), .definitions(definitions)]
    }

    private func lines(_ record: ArticleRecord) -> [PageLine] {
        var lines: [PageLine] = []
        if let subject = record.subject { lines.append(PageLine(nil, subject.text(preferring: language))) }
        if let digest = record.digest(on: report.day) {
            let ours = LocalizedText(
                fr: "Notre résumé", nl: "Onze samenvatting", de: "Unsere Zusammenfassung", en: "Our digest")[language]
            lines.append(
                PageLine(
                    "\(ours) (\(DateWords.text(digest.validity, language)))", digest.digest.text(preferring: language)))
        }
        let tongue = language == .dutch ? Language.dutch : .french
        for source in sources[record.key.code]?.sources ?? [] {
            let address = source.address(in: tongue)
            let official = LocalizedText(
                fr: "Texte officiel", nl: "Officiële tekst", de: "Amtlicher Text", en: "Official text")[language]
            lines.append(PageLine(official, source.holds.text(preferring: language), address: address))
        }
        return lines
    }

    private static func id(of key: ArticleKey) -> String {
        "a-\(key.code.text)-" + key.number.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    }
}

extension CitationGroup {
    fileprivate var look: TextMark.Look {
        switch self {
        case .toRead: .open
        case .notFound: .missing
        case .checked: .settled
        }
    }
}
