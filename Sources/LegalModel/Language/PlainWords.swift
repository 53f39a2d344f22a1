/// A text for comparing: lower case, every run of anything but letters and digits one blank.
public struct PlainWords: Hashable, Sendable {
    /// The words, separated by single blanks.
    public let text: String

    /// Reduces a text to its words.
    public init(_ raw: String) {
        var words: [UInt8] = []
        words.reserveCapacity(raw.utf8.count)
        var isApart = false
        for scalar in raw.inLowerCase().unicodeScalars {
            if scalar.isWordPart {
                if isApart, !words.isEmpty { words.append(0x20) }
                isApart = false
                if scalar.isASCII { words.append(UInt8(scalar.value)) } else { words.append(contentsOf: scalar.utf8) }
            } else {
                isApart = true
            }
        }
        text = String(decoding: words, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or a mark on one of them; the usual ones are told without a look-up.
    public var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        // Letters with marks, but for × and ÷; then general punctuation.
        case 0xC0...0x24F: return value != 0xD7 && value != 0xF7
        case 0xA0, 0xAB, 0xBB, 0x2000...0x206F, 0x20AC: return false
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
