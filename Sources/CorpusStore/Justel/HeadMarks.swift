import LegalModel

/// What may stand at the head of an article before its words: a new number, a region.
enum HeadMarks {
    /// `[2 VI.44/2]2` at the beginning: the number that replaced the printed one. It is taken out of the text.
    static func takeNewNumber(_ text: inout [UInt8]) -> String? {
        let start = text.firstIndex { !$0.isBlank } ?? text.count
        guard start < text.count, text[start] == FlowReader.markOpens,
            let label = text[start...].firstIndex(of: FlowReader.labelEnds),
            let close = text[label...].prefix(40).firstIndex(of: FlowReader.markCloses),
            let end = text[close...].firstIndex(of: FlowReader.labelEnds),
            let number = ArticleNumberReader.canonical(text[(label + 1)..<close].string),
            number.contains(where: \.isNumber)
        else { return nil }
        text.removeSubrange(start...end)
        return number
    }

    /// `(REGION FLAMANDE)` or `[COMMUNAUTE FLAMANDE]` at the beginning: as printed, and taken out of the text.
    static func takeRegion(_ text: inout [UInt8]) -> String? {
        let start = text.firstIndex { !$0.isBlank } ?? text.count
        guard start < text.count, text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "[") else {
            return nil
        }
        let closing = text[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        guard let end = text[start...].prefix(70).firstIndex(of: closing) else { return nil }
        let words = Array(text[(start + 1)..<end]).trimmed.string
        guard words == words.uppercased(),
            ["REGION", "RÉGION", "COMMUNAUTE", "COMMUNAUTÉ", "GEWEST", "GEMEENSCHAP"].contains(where: words.contains)
        else { return nil }
        text.removeSubrange(start...end)
        if let dot = text[start...].firstIndex(where: { !$0.isBlank }), text[dot] == .dot { text.remove(at: dot) }
        return words
    }
}
