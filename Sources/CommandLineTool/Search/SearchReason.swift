import LegalModel

/// The reasons of a search in words.
enum SearchReason {
    /// `plain` as *mots courants*, `neighbour: 1649ter` as *voisin de 1649ter*; the rest as it is.
    static func text(_ name: String, _ language: Language) -> String {
        let parts = name.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
        let detail = parts.count > 1 ? String(parts[1]) : ""
        guard let first = parts.first, let words = words(String(first), detail) else { return name }
        return words[language]
    }

    /// A score with two decimals, in the plain notation of a table.
    static func number(_ score: Double) -> String {
        let hundredths = Int((score * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func words(_ name: String, _ detail: String) -> LocalizedText? {
        switch name {
        case "text":
            LocalizedText(fr: "texte officiel", nl: "officiële tekst", de: "amtlicher Text", en: "official text")
        case "digest": LocalizedText(fr: "résumé", nl: "samenvatting", de: "Zusammenfassung", en: "digest")
        case "plain":
            LocalizedText(fr: "mots courants", nl: "gewone woorden", de: "Alltagswörter", en: "everyday words")
        case "heading": LocalizedText(fr: "titres", nl: "opschriften", de: "Überschriften", en: "headings")
        case "graph": LocalizedText(fr: "renvois", nl: "verwijzingen", de: "Verweise", en: "cross-references")
        case "citation": LocalizedText(fr: "cité", nl: "aangehaald", de: "zitiert", en: "cited")
        case "case-law":
            LocalizedText(
                fr: "jurisprudence \(detail)", nl: "rechtspraak \(detail)", de: "Rechtsprechung \(detail)",
                en: "case law \(detail)")
        case "neighbour":
            LocalizedText(
                fr: "voisin de \(detail)", nl: "naast \(detail)", de: "neben \(detail)", en: "next to \(detail)")
        case "asked":
            LocalizedText(
                fr: detail.isEmpty ? "phrases courantes" : "comme « \(detail) »",
                nl: detail.isEmpty ? "gewone zinnen" : "zoals “\(detail)”",
                de: detail.isEmpty ? "Alltagssätze" : "wie „\(detail)“",
                en: detail.isEmpty ? "everyday sentences" : "like “\(detail)”")
        case "topic":
            detail.isEmpty
                ? LocalizedText(fr: "même sujet", nl: "zelfde onderwerp", de: "gleiches Thema", en: "same subject")
                : LocalizedText(
                    fr: "va avec \(detail)", nl: "hoort bij \(detail)", de: "gehört zu \(detail)",
                    en: "goes with \(detail)")
        case "thesaurus":
            detail.isEmpty
                ? LocalizedText(
                    fr: "mots apparentés", nl: "verwante woorden", de: "verwandte Wörter", en: "related words")
                : LocalizedText.verbatim(detail)
        default: nil
        }
    }
}
