import Casework
import LegalModel

/// All texts from which a document may quote, reduced to their words.
struct QuotationSources {
    private let texts: [String]

    /// - Parameter withLaw: whether official texts count too.
    init(_ review: ReviewCase, withLaw: Bool = true) {
        let dossier = review.dossier
        let translations =
            dossier.claims.map(\.words?.translation)
            + dossier.findings.flatMap {
                [$0.consumerPosition?.words?.translation, $0.companyPosition?.words?.translation]
            }
            + dossier.findings.flatMap { $0.evidence.map(\.translation) }
            + dossier.relays.flatMap { $0.passages.map(\.translation) }
        let translated = translations.compactMap { $0 }.flatMap { text in text.languages.compactMap { text[$0] } }
        let official = !withLaw ? [] : review.law.records.values.flatMap { $0.officials.map(\.text) }
        let evidence = dossier.findings.flatMap { $0.evidence.compactMap(\.quotation) }
        let all = dossier.entries.map(\.text) + translated + review.exhibitTexts.values + evidence + official
        texts = all.map { " \(PlainWords($0).text) " }
    }

    /// Whether a quoted passage stands in one of the texts; marked omissions part it.
    func hold(_ passage: String) -> Bool {
        let parts = passage.replacing("[…]", with: "\u{0}").replacing("(…)", with: "\u{0}").split(separator: "\u{0}")
            .map { PlainWords(String($0)).text }
            .filter { !$0.isEmpty }
        return parts.allSatisfy { part in texts.contains { $0.holds(" \(part) ") } }
    }
}
