/// A text for comparing: lower case, every run of anything but letters and digits one blank.
struct PlainWords: Hashable {
    /// The words, separated by single blanks.
    let text: String

    /// Reduces a text to its words.
    init(_ raw: String) {
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
    var isWordPart: Bool {
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

extension String {
    /// Whether another text stands in this one, byte for byte.
    func holds(_ other: String) -> Bool {
        let needle = Array(other.utf8)
        guard let first = needle.first else { return true }
        let bytes = Array(utf8)
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + needle.count)].elementsEqual(needle)
        }
    }

    /// Whether a digit of ASCII stands in the text.
    var holdsDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
