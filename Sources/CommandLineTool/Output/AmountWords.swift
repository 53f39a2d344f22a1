import Drafting
import LegalModel

/// Amounts as people of each language write them, for the terminal: plain spaces.
enum AmountWords {
    /// `1 234,56 €`, `€ 1.234,56`, `1.234,56 €`, `€1,234.56`.
    static func text(_ amount: Money, in language: Language) -> String { FigureWords(language).amount(amount) }
}
