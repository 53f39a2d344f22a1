import Foundation
import LegalModel

/// Text as it enters a document: cleaned, composed (NFC), two spaces made one, edges bare. Letters and signs stay as they are.
public struct EnteredText: Hashable, Sendable {
    /// The text; lines separated by `\n`.
    public let text: String

    /// Cleans a text.
    public init(_ raw: String) {
        guard !EnteredText.isClean(raw) else {
            text = raw
            return
        }
        let composed = DocumentText(raw).text.precomposedStringWithCanonicalMapping
        let lines = composed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
        }
        let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let last = lines.lastIndex { !$0.isEmpty } ?? lines.startIndex
        text = first <= last ? lines[first...last].joined(separator: "\n") : ""
    }

    /// Whether nothing has to be done: one line of scalars that are composed and that documents hold, single spaces inside.
    ///
    /// Below U+0300 every scalar is its own composed form; so are the signs of typography listed here.
    private static func isClean(_ raw: String) -> Bool {
        var wasSpace = true
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x20:
                if wasSpace { return false }
                wasSpace = true
                continue
            case 0x21...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x202F, 0x20AC: wasSpace = false
            default: return false
            }
        }
        return !wasSpace || raw.isEmpty
    }

    /// The lines of a text that entered.
    static func edged(_ raw: String) -> [String] {
        EnteredText(raw).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
