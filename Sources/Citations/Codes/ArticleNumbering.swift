import LegalModel

/// How the articles of a code are numbered.
public enum ArticleNumbering: String, Hashable, Sendable, CaseIterable {
    /// A book in Roman numerals, a dot, a number: `VI.83`, `XVI.26/1`.
    case roman
    /// A book in digits, a dot, a number: `5.74`.
    case dotted
    /// A number, perhaps with a Latin suffix, a stroke or a hyphen: `1649quater`, `1701/2`, `348-1`.
    case plain

    /// Whether a canonical number has this form. Annexes (`N1`) and divisions in Roman numerals fit plain codes.
    public func fits(_ number: some StringProtocol) -> Bool {
        guard ArticleReference.isArticleNumber(number) else { return false }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        switch self {
        case .roman:
            guard parts.count == 2, RomanNumeral.value(of: parts[0]) != nil else { return false }
            return parts[1].first?.isNumber ?? false
        case .dotted:
            return parts.count == 2 && parts[0].allSatisfy(\.isNumber) && (parts[1].first?.isNumber ?? false)
        case .plain:
            return parts.count == 1
        }
    }
}
