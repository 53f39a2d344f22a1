import LegalModel

/// A comment by which an author says that findings of some rules are meant: `<!-- lint N3: reason -->`.
///
/// It holds for the paragraph in which it stands; alone on its line, for the paragraph after it.
struct Suppression: Hashable, Sendable {
    /// The rules.
    let rules: [LintRule]
    /// Why; empty when no reason is given.
    let reason: String
    /// The names that are no rules.
    let unknown: [String]
    /// The bytes of the comment.
    let range: Range<Int>
    /// The bytes in which it holds.
    let scope: Range<Int>

    /// The suppressions of a text, in its order.
    static func suppressions(in text: AnalysedText) -> [Suppression] {
        text.comments.compactMap { comment in
            guard comment.text.lowercased().hasPrefix("lint"),
                comment.text.dropFirst(4).first.map({ $0.isWhitespace || $0 == ":" }) ?? true
            else { return nil }
            let parts = comment.text.dropFirst(4).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let names = (parts.first ?? "").split { $0 == "," || $0.isWhitespace }.map { $0.uppercased() }
            let reason = parts.count > 1 ? parts[1].split { $0.isWhitespace }.joined(separator: " ") : ""
            return Suppression(
                rules: names.compactMap { LintRule(rawValue: $0) }, reason: reason,
                unknown: names.filter { LintRule(rawValue: $0) == nil }, range: comment.range,
                scope: scope(of: comment, in: text))
        }
    }

    private static func scope(of comment: TextComment, in text: AnalysedText) -> Range<Int> {
        if let around = text.paragraphs.first(where: {
            $0.range.lowerBound <= comment.range.lowerBound && comment.range.upperBound <= $0.range.upperBound
                || $0.range.upperBound == comment.range.lowerBound
        }) {
            return around.range
        }
        // A comment at the beginning of a paragraph's line belongs to it; alone on its line to what follows.
        let next = text.paragraphs.first { $0.range.upperBound > comment.range.upperBound }
        return next?.range ?? comment.range
    }

    /// Whether a finding is meant by it.
    func covers(_ finding: LintFinding) -> Bool {
        !reason.isEmpty && rules.contains(finding.rule) && scope.overlaps(finding.range)
    }

    /// What is wrong with it, given the findings it covers: no reason, no rule of that name, nothing to mean.
    func faults(covering count: Int, in reading: LintReading) -> [LintFinding] {
        if !unknown.isEmpty || rules.isEmpty {
            return [
                reading.finding(
                    .n14, range,
                    LocalizedText(
                        fr: "Cette remarque ne nomme aucune règle connue.",
                        nl: "Deze opmerking noemt geen bekende regel.",
                        de: "Diese Bemerkung nennt keine bekannte Regel.", en: "This remark names no known rule."),
                    LocalizedText(
                        fr: "Écrivez <!-- lint N3: motif -->, avec une règle de N1 à N20.",
                        nl: "Schrijf <!-- lint N3: reden -->, met een regel van N1 tot N20.",
                        de: "Schreiben Sie <!-- lint N3: Grund -->, mit einer Regel von N1 bis N20.",
                        en: "Write <!-- lint N3: reason -->, with a rule from N1 to N20."))
            ]
        }
        if reason.isEmpty {
            return rules.prefix(1).map { rule in
                reading.finding(
                    rule, range,
                    LocalizedText(
                        fr: "La règle est écartée sans motif ; le dossier ne saura pas pourquoi.",
                        nl: "De regel wordt zonder reden uitgezet; het dossier weet later niet waarom.",
                        de: "Die Regel wird ohne Grund ausgesetzt; später weiß niemand, warum.",
                        en: "The rule is set aside without a reason; nobody will know why."),
                    LocalizedText(
                        fr: "Ajoutez le motif : <!-- lint \(rule.rawValue): motif -->.",
                        nl: "Voeg de reden toe: <!-- lint \(rule.rawValue): reden -->.",
                        de: "Ergänzen Sie den Grund: <!-- lint \(rule.rawValue): Grund -->.",
                        en: "Add the reason: <!-- lint \(rule.rawValue): reason -->."), severity: .blocks)
            }
        }
        guard count == 0 else { return [] }
        return rules.prefix(1).map { rule in
            reading.finding(
                rule, range,
                LocalizedText(
                    fr: "Cette remarque n'écarte rien : la règle ne trouve rien ici.",
                    nl: "Deze opmerking zet niets uit: de regel vindt hier niets.",
                    de: "Diese Bemerkung setzt nichts aus: Die Regel findet hier nichts.",
                    en: "This remark sets nothing aside: the rule finds nothing here."),
                LocalizedText(fr: "Retirez-la.", nl: "Haal ze weg.", de: "Nehmen Sie sie heraus.", en: "Take it out."),
                severity: .warns)
        }
    }
}
