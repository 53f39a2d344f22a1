/// An article cut in two: its words, and the notes behind the rule.
struct NoteSection {
    /// The words. What stands behind the notes and is none comes back to them.
    private(set) var body: [UInt8] = []
    /// The notes, with the number of the mark that each explains.
    private(set) var notes: [(label: String?, text: String)] = []

    init(_ flow: [UInt8]) {
        var isInNotes = false
        var isAfterGap = false
        for line in flow.split(separator: .newline, omittingEmptySubsequences: false) {
            let trimmed = line.trimmed
            if UnitLines.isRule(trimmed) {
                isInNotes = true
            } else if !isInNotes {
                body += line
                body.append(.newline)
            } else if trimmed.isEmpty {
                isAfterGap = true
            } else if UnitLines.isNoteLine(trimmed) {
                notes.append(NoteSection.note(trimmed))
                isAfterGap = false
            } else if !isAfterGap, !notes.isEmpty {
                notes[notes.count - 1].text += " " + NoteText.inner(trimmed.string)
            } else {
                body += trimmed
                body.append(.newline)
            }
        }
    }

    private static func note(_ line: ArraySlice<UInt8>) -> (String?, String) {
        guard line.first == UInt8(ascii: "("), let close = line.firstIndex(of: UInt8(ascii: ")")) else {
            return (nil, NoteText.inner(line.string))
        }
        return (line[(line.startIndex + 1)..<close].string, NoteText.inner(line[(close + 1)...].string))
    }
}
