/// The lines of a unit in their groups.
struct UnitLines {
    /// The heading itself: up to the first line of dashes or the first empty line.
    let heading: [UInt8]
    /// What stands behind the heading and its notes and is not empty.
    let afterHeading: [ArraySlice<UInt8>]

    init(_ flow: [UInt8]) {
        let lines = flow.split(separator: .newline, omittingEmptySubsequences: false).map { Array($0).trimmed }
        let end = lines.firstIndex { $0.isEmpty || UnitLines.isRule($0) || UnitLines.isNoteLine($0) } ?? lines.count
        heading = Array(lines[..<end].joined(separator: [.blank]))
        afterHeading = lines[end...].filter { line in
            !line.isEmpty && !UnitLines.isRule(line) && !UnitLines.isNoteLine(line)
        }
    }

    /// Whether a line is the rule over the notes: dashes only.
    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 5 && line.allSatisfy { $0 == .hyphen }
    }

    /// Whether a line is a note: `(1)<…>`, `<…>`, or the rest of one that lost its beginning.
    static func isNoteLine(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == .lessThan { return NoteOpening.reads(Array(line), at: 1) }
        if line.first == UInt8(ascii: "("), let close = line.prefix(6).firstIndex(of: UInt8(ascii: ")")) {
            let label = line[(line.startIndex + 1)..<close]
            let next = line[(close + 1)...].first { !$0.isBlank }
            return !label.isEmpty && label.allSatisfy(\.isDigit) && next == .lessThan
        }
        return line.last == .greaterThan && NoteOpening.reads(Array(line), at: 0)
    }

    /// Cuts a run of text at the lines that announce future law; those lines are left out.
    static func atFutureLaw(_ flow: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for line in flow.split(separator: .newline, omittingEmptySubsequences: false) {
            if line.count < 80, FutureLaw.isLine(line.string) {
                parts.append([])
            } else {
                parts[parts.count - 1] += line + [.newline]
            }
        }
        return parts
    }
}

/// The text of a heading without what its notes left behind.
enum HeadingText {
    /// Blanks in order, and no stray sign of a note at the end.
    static func clean(_ text: String) -> String {
        var words = text.split(separator: " ").joined(separator: " ")[...]
        while let last = words.last, last == "<" || last == "&" || last.isWhitespace { words.removeLast() }
        return String(words)
    }
}
