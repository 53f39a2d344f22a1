import Citations
import CorpusStore
import LegalModel
import Review

extension CiteWords {
    /// All that is said of a citation, a line a remark: each reference, what governs instead, each quotation.
    func remarks(on entry: CitationReport.Entry) -> [String] {
        var lines: [String] = []
        var told: Set<CodeNaming> = []
        for (reference, resolution) in entry.references {
            lines.append("\(name(of: reference)) – \(text(of: resolution, reference))")
            if let remedy = remedy(of: resolution) { lines.append("  " + remedy) }
            if let naming = resolution.untimely, told.insert(naming).inserted { lines.append("  " + text(of: naming)) }
        }
        return lines + entry.quotations.flatMap { text(of: $0) }
    }

    /// What the comparison of a quotation says, and the words that differ, a line each.
    func text(of quotation: LawQuotation) -> [String] {
        let words = quoted(shortened(quotation.passage.text))
        let verdict = sentence(on: quotation.verdict)[language]
        return [Colon.between(words, verdict, language)] + changes(quotation.verdict)
    }

    private func sentence(on verdict: LawQuotation.Verdict) -> LocalizedText {
        let source = verdict.source
        let article = source?.name ?? ""
        let days = source.map { DateWords.text($0.validity, language) } ?? ""
        return switch verdict {
        case .exact:
            LocalizedText(
                fr: "identique au texte officiel (\(days))", nl: "gelijk aan de officiële tekst (\(days))",
                de: "gleich dem amtlichen Text (\(days))", en: "identical to the official text (\(days))")
        case .normalised:
            LocalizedText(
                fr: "identique au texte officiel, aux espaces et signes près (\(days))",
                nl: "gelijk aan de officiële tekst, op spaties en tekens na (\(days))",
                de: "gleich dem amtlichen Text bis auf Leerzeichen und Zeichen (\(days))",
                en: "identical to the official text but for spaces and signs (\(days))")
        case .differs(_, let parts):
            parts.isEmpty
                ? LocalizedText(
                    fr: "ces mots ne se trouvent pas dans le texte officiel de \(article) (\(days))",
                    nl: "deze woorden staan niet in de officiële tekst van \(article) (\(days))",
                    de: "diese Worte stehen nicht im amtlichen Text von \(article) (\(days))",
                    en: "these words do not stand in the official text of \(article) (\(days))")
                : LocalizedText(
                    fr: "diffère du texte officiel de \(article) (\(days))",
                    nl: "verschilt van de officiële tekst van \(article) (\(days))",
                    de: "weicht vom amtlichen Text von \(article) ab (\(days))",
                    en: "differs from the official text of \(article) (\(days))")
        case .otherPlace:
            LocalizedText(
                fr: "ce sont les mots de \(article), non de la partie citée (\(days))",
                nl: "dit zijn de woorden van \(article), niet van het aangehaalde onderdeel (\(days))",
                de: "dies sind die Worte von \(article), nicht des zitierten Teils (\(days))",
                en: "these are the words of \(article), not of the part cited (\(days))")
        case .otherVersion:
            LocalizedText(
                fr: "ce sont les mots d'une autre version de \(article) (\(days))",
                nl: "dit zijn de woorden van een andere versie van \(article) (\(days))",
                de: "dies sind die Worte einer anderen Fassung von \(article) (\(days))",
                en: "these are the words of another version of \(article) (\(days))")
        case .otherArticle:
            LocalizedText(
                fr: "ce sont les mots de \(article) (\(days))", nl: "dit zijn de woorden van \(article) (\(days))",
                de: "dies sind die Worte von \(article) (\(days))", en: "these are the words of \(article) (\(days))")
        case .notCheckable:
            LocalizedText(
                fr: "le texte officiel de cette version n'est pas importé, comparez vous-même",
                nl: "de officiële tekst van deze versie is niet ingevoerd, vergelijk zelf",
                de: "der amtliche Text dieser Fassung ist nicht eingelesen, vergleichen Sie selbst",
                en: "the official text of this version is not imported, compare them yourself")
        }
    }

    /// The words that differ, those of the law first.
    private func changes(_ verdict: LawQuotation.Verdict) -> [String] {
        guard case .differs(_, let parts) = verdict else { return [] }
        let official = LocalizedText(
            fr: "officiel", nl: "officieel", de: "amtlich", en: "official")[language]
        let cited = LocalizedText(fr: "cité", nl: "aangehaald", de: "zitiert", en: "quoted")[language]
        return parts.compactMap { part in
            switch part.kind {
            case .equal: nil
            case .removed: "  − " + Colon.between(official, quoted(shortened(part.text)), language)
            case .added: "  + " + Colon.between(cited, quoted(shortened(part.text)), language)
            }
        }
    }

    func quoted(_ words: String) -> String {
        switch language {
        case .french: "«\u{A0}\(words)\u{A0}»"
        case .german: "„\(words)“"
        case .dutch, .english: "“\(words)”"
        }
    }

    private func shortened(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > 14 else { return words.joined(separator: " ") }
        return words.prefix(8).joined(separator: " ") + " … " + words.suffix(4).joined(separator: " ")
    }
}
