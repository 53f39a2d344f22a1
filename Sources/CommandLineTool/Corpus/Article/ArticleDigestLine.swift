import LegalModel

/// An article of a range in a few lines: number, title, what it says on the day.
struct ArticleDigestLine {
    let view: ArticleView

    /// The lines, with a blank one before.
    func lines(_ language: Language) -> [String] {
        let title = (view.record.subject ?? view.record.heading)?.text(preferring: view.language) ?? ""
        let text = view.digest?.digest.text(preferring: view.language) ?? view.official?.text
        let nothing = LocalizedText(
            fr: "aucune version connue ce jour-là", nl: "geen bekende versie op die dag",
            de: "keine bekannte Fassung an diesem Tag", en: "no known version on that day")[language]
        let words = text.map(SurroundingsPrinter.beginning) ?? nothing
        return ["", "\(view.record.key)\(title.isEmpty ? "" : " · ")\(title)"] + Lines.wrapped(words, indent: "  ")
    }
}
