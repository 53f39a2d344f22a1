import LegalModel

/// The words of an article with what may stand at their head: a new number, a region.
struct HeadMarks {
    /// The words, marks as control bytes.
    private(set) var text: [UInt8]
    /// Places in the words that move with them.
    private(set) var places: [Int]

    init(_ text: [UInt8], places: [Int]) {
        self.text = text
        self.places = places
    }

    /// `[2 VI.44/2]2` at the beginning: the number that replaced the printed one. It is taken out of the text.
    mutating func takeNewNumber() -> String? {
        let start = text.firstIndex { !$0.isBlank } ?? text.count
        guard start < text.count, text[start] == FlowReader.markOpens,
            let label = text[start...].prefix(8).firstIndex(of: FlowReader.labelEnds),
            let close = text[label...].prefix(40).firstIndex(of: FlowReader.markCloses),
            let end = text[close...].prefix(8).firstIndex(of: FlowReader.labelEnds),
            let number = ArticleNumberReader.canonical(text[(label + 1)..<close].string),
            number.contains(where: \.isNumber)
        else { return nil }
        remove(start...end)
        return number
    }

    /// `(REGION FLAMANDE)` or `[COMMUNAUTE FLAMANDE]` at the beginning: as printed, and taken out of the text.
    mutating func takeRegion() -> String? {
        let start = text.firstIndex { !$0.isBlank } ?? text.count
        guard start < text.count, text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "[") else {
            return nil
        }
        let closing = text[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
        guard let end = text[start...].prefix(90).firstIndex(of: closing) else { return nil }
        let words = Array(text[(start + 1)..<end]).trimmed.string
        guard words == words.uppercased(), Region.isNamed(in: words) else { return nil }
        remove(start...end)
        if let dot = text[start...].firstIndex(where: { !$0.isBlank }), text[dot] == .dot { remove(dot...dot) }
        return words
    }

    private mutating func remove(_ range: ClosedRange<Int>) {
        text.removeSubrange(range)
        places = places.map { $0 <= range.lowerBound ? $0 : max(range.lowerBound, $0 - range.count) }
    }
}

/// The regions and communities that law may be limited to.
enum Region {
    /// Whether words name one, in French, Dutch or German.
    static func isNamed(in words: String) -> Bool {
        let capitals = words.uppercased()
        return names.contains(where: capitals.contains)
    }

    private static let names = [
        "REGION", "RÉGION", "COMMUNAUTE", "COMMUNAUTÉ", "GEWEST", "GEMEENSCHAP", "GEMEINSCHAFT", "AUTORITE FEDERALE",
        "AUTORITÉ FÉDÉRALE", "FEDERALE OVERHEID",
    ]
}
