import LegalModel

/// The rules between the values of digests and transitions, in words.
enum CorpusRule {
    /// The sentence for a broken rule; `nil` for a code that is not one of the corpus.
    static func sentence(_ code: String, _ values: [String]) -> LocalizedText? {
        let first = values.first ?? ""
        let second = values.dropFirst().first ?? ""
        switch code {
        case "endingButOpen":
            return LocalizedText(
                fr: "une version qui a pris fin (repealedBy, movedTo) a un dernier jour : \(first)",
                nl: "een versie die eindigde (repealedBy, movedTo) heeft een laatste dag: \(first)",
                de: "eine beendete Fassung (repealedBy, movedTo) hat einen letzten Tag: \(first)",
                en: "a version that ended (repealedBy, movedTo) has a last day: \(first)")
        case "suspendedTerm":
            return LocalizedText(
                fr: "le délai \(first) nomme ce qui le suspend, mais n'est pas « suspendable: true »",
                nl: "termijn \(first) noemt wat hem schorst, maar is niet \"suspendable: true\"",
                de: "die Frist \(first) nennt, was sie hemmt, ist aber nicht „suspendable: true“",
                en: "the term \(first) names what suspends it, but is not \"suspendable: true\"")
        case "oneEnding":
            return LocalizedText(
                fr: "un article est abrogé (repealedBy) ou déplacé (movedTo, movedBy), pas les deux",
                nl: "een artikel is opgeheven (repealedBy) of verplaatst (movedTo, movedBy), niet allebei",
                de: "ein Artikel ist aufgehoben (repealedBy) oder verschoben (movedTo, movedBy), nicht beides",
                en: "an article is repealed (repealedBy) or moved (movedTo, movedBy), not both")
        case "repealedThenFollowed":
            return LocalizedText(
                fr: "la version \(first) est dite abrogée, et \(second) la suit le lendemain",
                nl: "versie \(first) heet opgeheven, en \(second) volgt de dag erna",
                de: "die Fassung \(first) gilt als aufgehoben, und \(second) folgt am Tag danach",
                en: "version \(first) is said to be repealed, and \(second) follows the day after")
        case "regimesFollow":
            return LocalizedText(
                fr:
                    "les régimes se suivent jour après jour : le précédent finit le \(first), celui-ci commence le \(second)",
                nl: "de regimes volgen elkaar dag na dag: het vorige eindigt op \(first), dit begint op \(second)",
                de: "die Regelungen folgen Tag auf Tag: die vorige endet am \(first), diese beginnt am \(second)",
                en:
                    "regimes follow each other day after day: the one before ends on \(first), this one begins on \(second)"
            )
        case "repealedButOpen":
            return LocalizedText(
                fr: "un régime abrogé (\(first)) a un dernier jour",
                nl: "een opgeheven regime (\(first)) heeft een laatste dag",
                de: "eine aufgehobene Regelung (\(first)) hat einen letzten Tag",
                en: "a repealed regime (\(first)) has a last day")
        case "oneEffect":
            return LocalizedText(
                fr: "une exception a \(first) ou \(second), pas les deux",
                nl: "een uitzondering heeft \(first) of \(second), niet allebei",
                de: "eine Ausnahme hat \(first) oder \(second), nicht beides",
                en: "an exception has \(first) or \(second), not both")
        case "daysReversed":
            return LocalizedText(
                fr: "le dernier jour (\(second)) précède le premier (\(first))",
                nl: "de laatste dag (\(second)) ligt voor de eerste (\(first))",
                de: "der letzte Tag (\(second)) liegt vor dem ersten (\(first))",
                en: "the last day (\(second)) comes before the first (\(first))")
        default: return nil
        }
    }
}
