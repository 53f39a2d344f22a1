/// A text for comparing: lower case, every run of anything but letters and digits one blank.
public struct PlainWords: Hashable, Sendable {
    /// The words, separated by single blanks.
    public let text: String

    /// Reduces a text to its words.
    public init(_ raw: String) {
        var words = String.UnicodeScalarView()
        var isApart = false
        for scalar in raw.lowercased().unicodeScalars {
            if scalar.isWordPart {
                if isApart, !words.isEmpty { words.append(" ") }
                isApart = false
                words.append(scalar)
            } else {
                isApart = true
            }
        }
        text = String(words)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or a mark on one of them; those of ASCII are told without a look-up.
    public var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        default: break
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }
}
