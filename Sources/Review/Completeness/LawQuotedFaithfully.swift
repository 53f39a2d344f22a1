import CorpusStore
import LegalModel

/// C8 for the law: words in quotation marks beside a citation are those of the official text of the day.
///
/// Words that stand in a message, an exhibit or a translation of the dossier are a party's, and are left to the other part of C8.
enum LawQuotedFaithfully: Check {
    static let code = "C8"

    static func diagnostics(of review: ReviewCase, at stage: ReviewStage) -> [Diagnostic] {
        guard review.citations.contains(where: { !$0.quotations.isEmpty }) else { return [] }
        let sources = QuotationSources(review, withLaw: false)
        return review.citations.flatMap { citation in
            citation.quotations.filter { !$0.verdict.isFaithful && !sources.hold($0.passage.text) }.map { quotation in
                diagnostic(quotation, .path(citation.place), citation.text.withSingleBlanks)
            }
        }
    }

    private static func diagnostic(
        _ quotation: LawQuotation, _ place: DiagnosticPlace, _ citation: String
    ) -> Diagnostic {
        let words = quotation.passage.text.withSingleBlanks.beginning
        let article = quotation.verdict.source?.name ?? ""
        switch quotation.verdict {
        case .exact, .normalised, .differs:
            let change = difference(quotation.verdict)
            return block(
                place,
                LocalizedText(
                    fr: "« \(words) » diffère du texte officiel (\(citation))\(change).",
                    nl: "“\(words)” verschilt van de officiële tekst (\(citation))\(change).",
                    de: "„\(words)“ weicht vom amtlichen Text ab (\(citation))\(change).",
                    en: "“\(words)” differs from the official text (\(citation))\(change)."),
                remedy: quote)
        case .otherPlace:
            return block(
                place,
                LocalizedText(
                    fr: "« \(words) » : ce sont les mots de \(article), non de la partie citée (\(citation)).",
                    nl:
                        "“\(words)”: dit zijn de woorden van \(article), niet van het aangehaalde onderdeel (\(citation)).",
                    de: "„\(words)“: Dies sind die Worte von \(article), nicht des zitierten Teils (\(citation)).",
                    en: "“\(words)”: these are the words of \(article), not of the part cited (\(citation))."),
                remedy: LocalizedText(
                    fr: "Citez la partie de l'article où se trouvent ces mots.",
                    nl: "Verwijs naar het onderdeel van het artikel waarin deze woorden staan.",
                    de: "Nennen Sie den Teil des Artikels, in dem diese Worte stehen.",
                    en: "Cite the part of the article in which these words stand."))
        case .otherVersion, .otherArticle:
            return block(
                place,
                LocalizedText(
                    fr:
                        "« \(words) » : ce sont les mots d'un autre article ou d'une autre version (\(article)), non de \(citation).",
                    nl:
                        "“\(words)”: dit zijn de woorden van een ander artikel of een andere versie (\(article)), niet van \(citation).",
                    de:
                        "„\(words)“: Dies sind die Worte eines anderen Artikels oder einer anderen Fassung (\(article)), nicht von \(citation).",
                    en:
                        "“\(words)”: these are the words of another article or version (\(article)), not of \(citation)."
                ),
                remedy: quote)
        case .notCheckable:
            return block(
                place,
                LocalizedText(
                    fr: "« \(words) » n'a pas pu être comparé : le texte officiel n'est pas importé (\(citation)).",
                    nl: "“\(words)” kon niet worden vergeleken: de officiële tekst is niet ingevoerd (\(citation)).",
                    de: "„\(words)“ war nicht vergleichbar: Der amtliche Text ist nicht eingelesen (\(citation)).",
                    en: "“\(words)” could not be compared: the official text is not imported (\(citation))."),
                remedy: LocalizedText(
                    fr: "Importez la page officielle (carnet corpus sources), ou dites-le sans guillemets.",
                    nl: "Voer de officiële pagina in (carnet corpus sources), of zeg het zonder aanhalingstekens.",
                    de:
                        "Lesen Sie die amtliche Seite ein (carnet corpus sources), oder sagen Sie es ohne Anführungszeichen.",
                    en: "Import the official page (carnet corpus sources), or say it without quotation marks."))
        }
    }

    /// The first words that differ: ` : « trente » ≠ « quarante »`; empty when nothing resembles them.
    private static func difference(_ verdict: LawQuotation.Verdict) -> String {
        guard case .differs(_, let parts) = verdict else { return "" }
        let official = parts.first { $0.kind == .removed }?.text.beginning
        let quoted = parts.first { $0.kind == .added }?.text.beginning
        guard official != nil || quoted != nil else { return "" }
        return " [\(quoted ?? "–") ≠ \(official ?? "–")]"
    }

    private static let quote = LocalizedText(
        fr: "Recopiez le texte officiel (carnet article), ou dites-le sans guillemets.",
        nl: "Neem de officiële tekst over (carnet article), of zeg het zonder aanhalingstekens.",
        de: "Übernehmen Sie den amtlichen Text (carnet article), oder sagen Sie es ohne Anführungszeichen.",
        en: "Copy the official text (carnet article), or say it without quotation marks.")
}
