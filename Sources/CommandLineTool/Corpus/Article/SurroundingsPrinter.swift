import CorpusStore
import LegalModel

/// The last lines of an article: its new number, the articles around it, citations both ways, case law.
struct SurroundingsPrinter {
    private let view: ArticleView
    private let language: Language

    /// Judgments shown when abstracts are not asked for whole.
    private static let cases = 3
    /// Words of an abstract that is not shown whole.
    private static let words = 24

    init(_ view: ArticleView, language: Language) {
        self.view = view
        self.language = language
    }

    /// The lines.
    var lines: [String] { successor + neighbours + citations + caseLaw }

    private var successor: [String] {
        guard let record = view.surroundings.successor else { return [] }
        let old = view.record.key.number
        let new = record.key.code == view.record.key.code ? record.key.number : record.key.description
        let words = LocalizedText(
            fr: "L'article \(old) porte aujourd'hui le numéro \(new) :",
            nl: "Artikel \(old) draagt nu het nummer \(new):",
            de: "Artikel \(old) trägt jetzt die Nummer \(new):", en: "Article \(old) is now numbered \(new):")
        var newView = ArticleView(
            record: record, reference: ArticleReference(record.key), day: view.day, asked: view.asked,
            language: record.language(preferring: view.asked, on: view.day), neighbours: (nil, nil), citedBy: [],
            codes: view.codes)
        newView.surroundings = ArticleSurroundings()
        return ["", words[language]]
            + ArticlePrinter(newView, language: language).lines.map { $0.isEmpty ? "" : "  " + $0 }
    }

    private var neighbours: [String] {
        var parts: [String] = []
        if let previous = view.neighbours.previous { parts.append("← \(previous.number)") }
        if let next = view.neighbours.next { parts.append("\(next.number) →") }
        return parts.isEmpty ? [] : ["", parts.joined(separator: "   ")]
    }

    private var citations: [String] {
        let code = view.record.key.code
        var lines: [String] = []
        if !view.citedBy.isEmpty {
            let title = LocalizedText(fr: "Cité par", nl: "Aangehaald in", de: "Zitiert in", en: "Cited by")[language]
            let list = MentionGroups(view.citedBy.map(\.source)).text(in: code)
            lines += Lines.wrapped(Colon.between(title, list, language), hanging: "  ")
        }
        if !view.surroundings.cites.isEmpty {
            let title = LocalizedText(fr: "Cite", nl: "Haalt aan", de: "Zitiert", en: "Cites")[language]
            let list = MentionGroups(view.surroundings.cites.map(\.target)).text(in: code)
            lines += Lines.wrapped(Colon.between(title, list, language), hanging: "  ")
        }
        return lines
    }

    private var caseLaw: [String] {
        let cases = view.surroundings.cases
        guard !cases.isEmpty else { return [] }
        let isWhole = view.surroundings.showsAbstracts
        let count = cases.count
        let title = LocalizedText(
            fr: "Jurisprudence : \(count) \(count == 1 ? "décision" : "décisions")",
            nl: "Rechtspraak: \(count) \(count == 1 ? "beslissing" : "beslissingen")",
            de: "Rechtsprechung: \(count) \(count == 1 ? "Entscheidung" : "Entscheidungen")",
            en: "Case law: \(count) \(count == 1 ? "decision" : "decisions")")[language]
        let shown = isWhole ? cases[...] : cases.prefix(SurroundingsPrinter.cases)
        var lines = ["", title]
        for judgment in shown {
            lines += Lines.wrapped(CourtWords.line(judgment, language), indent: "  ", hanging: "    ")
            let tongue = judgment.language == view.language ? "" : "(\(judgment.language.rawValue)) "
            let texts = isWhole ? judgment.abstracts : judgment.abstracts.prefix(1).map(SurroundingsPrinter.beginning)
            for text in texts { lines += Lines.wrapped(tongue + text, indent: "    ") }
        }
        if shown.count < count {
            let rest = count - shown.count
            lines += Lines.wrapped(
                LocalizedText(
                    fr: "… et \(rest) autres ; --case-law montre tout",
                    nl: "… en \(rest) andere; --case-law toont alles",
                    de: "… und \(rest) weitere; --case-law zeigt alles",
                    en: "… and \(rest) more; --case-law shows all")[language], indent: "  ")
        }
        return lines
    }

    /// The first words of an abstract.
    static func beginning(_ text: String) -> String {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count > words else { return parts.joined(separator: " ") }
        return parts.prefix(words).joined(separator: " ") + " …"
    }
}
