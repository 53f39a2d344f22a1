import CorpusStore
import LegalModel

/// What `carnet corpus affected` says: first the articles that something rests on, with the places; then the others.
struct AffectedReport {
    private let changes: [ArticleChange]
    private let uses: [ArticleKey: [ArticleUse]]
    private let language: Language

    init(_ changes: [ArticleChange], _ uses: [ArticleUse], language: Language) {
        self.changes = changes
        self.uses = Dictionary(grouping: uses, by: \.reference.key)
        self.language = language
    }

    /// The lines.
    var lines: [String] {
        guard !changes.isEmpty else {
            return [
                LocalizedText(
                    fr: "Aucun article n'a changé depuis.", nl: "Sindsdien is geen artikel gewijzigd.",
                    de: "Seitdem hat sich kein Artikel geändert.", en: "No article has changed since.")[language]
            ]
        }
        var lines: [String] = []
        var seen: Set<ArticleKey> = []
        for change in changes where uses[change.key] != nil && seen.insert(change.key).inserted {
            lines += changes.filter { $0.key == change.key }.flatMap(line)
            lines += places(uses[change.key] ?? [])
        }
        let others = changes.filter { uses[$0.key] == nil }
        if !lines.isEmpty, !others.isEmpty {
            lines += [
                "",
                LocalizedText(
                    fr: "Changés, sans emploi connu :", nl: "Gewijzigd, nergens gebruikt:",
                    de: "Geändert, nirgends benutzt:", en: "Changed, not used anywhere:")[language],
            ]
        }
        return lines + others.flatMap(line)
    }

    private func line(_ change: ArticleChange) -> [String] {
        let act = change.amendedBy.map { " · \($0)" } ?? ""
        return Lines.wrapped(
            "\(change.key) · \(DateWords.text(change.day, language)) · \(cause(change.cause))\(act)", hanging: "  ")
    }

    private func cause(_ cause: ArticleChange.Cause) -> String {
        let words: LocalizedText =
            switch cause {
            case .begins:
                LocalizedText(fr: "nouvelle version", nl: "nieuwe versie", de: "neue Fassung", en: "new version")
            case .ends:
                LocalizedText(
                    fr: "plus de version", nl: "geen versie meer", de: "keine Fassung mehr", en: "no version any more")
            case .added: LocalizedText(fr: "importé", nl: "geïmporteerd", de: "importiert", en: "imported")
            case .changed:
                LocalizedText(
                    fr: "import : autre texte", nl: "import: andere tekst", de: "Import: anderer Text",
                    en: "import: other words")
            case .vanished:
                LocalizedText(
                    fr: "import : n'y figure plus", nl: "import: staat er niet meer in",
                    de: "Import: nicht mehr enthalten",
                    en: "import: no longer shown")
            }
        return words[language]
    }

    /// The places, those of one file together.
    private func places(_ uses: [ArticleUse]) -> [String] {
        var order: [String] = []
        var texts: [String: [String]] = [:]
        for use in uses {
            let name = "\(kind(use.kind)) \(use.file)"
            if texts[name] == nil { order.append(name) }
            let line = use.line.map {
                " (\(LocalizedText(fr: "ligne", nl: "regel", de: "Zeile", en: "line")[language]) \($0))"
            }
            let place = (use.place ?? "") + (line ?? "")
            if !(texts[name] ?? []).contains(place) { texts[name, default: []].append(place) }
        }
        return order.flatMap { name in
            Lines.wrapped(
                Colon.between(name, (texts[name] ?? []).joined(separator: " ; "), language), indent: "  ",
                hanging: "    ")
        }
    }

    private func kind(_ kind: ArticleUse.Kind) -> String {
        let words: LocalizedText =
            switch kind {
            case .dossier: LocalizedText(fr: "dossier", nl: "dossier", de: "Akte", en: "dossier")
            case .rulePack: LocalizedText(fr: "règles", nl: "regels", de: "Regeln", en: "rules")
            case .template: LocalizedText(fr: "modèle", nl: "model", de: "Vorlage", en: "template")
            case .transition:
                LocalizedText(
                    fr: "droit transitoire", nl: "overgangsrecht", de: "Übergangsrecht", en: "transitional law")
            case .terms: LocalizedText(fr: "délais", nl: "termijnen", de: "Fristen", en: "terms")
            }
        return words[language]
    }
}
