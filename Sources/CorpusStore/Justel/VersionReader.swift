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
    ///
    /// - Parameter tooltips: what the marks say themselves, by their labels.
    init(_ flow: [UInt8], tooltips: [String: String], hasHeading: Bool, today: CivilDate, isFuture: Bool) {
        var problems: [PageWarning.Problem] = []
        let section = NoteSection(flow)
        let scanner = NoteScanner(section.body)
        problems += scanner.broken.map { .brokenNote(String($0.prefix(80))) }
        hasBrokenNote = !scanner.broken.isEmpty
        var head = HeadMarks(scanner.text, places: scanner.places)
        newNumber = head.takeNewNumber()
        region = head.takeRegion()
        let extractor = MarkExtractor(head.text, places: head.places)
        problems += extractor.unmatched.map { .unmatchedMark($0) }
        let all =
            scanner.notes.map { AmendmentNote(raw: $0, mark: nil) }
            + section.notes.map { AmendmentNote(raw: $0.text, mark: $0.label) }
        problems += all.compactMap { $0.unreadDate.map { .unreadDate($0) } }
        if extractor.text.isEmpty, all.isEmpty { problems.append(.empty) }
        let title = hasHeading ? VersionReader.heading(of: extractor.text.string) : nil
        heading = title.map(String.init)
        let start = title.map { $0.utf8.count + 1 } ?? 0
        let words = Array(extractor.text.dropFirst(start))
        text = words.string
        let builder = MarkBuilder(
            words,
            labelled: extractor.marks.compactMap { mark in
                let range = max(0, mark.range.lowerBound - start)..<max(0, mark.range.upperBound - start)
                let isKept = mark.range.isEmpty || !range.isEmpty
                return isKept ? MarkExtractor.LabelledRange(label: mark.label, range: range) : nil
            }, notes: all, places: extractor.places.map { max(0, $0 - start) }, tooltips: tooltips)
        marks = builder.marks
        notes = builder.notes
        validFrom = VersionReader.firstDay(all, today: today, isFuture: isFuture)
        self.problems = problems
    }

    /// The latest date of the notes that is not in the future, if every note of a change has a date.
    private static func firstDay(_ notes: [AmendmentNote], today: CivilDate, isFuture: Bool) -> CivilDate? {
        let changes = notes.filter { $0.change != .erratum }
        guard !changes.isEmpty, changes.allSatisfy({ $0.date != nil }) else { return nil }
        return changes.compactMap(\.date).filter { isFuture || $0 <= today }.max()
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
