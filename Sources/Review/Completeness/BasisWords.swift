import Casework
import LegalModel
import Reasoning

/// Names of the parts of a basis, for people: the values a passage was composed from.
struct BasisWords {
    private let review: ReviewCase

    init(_ review: ReviewCase) { self.review = review }

    /// Several parts as a list, each name once.
    func list(_ parts: [String]) -> LocalizedText {
        var words: [LocalizedText] = []
        for part in parts.map(word) where !words.contains(part) { words.append(part) }
        return LocalizedText.verbatim("").map { language, _ in words.map { $0[language] }.joined(separator: ", ") }
    }

    private func word(_ part: String) -> LocalizedText {
        if part.hasPrefix("trace.") { return conclusion(on: NodeIdentifier(String(part.dropFirst(6)))) }
        if part.hasPrefix("law."), let reference = ArticleReference(part.dropFirst(4)) {
            return reference.name(review.law.codes)
        }
        let names = part.split(separator: ".").map(String.init)
        for name in names.reversed() { if let word = BasisWords.words[name] { return word } }
        return LocalizedText.verbatim(part)
    }

    private func conclusion(on node: NodeIdentifier) -> LocalizedText {
        let text = review.packs.lazy.compactMap { $0.pack.element(node)?.text ?? $0.pack.rule(node)?.text }.first
        let what = LocalizedText(text, or: node.text)
        return LocalizedText(
            fr: "ce qui suit des constatations pour « \(what.fr) »",
            nl: "wat uit de vaststellingen volgt voor “\(what.nl)”",
            de: "was aus den Feststellungen folgt für „\(what.de)“",
            en: "what follows from the findings on “\(what.en)”")
    }

    private static let words: [String: LocalizedText] = [
        "because": finding, "value": finding, "status": finding, "isException": finding,
        "reason": LocalizedText(fr: "le motif", nl: "de reden", de: "die Begründung", en: "the reason"),
        "consumerSays": LocalizedText(
            fr: "la position du consommateur", nl: "het standpunt van de consument",
            de: "der Standpunkt des Verbrauchers", en: "the consumer's position"),
        "companySays": LocalizedText(
            fr: "la position de l'entreprise", nl: "het standpunt van de onderneming",
            de: "der Standpunkt des Unternehmens", en: "the company's position"),
        "words": LocalizedText(
            fr: "les mots d'une partie", nl: "de woorden van een partij", de: "die Worte einer Partei",
            en: "a party's words"),
        "evidenceFor": exhibits, "evidenceAgainst": exhibits, "exhibits": exhibits, "exhibitCount": exhibits,
        "passage": exhibits, "item": exhibits,
        "articles": LocalizedText(
            fr: "les articles cités", nl: "de vermelde artikelen", de: "die genannten Artikel", en: "the articles cited"
        ),
        "digest": LocalizedText(
            fr: "le résumé de l'article", nl: "de samenvatting van het artikel", de: "die Zusammenfassung des Artikels",
            en: "the digest of the article"),
        "grammar": LocalizedText(
            fr: "la façon de nommer une partie", nl: "hoe een partij wordt genoemd", de: "die Benennung einer Partei",
            en: "how a party is named"),
        "amount": amounts, "shownAmount": amounts, "asked": amounts, "sums": amounts, "total": amounts,
        "comparison": amounts,
        "by": LocalizedText(fr: "le délai", nl: "de termijn", de: "die Frist", en: "the day"),
        "measure": LocalizedText(
            fr: "la mesure recommandée", nl: "de aanbevolen maatregel", de: "die empfohlene Maßnahme",
            en: "the measure recommended"),
        "result": outcome, "decidedBy": outcome, "favour": outcome, "recommended": outcome, "refused": outcome,
        "failing": finding, "open": finding, "text": statements, "ruleText": statements,
        "facts": LocalizedText(
            fr: "les faits de l'équité", nl: "de feiten van de billijkheid", de: "die Tatsachen der Billigkeit",
            en: "the facts of fairness"),
        "proposal": LocalizedText(
            fr: "la proposition", nl: "het voorstel", de: "der Vorschlag", en: "the proposal"),
        "summary": LocalizedText(
            fr: "le résumé", nl: "de samenvatting", de: "die Zusammenfassung", en: "the summary"),
    ]

    private static let finding = LocalizedText(
        fr: "la constatation", nl: "de vaststelling", de: "die Feststellung", en: "the finding")
    private static let exhibits = LocalizedText(
        fr: "les pièces", nl: "de stukken", de: "die Unterlagen", en: "the exhibits")
    private static let amounts = LocalizedText(
        fr: "un montant", nl: "een bedrag", de: "ein Betrag", en: "an amount")
    private static let outcome = LocalizedText(
        fr: "la réponse à une demande", nl: "het antwoord op een vraag", de: "die Antwort auf ein Begehren",
        en: "the answer to a claim")
    private static let statements = LocalizedText(
        fr: "le texte d'une condition ou d'une demande", nl: "de tekst van een voorwaarde of een vraag",
        de: "der Text einer Bedingung oder eines Begehrens", en: "the text of a condition or a claim")
}
