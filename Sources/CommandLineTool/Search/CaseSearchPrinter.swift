import FileFormats
import LegalModel
import Retrieval

/// Lays judgments that were found out for a terminal of 80 columns.
struct CaseSearchPrinter {
    private let response: CaseSearchResponse
    private let language: Language
    private let highlighter: Highlighter

    /// Articles named under a judgment at most.
    private static let most = 6

    init(_ response: CaseSearchResponse, language: Language, hasColour: Bool) {
        self.response = response
        self.language = language
        highlighter = Highlighter(hasColour: hasColour)
    }

    /// The lines.
    var lines: [String] {
        guard !response.results.isEmpty else { return Lines.wrapped(nothing[language]) }
        var lines: [String] = []
        for (index, result) in response.results.enumerated() {
            if index > 0 { lines.append("") }
            let head = CourtWords.line(court: result.court, day: result.decided, ecli: result.ecli, language)
            lines += Lines.wrapped("\(index + 1). " + Console.safe(head), hanging: "   ")
            lines += highlighter.lines(of: result.snippet, indent: "   ")
            let shown = result.articles.prefix(CaseSearchPrinter.most).map(\.description).joined(separator: ", ")
            let rest = result.articles.count > CaseSearchPrinter.most ? " …" : ""
            lines += Lines.wrapped("› " + shown + rest, indent: "   ", hanging: "     ")
        }
        return lines
    }

    private var nothing: LocalizedText {
        LocalizedText(
            fr: "Aucun sommaire de jurisprudence ne contient ces mots. Les sommaires s'importent par carnet corpus "
                + "import FICHIER --format case-law --code CODE.",
            nl: "Geen samenvatting van rechtspraak bevat deze woorden. Samenvattingen importeert u met carnet corpus "
                + "import BESTAND --format case-law --code CODE.",
            de: "Keine Zusammenfassung von Rechtsprechung enthält diese Wörter. Zusammenfassungen importieren Sie mit "
                + "carnet corpus import DATEI --format case-law --code CODE.",
            en: "No abstract of case law holds these words. Abstracts are imported with carnet corpus import FILE "
                + "--format case-law --code CODE.")
    }
}

extension CaseSearchResponse {
    /// The object that `--json` prints.
    func json(id: JSONValue?) -> JSONValue {
        var members: [JSONValue.Member] = id.map { [.init("id", $0)] } ?? []
        members += [
            .init("query", .string(query)), .init("language", .string(language.rawValue)),
            .init("results", .array(results.map(\.json))),
        ]
        return .object(members)
    }
}

extension CaseSearchResult {
    fileprivate var json: JSONValue {
        .object([
            .init("ecli", .string(ecli)), .init("court", .optional(court)),
            .init("date", .optional(decided?.description)),
            .init("articles", .array(articles.map { .string($0.description) })),
            .init("score", .number((score * 10_000).rounded() / 10_000)), .init("snippet", .string(snippet)),
        ])
    }
}
