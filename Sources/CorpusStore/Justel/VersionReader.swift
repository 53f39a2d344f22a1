import LegalModel

/// The words of one version: text, marks, notes, and what they say of it.
struct VersionReader {
    /// The words.
    let text: String
    /// The official heading.
    let heading: String?
    /// The marks over the text.
    let marks: [AmendmentMark]
    /// The notes, those of the text first.
    let notes: [AmendmentNote]
    /// The region named at the head, as printed.
    let region: String?
    /// The number that replaced this one, when the article says so at its head.
    let newNumber: String?
    /// Whether a note lacks a bracket.
    let hasBrokenNote: Bool
    /// What was odd.
    let problems: [PageWarning.Problem]
    /// The first day in force.
    let validFrom: CivilDate?

    /// Reads what stands behind the head of an article.
    init(_ flow: [UInt8], hasHeading: Bool, today: CivilDate, isFuture: Bool) {
        var problems: [PageWarning.Problem] = []
        let (body, noteLines) = VersionReader.split(flow)
        let scanner = NoteScanner(body)
        problems += scanner.broken.map { .brokenNote(String($0.prefix(80))) }
        hasBrokenNote = !scanner.broken.isEmpty
        var source = scanner.text
        newNumber = HeadMarks.takeNewNumber(&source)
        region = HeadMarks.takeRegion(&source)
        let extractor = MarkExtractor(source)
        problems += extractor.unmatched.map { .unmatchedMark($0) }
        let all =
            scanner.notes.map { AmendmentNote(raw: $0, mark: nil) }
            + noteLines.map { AmendmentNote(raw: $0.text, mark: $0.label) }
        problems += all.compactMap { $0.unreadDate.map { .unreadDate($0) } }
        if extractor.text.isEmpty, all.isEmpty { problems.append(.empty) }
        let words = extractor.text.string
        let title = hasHeading ? VersionReader.heading(of: words) : nil
        heading = title.map(String.init)
        let start = title.map { $0.utf8.count + 1 } ?? 0
        text = String(decoding: extractor.text.dropFirst(start), as: UTF8.self)
        marks = extractor.marks.compactMap { mark in
            let range = max(0, mark.range.lowerBound - start)..<max(0, mark.range.upperBound - start)
            return mark.range.isEmpty || !range.isEmpty ? AmendmentMark(label: mark.label, range: range) : nil
        }
        notes = all
        validFrom = VersionReader.firstDay(all, today: today, isFuture: isFuture)
        self.problems = problems
    }

    /// The latest date of the notes that is not in the future, if every note of a change has a date.
    private static func firstDay(_ notes: [AmendmentNote], today: CivilDate, isFuture: Bool) -> CivilDate? {
        let changes = notes.filter { $0.change != .erratum }
        guard !changes.isEmpty, changes.allSatisfy({ $0.date != nil }) else { return nil }
        return changes.compactMap(\.date).filter { isFuture || $0 <= today }.max()
    }

    /// The words before the rule, and the notes behind it. Words behind the notes come back to the words.
    private static func split(_ flow: [UInt8]) -> (body: [UInt8], notes: [(label: String?, text: String)]) {
        var body: [UInt8] = []
        var notes: [(String?, String)] = []
        var isInNotes = false
        var isAfterGap = false
        for line in flow.split(separator: .newline, omittingEmptySubsequences: false) {
            let trimmed = Array(line).trimmed
            if UnitLines.isRule(trimmed) {
                isInNotes = true
            } else if !isInNotes {
                body += line + [.newline]
            } else if trimmed.isEmpty {
                isAfterGap = true
            } else if UnitLines.isNoteLine(trimmed) {
                notes.append(note(trimmed))
                isAfterGap = false
            } else if !isAfterGap, let last = notes.popLast() {
                notes.append((last.0, last.1 + " " + printed(trimmed)))
            } else {
                body += trimmed + [.newline]
            }
        }
        return (body, notes)
    }

    private static func note(_ line: ArraySlice<UInt8>) -> (String?, String) {
        guard line.first == UInt8(ascii: "("), let close = line.firstIndex(of: UInt8(ascii: ")")) else {
            return (nil, printed(line))
        }
        return (line[(line.startIndex + 1)..<close].string, printed(line[(close + 1)...]))
    }

    private static func printed(_ line: ArraySlice<UInt8>) -> String {
        let words = Array(line).trimmed
        let inner = words.first == .lessThan ? words.dropFirst() : words
        let plain = inner.last == .greaterThan ? inner.dropLast() : inner
        return plain.string.split(separator: " ").joined(separator: " ")
    }

    /// The first line of a text that has more than one, when it is short and no sentence.
    private static func heading(of text: String) -> Substring? {
        guard let end = text.firstIndex(of: "\n") else { return nil }
        let line = text[..<end]
        guard line.count <= 200, let last = line.last, !".;:,".contains(last), !line.hasPrefix("§"),
            !line.hasPrefix("(")
        else {
            return nil
        }
        return line
    }
}
