public import LegalModel

/// Reads a composed document by the rules of letters.
///
/// Quotations, personal data and mandatory blocks have checks of their own, which know the dossier.
public enum DocumentWording {
    /// What the rules find: what blocks first, then in the order of the rules; what only counts once for the document.
    ///
    /// - Parameters:
    ///   - document: a letter or a recommendation.
    ///   - linter: of the document's language.
    ///   - kind: what it is.
    ///   - audience: who receives it.
    ///   - law: what the corpus says of the articles in the document's language: those are not the service's words.
    ///   - path: where it is told to stand: `relays.R1`, `recommendation.fr`.
    public static func diagnostics(
        of document: Document, by linter: Linter, as kind: TextKind, to audience: Audience? = nil,
        law: [String] = [], at path: String
    ) -> [Diagnostic] {
        let all = linter.findings(
            in: DocumentScript(document, law: law).text, as: kind, to: audience, isWrapped: false)
        // A recommendation states rules with their conditions: how long its sentences are is told with its readability.
        let found = all.filter { ![.n9, .n13].contains($0.rule) && !($0.isMeasured && kind.isView) }
        let told = found.filter { !$0.isMeasured }.map { diagnostic(of: $0, at: path) }
        return told.filter { $0.severity == .blocks } + told.filter { $0.severity == .warns }
            + LintRule.allCases.compactMap { rule in
                measured(found.filter { $0.rule == rule && $0.isMeasured }, rule, path)
            }
    }

    private static func diagnostic(of finding: LintFinding, at path: String) -> Diagnostic {
        let words = short(finding.text, 60)
        let why = finding.why
        return Diagnostic(
            code: finding.rule.rawValue, severity: finding.severity, place: .path(path),
            message: LocalizedText(
                fr: "« \(words) » : \(why.fr)", nl: "“\(words)”: \(why.nl)", de: "„\(words)“: \(why.de)",
                en: "“\(words)”: \(why.en)"),
            remedy: finding.suggestion.map { use in
                LocalizedText(
                    fr: "Mieux : \(use.fr)", nl: "Beter: \(use.nl)", de: "Besser: \(use.de)", en: "Better: \(use.en)")
            } ?? DocumentWording.reword)
    }

    /// One diagnostic for all that a rule counts, with the worst.
    private static func measured(_ found: [LintFinding], _ rule: LintRule, _ path: String) -> Diagnostic? {
        guard let worst = found.max(by: { ($0.measure ?? 0) < ($1.measure ?? 0) }) else { return nil }
        let words = short(worst.text, 60)
        let count = found.count
        return Diagnostic(
            code: rule.rawValue, severity: worst.severity, place: .path(path),
            message: LocalizedText(
                fr: "\(count) endroit(s) trop long(s) ; d'abord « \(words) » : \(worst.why.fr)",
                nl: "\(count) plaats(en) te lang; eerst “\(words)”: \(worst.why.nl)",
                de: "\(count) Stelle(n) zu lang; zuerst „\(words)“: \(worst.why.de)",
                en: "\(count) place(s) too long; first “\(words)”: \(worst.why.en)"),
            remedy: worst.suggestion ?? reword)
    }

    private static func short(_ text: String, _ width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }

    private static let reword = LocalizedText(
        fr: "Écrivez-le autrement, ou donnez le fait.", nl: "Schrijf het anders, of geef het feit.",
        de: "Schreiben Sie es anders, oder nennen Sie die Tatsache.", en: "Write it otherwise, or give the fact.")
}
