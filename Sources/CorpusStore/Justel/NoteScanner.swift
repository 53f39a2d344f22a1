/// Takes notes out of a run of text: `<L 1999-05-04/60, art. 3, 024; En vigueur : 02-07-1999>`.
///
/// Best effort, and never at the cost of words: a `<` that does not read as a note stays text. Editors' remarks,
/// `(NOTE : …)`, stand in the text and stay there.
struct NoteScanner {
    /// The text without notes.
    private(set) var text: [UInt8] = []
    /// The notes as printed, without brackets, in their order.
    private(set) var notes: [String] = []
    /// Where each note stood, as a place in the text.
    private(set) var places: [Int] = []
    /// Notes that lack a bracket or leave a tail behind.
    private(set) var broken: [String] = []

    private let source: [UInt8]
    /// The bracket that closes each note, by the place of the one that opens it.
    private let closings: [Int: Int]

    /// Scans a run of text.
    ///
    /// - Complexity: linear in the bytes.
    init(_ source: [UInt8]) {
        self.source = source
        closings = NoteScanner.closings(of: source)
        text.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            if let end = note(at: index) {
                if text.last == .blank, end < source.count, isStop(source[end]) { text.removeLast() }
                places.append(text.count)
                index = end
            } else if source[index] == .greaterThan, let start = lostOpening() ?? lostBeginning() {
                notes.append(text[start...].string)
                broken.append(text[start...].string)
                text.removeSubrange(start...)
                places.append(text.count)
                index += 1
            } else {
                text.append(source[index])
                index += 1
            }
        }
    }

    private func isStop(_ byte: UInt8) -> Bool { byte == .dot || byte == .comma }

    /// The end of a note that begins here.
    private mutating func note(at start: Int) -> Int? {
        guard source[start] == .lessThan else { return nil }
        let body = start + 1
        guard NoteOpening.reads(source, at: body) else { return nil }
        if let close = closings[start] {
            notes.append(printed(body..<close))
            let end = afterRest(of: close + 1)
            if end > close + 1 { broken.append(printed(close + 1..<end)) }
            return end
        }
        guard let end = NoteOpening.grammarEnd(source, from: body) else { return nil }
        notes.append(printed(body..<end))
        broken.append(printed(body..<end))
        return end
    }

    /// The brackets that close notes on their lines, at most 1 500 bytes on; a note may stand inside another.
    private static func closings(of source: [UInt8]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var open: [Int] = []
        for (index, byte) in source.enumerated() {
            if byte == .newline { open = [] }
            if byte == .lessThan, NoteOpening.reads(source, at: index + 1) { open.append(index) }
            if byte == .greaterThan, let start = open.popLast(), index - start < 1_500 { found[start] = index }
        }
        return found
    }

    /// Behind a note the tail of another that was cut by hand may stand: `-03-1987, art. 97>`.
    private func afterRest(of end: Int) -> Int {
        guard end + 1 < source.count, source[end] == .hyphen, source[end + 1].isDigit else { return end }
        guard let close = source[end..<min(end + 60, source.count)].firstIndex(of: .greaterThan),
            !source[end..<close].contains(.newline)
        else { return end }
        return close + 1
    }

    /// The place in the text where a note begins that lost its opening bracket: an act and "art." up to this bracket.
    private func lostOpening() -> Int? {
        var index = text.count
        let start = text.suffix(120).lastIndex(of: .newline).map { $0 + 1 } ?? 0
        while index > start, text.count - index < 120 {
            index -= 1
            let isWordStart = index == start || text[index - 1] == .blank || text[index - 1] == UInt8(ascii: ")")
            guard isWordStart, NoteOpening.reads(text, at: index), text[index] != .blank else { continue }
            return text.firstRange(of: Array("art".utf8), from: index) == nil ? nil : index
        }
        return nil
    }

    /// The place in the text where the rest of a note begins that lost its act: `17/37, art. 4, 048; En vigueur : …>`.
    ///
    /// It is known by its date of entry into force; before it stand numbers, "art." and their signs. A dot that ends the
    /// sentence before stays.
    private func lostBeginning() -> Int? {
        let line = text.suffix(120)
        let start = line.lastIndex(of: .newline).map { $0 + 1 } ?? line.startIndex
        let places = AmendmentNote.forceWords.compactMap {
            text.firstRange(of: Array($0.utf8), from: start)?.lowerBound
        }
        guard var index = places.min(), text[index...].contains(where: \.isDigit) else { return nil }
        var hasNumber = false
        while index > start {
            let byte = text[index - 1]
            if index >= start + 3, text[(index - 3)..<index].elementsEqual("art".utf8) {
                index -= 3
            } else if byte.isDigit || " ,;./-".utf8.contains(byte) {
                hasNumber = hasNumber || byte.isDigit
                index -= 1
            } else {
                break
            }
        }
        guard hasNumber else { return nil }
        while text[index] == .blank { index += 1 }
        return text[index] == .dot ? index + 1 : index
    }

    private func printed(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var isLabel = false
        for byte in source[range] {
            if byte == FlowReader.markOpens || byte == FlowReader.markCloses { isLabel = true }
            if !isLabel { bytes.append(byte == .newline ? .blank : byte) }
            if byte == FlowReader.labelEnds { isLabel = false }
        }
        return bytes.string.split(separator: " ").joined(separator: " ")
    }
}
