import Foundation
import LegalModel

/// Text as it enters a document: cleaned, composed (NFC), two spaces made one, edges bare. Letters and signs stay as they are.
public struct EnteredText: Hashable, Sendable {
    /// The text; lines separated by `\n`.
    public let text: String

    /// Cleans a text.
    public init(_ raw: String) {
        let composed = DocumentText(raw).text.precomposedStringWithCanonicalMapping
        let lines = composed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
        }
        let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let last = lines.lastIndex { !$0.isEmpty } ?? lines.startIndex
        text = first <= last ? lines[first...last].joined(separator: "\n") : ""
    }

    /// The lines of a text that entered.
    static func edged(_ raw: String) -> [String] {
        EnteredText(raw).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
