import Citations

/// Says which citation a quoted passage stands beside.
struct QuotationPairing {
    private let bytes: [UInt8]
    private let citations: [FoundCitation]
    private let isWrapped: Bool

    /// - Parameter isWrapped: whether a single line end is a blank; in office files it ends a paragraph.
    init(_ text: String, citations: [FoundCitation], isWrapped: Bool) {
        bytes = Array(text.utf8)
        self.citations = citations
        self.isWrapped = isWrapped
    }

    /// The farthest that a citation before its words may stand, in bytes, and one after them.
    private static let reach = (before: 240, after: 120)

    /// The place in `citations` of the one that owns a passage; `nil` when none stands beside it.
    ///
    /// A citation that announces the words with a colon comes first, then one in brackets right after them, then one before
    /// them in the same sentence, then one after them in it. Citations inside the passage are part of it.
    func owner(of passage: QuotedPassage) -> Int? {
        let before = lastCitation(before: passage.range.lowerBound)
        let after = firstCitation(from: passage.range.upperBound)
        let ahead = before.flatMap { gap(citations[$0].range.upperBound, passage.range.lowerBound, Self.reach.before) }
        let behind = after.flatMap { gap(passage.range.upperBound, citations[$0].range.lowerBound, Self.reach.after) }
        if let before, let ahead, ahead.last == ":", !hasSentenceEnd(ahead.dropLast()) { return before }
        if let after, let behind, isTight(behind) { return after }
        if let before, let ahead, !hasSentenceEnd(ahead), !ahead.contains("\n") { return before }
        if let after, let behind, !hasSentenceEnd(behind), !behind.contains("\n") { return after }
        return nil
    }

    private func lastCitation(before offset: Int) -> Int? {
        var (low, high) = (0, citations.count)
        while low < high {
            let middle = (low + high) / 2
            if citations[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    private func firstCitation(from offset: Int) -> Int? {
        var (low, high) = (0, citations.count)
        while low < high {
            let middle = (low + high) / 2
            if citations[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low < citations.count ? low : nil
    }

    /// What stands between, line ends only where a paragraph ends, without blanks at its ends; `nil` when it is too far.
    private func gap(_ start: Int, _ end: Int, _ reach: Int) -> String? {
        guard start <= end, end - start <= reach else { return nil }
        let raw = String(decoding: bytes[start..<end], as: UTF8.self)
        var text = ""
        var lineEnds = 0
        for character in raw {
            if character.isNewline {
                lineEnds += 1
            } else if character.isWhitespace {
                if lineEnds == 0 { text.append(" ") }
            } else {
                if lineEnds > 0 { text.append(lineEnds > 1 || !isWrapped ? "\n" : " ") }
                lineEnds = 0
                text.append(character)
            }
        }
        if lineEnds > 1 || (lineEnds > 0 && !isWrapped), text.last != ":" { text.append("\n") }
        var rest = text[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    /// Whether nothing but signs stands between: `(`, `, `, `– `.
    private func isTight(_ gap: String) -> Bool {
        gap.count <= 4 && !gap.contains { $0.isLetter || $0.isNumber || $0 == "." || $0 == "?" || $0 == "!" }
    }

    /// Whether a sentence ends: a stop, then a blank, then a capital; or a stop at the very end.
    private func hasSentenceEnd(_ gap: some StringProtocol) -> Bool {
        let characters = Array(gap)
        for (index, character) in characters.enumerated() where ".?!".contains(character) {
            var next = index + 1
            while next < characters.count, characters[next].isWhitespace || "»”\")".contains(characters[next]) {
                next += 1
            }
            if next == characters.count || (next > index + 1 && characters[next].isUppercase) { return true }
        }
        return false
    }
}
