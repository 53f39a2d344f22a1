import Foundation
import LegalModel

/// Words as they are compared when blanks, quotation marks, apostrophes and dashes do not count.
struct QuotationForm: Hashable {
    /// The parts between marked omissions, in their order; none empty.
    let parts: [String]

    /// The form of a quotation: parted at `[…]`, without the stop that closes the sentence around it.
    init(quotation text: String) {
        var rest = text
        for mark in ["[...]", "(...)", "(…)", "[…]"] { rest = rest.replacing(mark, with: "\u{0}") }
        parts = rest.split(separator: "\u{0}").map { QuotationForm.even(String($0)).trimmingStops }
            .filter { !$0.isEmpty }
    }

    /// A text with blanks evened out and signs in one form each.
    static func even(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        var isApart = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            guard let sign = sign(for: scalar) else { continue }
            if sign == " " {
                isApart = true
                continue
            }
            if isApart, let last = scalars.last, keepsBlank(last, sign) { scalars.append(" ") }
            isApart = false
            scalars.append(sign)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether a blank between two scalars parts words; before `;` and after `§` it is a matter of typesetting.
    private static func keepsBlank(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        if next == ";" || next == ":" || next == "?" || next == "!" || next == "\"" || next == "%" { return false }
        return last != "\"" && last != "§"
    }

    private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "«", "»", "“", "”", "„", "\"", "‹", "›": return "\""
        case "’", "‘", "ʼ", "‚", "`", "´": return "'"
        case "‐", "‑", "–", "—", "−": return "-"
        case "º": return "°"
        case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200C}", "\u{200D}": return nil
        default: return scalar.properties.isWhitespace ? " " : scalar
        }
    }

    /// Whether the parts stand in an evened text, in their order and as whole words; the case of the first letter is free.
    func stands(in text: String) -> Bool {
        guard !parts.isEmpty else { return false }
        var bytes = Array(QuotationForm.tight(text).utf8)[...]
        for part in parts.map({ QuotationForm.tight($0).withoutFirstBracket }) {
            guard let end = QuotationForm.end(of: part, in: bytes) ?? QuotationForm.end(of: part.turned, in: bytes)
            else { return false }
            bytes = bytes[end...]
        }
        return true
    }

    /// An evened text without quotation marks and without the blanks beside signs: they are a matter of typesetting.
    private static func tight(_ text: String) -> String {
        let all = Array(text.unicodeScalars)
        var scalars: [Unicode.Scalar] = []
        var isApart = false
        for (index, scalar) in all.enumerated() {
            let isInWord = index > 0 && index + 1 < all.count && all[index - 1].isWordPart && all[index + 1].isWordPart
            if scalar == " " || scalar == "\"" || (scalar == "'" && !isInWord) {
                isApart = true
                continue
            }
            if isApart, let last = scalars.last, last.isWordPart, scalar.isWordPart { scalars.append(" ") }
            isApart = false
            scalars.append(scalar)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The byte after the first place where a part stands as whole words.
    static func end(of part: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let needle = Array(part.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        var index = bytes.startIndex
        while index + needle.count <= bytes.endIndex {
            if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
                let end = index + needle.count
                let startsWord = !(isWord(before: index, in: bytes) && isWord(first))
                let endsWord = !(isWord(before: end, in: bytes) && end < bytes.endIndex && isWord(bytes[end]))
                if startsWord, endsWord { return end }
            }
            index += 1
        }
        return nil
    }

    /// Whether the character before a place is part of a word; signs of two and three bytes (`°`, `§`, `€`) are not.
    private static func isWord(before index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        var lead = index - 1
        while lead > bytes.startIndex, index - lead < 4, (0x80...0xBF).contains(bytes[lead]) { lead -= 1 }
        return lead >= bytes.startIndex && isWord(bytes[lead])
    }

    /// Whether a character that begins with a byte is part of a word: letters and digits of ASCII, and letters beyond.
    private static func isWord(_ lead: UInt8) -> Bool {
        (0x30...0x39).contains(lead) || (0x41...0x5A).contains(lead) || (0x61...0x7A).contains(lead)
            || lead >= 0xC3 && lead != 0xE2
    }
}

extension String {
    /// Without the brackets around a first letter whose case was changed: `[L]e`.
    fileprivate var withoutFirstBracket: String {
        guard hasPrefix("["), count > 3, self[index(startIndex, offsetBy: 2)] == "]" else { return self }
        return String(self[index(after: startIndex)]) + dropFirst(3)
    }

    /// With the first letter in the other case.
    fileprivate var turned: String {
        guard let first else { return self }
        let other = first.isUppercase ? first.lowercased() : first.uppercased()
        return other + dropFirst()
    }

    /// Without stops, commas and dots of omission at the end, and without dots of omission at the beginning.
    var trimmingStops: String {
        var rest = self[...]
        while let last = rest.last, ".,;:…".contains(last) || last.isWhitespace { rest = rest.dropLast() }
        while let first = rest.first, ".,;:…".contains(first) || first.isWhitespace { rest = rest.dropFirst() }
        return String(rest)
    }
}
