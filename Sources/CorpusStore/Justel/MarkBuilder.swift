import LegalModel

/// Ties marks and notes together, and gives each its words.
struct MarkBuilder {
    /// The marks, in the order of their beginnings.
    private(set) var marks: [AmendmentMark]
    /// The notes: those of the text, those behind the rule, those that only a mark carries itself.
    private(set) var notes: [AmendmentNote]

    /// The most notes that one mark is given.
    private static let mostNotes = 8

    /// Ties them.
    ///
    /// - Parameters:
    ///   - text: the words.
    ///   - labelled: the numbered marks over the words.
    ///   - notes: the notes; those of the text come first.
    ///   - places: where the notes of the text stood.
    ///   - tooltips: what the marks say themselves, by their labels.
    init(
        _ text: [UInt8], labelled: [MarkExtractor.LabelledRange], notes: [AmendmentNote], places: [Int],
        tooltips: [String: String]
    ) {
        var notes = notes
        var byLabel: [String: [Int]] = [:]
        for (place, note) in notes.enumerated() {
            if let label = note.mark, byLabel[label, default: []].count < MarkBuilder.mostNotes {
                byLabel[label, default: []].append(place)
            }
        }
        var marks: [AmendmentMark] = []
        for mark in labelled {
            if byLabel[mark.label] == nil, let tooltip = tooltips[mark.label], !tooltip.isEmpty {
                byLabel[mark.label] = [notes.count]
                notes.append(AmendmentNote(raw: tooltip, mark: mark.label))
            }
            marks.append(
                AmendmentMark(
                    label: mark.label, start: text.letterStart(at: mark.range.lowerBound),
                    end: text.letterStart(at: mark.range.upperBound),
                    notes: byLabel[mark.label] ?? []))
        }
        let groups = Parentheses(text)
        for (place, end) in places.enumerated() {
            let range = groups.words(before: end, in: text)
            marks.append(
                AmendmentMark(
                    label: nil, start: text.letterStart(at: range.lowerBound),
                    end: text.letterStart(at: range.upperBound), notes: [place]))
        }
        self.marks = marks.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
        self.notes = notes
    }
}

extension [UInt8] {
    /// The nearest place at or before a place where a letter of UTF-8 begins, inside the text.
    fileprivate func letterStart(at place: Int) -> Int {
        var place = Swift.min(Swift.max(place, 0), count)
        while place > 0, place < count, self[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}

/// The groups in parentheses of a text.
private struct Parentheses {
    private var openings: [Int: Int] = [:]

    init(_ text: [UInt8]) {
        var stack: [Int] = []
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "(") { stack.append(index) }
            if byte == UInt8(ascii: ")"), let open = stack.popLast() { openings[index] = open }
        }
    }

    /// The words that a note in the text is about: the group that ends before it; all words when it stands before them;
    /// else no words but its place.
    func words(before end: Int, in text: [UInt8]) -> Range<Int> {
        let end = min(end, text.count)
        guard let last = text[..<end].lastIndex(where: { !$0.isBlank }) else { return 0..<text.count }
        let close = ".,;:".utf8.contains(text[last]) ? last - 1 : last
        if close >= 0, let open = openings[close] { return open..<close + 1 }
        return end..<end
    }
}
