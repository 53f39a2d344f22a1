public import Casework
import Foundation
import LegalModel

/// The words of a message that are passed on: its passages in order, with the sign of omission where something is left out.
///
/// Nothing else is changed, not even spelling.
///
/// - Source: letters, section 5.
public struct RelayedWords: Hashable, Sendable {
    /// The passages as they are printed.
    public let passages: [Relay.Passage]
    /// Whether the whole message is passed on.
    public let isWhole: Bool

    /// What is left out between the passages without a reason given, in the order of the message.
    public let unexplained: [String]

    /// The sign of omission.
    static let omission = "[…]"

    /// Cuts a message; `nil` when a passage or an omission does not stand in it, character for character.
    public init?(of relay: Relay, in entry: NotebookEntry) {
        let text = entry.text
        var holes: [Range<String.Index>] = []
        for omission in relay.omissions {
            guard let range = text.firstRange(of: omission.quotation) else { return nil }
            holes.append(range)
        }
        isWhole = relay.passages.isEmpty && relay.omissions.isEmpty
        guard !relay.passages.isEmpty else {
            passages = [
                Relay.Passage(quotation: RelayedWords.text(text, text.startIndex..<text.endIndex, without: holes))
            ]
            unexplained = []
            return
        }
        var result: [Relay.Passage] = []
        var gaps: [Range<String.Index>] = []
        var end = text.startIndex
        for (index, passage) in relay.passages.enumerated() {
            guard let range = text[end...].firstRange(of: passage.quotation) else { return nil }
            var words = RelayedWords.text(text, range, without: holes)
            gaps.append(end..<range.lowerBound)
            if RelayedWords.isWritten(text[end..<range.lowerBound]), !words.hasPrefix(RelayedWords.omission) {
                words = RelayedWords.omission + " " + words
            }
            end = range.upperBound
            if index == relay.passages.count - 1, RelayedWords.isWritten(text[end...]),
                !words.hasSuffix(RelayedWords.omission)
            {
                words += " " + RelayedWords.omission
            }
            result.append(Relay.Passage(quotation: words, translation: passage.translation))
        }
        gaps.append(end..<text.endIndex)
        passages = result
        unexplained = gaps.flatMap { gap in
            RelayedWords.text(text, gap, without: holes).components(separatedBy: RelayedWords.omission)
        }.map(\.trimmed).filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    private static func isWritten(_ text: Substring) -> Bool { text.contains { !$0.isWhitespace } }

    /// A part of a text with the sign of omission for each hole in it.
    private static func text(
        _ text: String, _ range: Range<String.Index>, without holes: [Range<String.Index>]
    ) -> String {
        var result = ""
        var position = range.lowerBound
        for hole in holes.sorted(by: { $0.lowerBound < $1.lowerBound }) where hole.overlaps(range) {
            if hole.lowerBound > position { result += text[position..<hole.lowerBound] }
            if !result.hasSuffix(omission) { result += omission }
            position = max(position, hole.upperBound)
        }
        if position < range.upperBound { result += text[position..<range.upperBound] }
        return result
    }
}
