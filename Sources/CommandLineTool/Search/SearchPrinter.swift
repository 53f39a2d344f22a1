import LegalModel
import Retrieval

/// Lays the answer to a search out for a terminal of 80 columns.
struct SearchPrinter {
    private let response: SearchResponse
    private let language: Language
    private let codes: [CodeIdentifier: CodeName]
    private let highlighter: Highlighter
    private let explained: Bool

    init(
        _ response: SearchResponse, language: Language, codes: [CodeIdentifier: CodeName], hasColour: Bool,
        explained: Bool
    ) {
        self.response = response
        self.language = language
        self.codes = codes
        highlighter = Highlighter(hasColour: hasColour)
        self.explained = explained
    }

    /// Articles shown, as the nearest words, when none is close.
    private static let nearest = 3

    /// Terms of the thesaurus shown at most.
    private static let terms = 10

    /// The lines.
    var lines: [String] {
        var lines: [String] = []
        let shown = response.isClose ? response.results[...] : response.results.prefix(SearchPrinter.nearest)
        if !response.isClose { lines += notClose(hasNearest: !shown.isEmpty) + [""] }
        for (index, result) in shown.enumerated() {
            if index > 0 { lines.append("") }
            lines += entry(result, rank: index + 1)
        }
        lines += expansions
        return lines
    }

    private func notClose(hasNearest: Bool) -> [String] {
        let words = LocalizedText(
            fr: "Aucun article suffisamment proche. Essayez d'autres mots, ou parcourez le corpus "
                + "(carnet corpus status, carnet article).",
            nl: "Geen artikel dat dicht genoeg aansluit. Probeer andere woorden of doorblader het corpus "
                + "(carnet corpus status, carnet article).",
            de: "Kein Artikel kommt nahe genug. Versuchen Sie andere Wörter oder blättern Sie im Korpus "
                + "(carnet corpus status, carnet article).",
            en: "No sufficiently close article. Try other words, or browse the corpus "
                + "(carnet corpus status, carnet article).")
        let nearest = LocalizedText(
            fr: "Les plus proches par les mots :", nl: "De dichtste op woorden:", de: "Den Wörtern nach am nächsten:",
            en: "The nearest by words:")
        return Lines.wrapped(words[language]) + (hasNearest ? ["", nearest[language]] : [])
    }

    private func entry(_ result: SearchResult, rank: Int) -> [String] {
        let number = Lines.padded("\(rank).", response.results.count > 9 ? 4 : 3)
        let code = codes[result.key.code]?.name.text(preferring: language) ?? result.key.code.text
        let label = standing(result)
        let left = number + highlighter.emphasised("art. \(result.key.number)") + " · " + code
        let width = left.count - highlighter.escapes
        var lines: [String]
        if width + label.count + 2 <= Lines.width {
            lines = [left + String(repeating: " ", count: Lines.width - width - label.count) + label]
        } else {
            lines = [left, "   " + label]
        }
        let title = [result.heading, result.subject].compactMap { $0 }.first
        if let title { lines += Lines.wrapped(Console.safe(title), indent: "   ") }
        lines += highlighter.lines(of: result.snippet, indent: "   ")
        lines += Lines.wrapped("› " + reasons(result), indent: "   ", hanging: "     ")
        return lines
    }

    // MARK: Words

    private func standing(_ result: SearchResult) -> String {
        let date = { (day: CivilDate?) in day.map { DateWords.text($0, language) } ?? "?" }
        let words: LocalizedText =
            switch result.standing {
            case .inForce:
                LocalizedText(fr: "en vigueur", nl: "van kracht", de: "in Kraft", en: "in force")
            case .unknown:
                LocalizedText(
                    fr: "validité inconnue", nl: "geldigheid onbekend", de: "Geltung unbekannt",
                    en: "validity unknown")
            case .past:
                LocalizedText(
                    fr: "jusqu'au \(date(result.validity?.to))", nl: "tot \(date(result.validity?.to))",
                    de: "bis \(date(result.validity?.to))", en: "until \(date(result.validity?.to))")
            case .future:
                LocalizedText(
                    fr: "dès le \(date(result.validity?.from))", nl: "vanaf \(date(result.validity?.from))",
                    de: "ab \(date(result.validity?.from))", en: "from \(date(result.validity?.from))")
            }
        return words[language]
    }

    private func reasons(_ result: SearchResult) -> String {
        // What gave less than a hundredth did not bring the article up; --explain shows it all the same.
        let least = explained ? 0 : (result.contributions.map(\.score).max() ?? 0) / 100
        return result.contributions.filter { $0.score >= least }.map { contribution in
            let name = SearchReason.text(contribution.name, language)
            return explained ? "\(name) \(SearchReason.number(contribution.score))" : name
        }.joined(separator: " · ")
    }

    private var expansions: [String] {
        guard !response.alsoSearched.isEmpty else { return [] }
        let title = LocalizedText(fr: "Aussi cherché", nl: "Ook gezocht", de: "Auch gesucht", en: "Also searched")
        let mark = language == .french ? " : " : ": "
        let terms = response.alsoSearched.prefix(SearchPrinter.terms).joined(separator: ", ")
        let rest = response.alsoSearched.count > SearchPrinter.terms ? " …" : ""
        return [""] + Lines.wrapped(title[language] + mark + terms + rest, hanging: "  ")
    }

}
