/// A rule for neutral and plain letters.
///
/// - Source: the catalogue of letters, section 7.
public enum LintRule: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A contested statement without its source.
    case n1 = "N1"
    /// A loaded verb.
    case n2 = "N2"
    /// An evaluative word.
    case n3 = "N3"
    /// A role noun that judges.
    case n4 = "N4"
    /// A judgement outside the opinion.
    case n5 = "N5"
    /// Binding words for acts that bind nobody.
    case n6 = "N6"
    /// A promise or a threat.
    case n7 = "N7"
    /// The two letters of one step do not say the same.
    case n8 = "N8"
    /// Words in quotation marks that are not those of the piece.
    case n9 = "N9"
    /// A point that is neither relayed nor marked.
    case n10 = "N10"
    /// A relative term without its date, or a weekday that is not that of its date.
    case n11 = "N11"
    /// A mandatory block that is missing.
    case n12 = "N12"
    /// Personal data that the reader has no need of.
    case n13 = "N13"
    /// A blank to be filled in, or words for the other party.
    case n14 = "N14"
    /// A second language, a wrong name of a code, or a wrong form of address.
    case n15 = "N15"
    /// Not plain.
    case n16 = "N16"
    /// A person described without need.
    case n17 = "N17"
    /// An absolute in a statement of fact.
    case n18 = "N18"
    /// A sum without figure, currency or computation.
    case n19 = "N19"
    /// Too many questions, or two in one.
    case n20 = "N20"

    /// The number of the rule.
    public var number: Int { (LintRule.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// By number.
    public static func < (left: LintRule, right: LintRule) -> Bool { left.number < right.number }
}
