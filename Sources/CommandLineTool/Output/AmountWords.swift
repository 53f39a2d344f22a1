import LegalModel

/// Amounts as people of each language write them, for the terminal: plain spaces.
enum AmountWords {
    /// `1 234,56 €`, `€ 1.234,56`, `1.234,56 €`, `€1,234.56`.
    static func text(_ amount: Money, in language: Language) -> String {
        let magnitude = amount.cents.magnitude
        let cents = magnitude % 100
        let decimals = (cents < 10 ? "0" : "") + String(cents)
        var groups: [String] = []
        var digits = Substring(String(magnitude / 100))
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits = digits.dropLast(3)
        }
        groups.insert(String(digits), at: 0)
        let sign = amount.cents < 0 ? "-" : ""
        switch language {
        case .french: return sign + groups.joined(separator: " ") + "," + decimals + " €"
        case .dutch: return "€ " + sign + groups.joined(separator: ".") + "," + decimals
        case .german: return sign + groups.joined(separator: ".") + "," + decimals + " €"
        case .english: return sign + "€" + groups.joined(separator: ",") + "." + decimals
        }
    }
}
