import LegalModel

/// Tells whether words of a party contest something, as far as a program can: it looks for the verbs of contesting.
///
/// It computes nothing; a person looks again. What it does not see is not thereby agreed.
public struct ContestingWords: Hashable, Sendable {
    /// The words.
    public let text: String

    /// Takes a party's words, or a neutral summary of them.
    public init(_ text: String) { self.text = text }

    /// Whether they contest: a contesting word stands in them that is not itself denied ("ne conteste pas").
    public var contest: Bool {
        var words = " \(PlainWords(text).text) "
        for phrase in ContestingWords.agreeing { words = words.replacing(" \(phrase) ", with: " ") }
        return ContestingWords.contesting.contains { words.contains(" \($0) ") }
    }

    /// Contesting words that are denied, written as ``PlainWords`` writes them.
    private static let agreeing = [
        "ne conteste pas", "ne contestons pas", "ne le conteste pas", "ne le contestons pas", "n est pas contesté",
        "ne nie pas", "ne nions pas", "pas inexact", "pas faux", "betwist niet", "betwisten niet", "betwist dit niet",
        "betwisten dit niet", "wordt niet betwist", "niet betwist", "ontkent niet", "ontkennen niet", "niet onjuist",
        "bestreitet nicht", "bestreiten nicht", "bestreitet dies nicht", "bestreiten dies nicht", "nicht bestritten",
        "leugnet nicht", "leugnen nicht", "nicht falsch", "does not dispute", "do not dispute", "does not contest",
        "do not contest", "does not deny", "do not deny", "is not disputed", "not contested", "not untrue",
    ]

    /// Words that contest.
    private static let contesting = [
        "conteste", "contestons", "contestent", "contesté", "contestée", "nie", "nions", "nient", "réfute", "réfutons",
        "dément", "pas d accord", "n est pas exact", "inexact", "faux", "n est pas vrai", "betwist", "betwisten",
        "ontkent", "ontkennen", "weerlegt", "niet akkoord", "niet eens", "klopt niet", "onjuist", "niet waar",
        "bestreitet", "bestreiten", "bestritten", "leugnet", "leugnen", "widerspricht", "widersprechen",
        "nicht einverstanden", "stimmt nicht", "falsch", "unrichtig", "unzutreffend", "disputes", "dispute", "disputed",
        "contests", "contest", "denies", "deny", "denied", "disagrees", "disagree", "is wrong", "incorrect", "untrue",
        "not true",
    ]
}
