import LegalModel

/// The running numbers of a document: the same in every format, because every writer asks here, in reading order.
struct NumberRun {
    private(set) var sections = 0
    private(set) var subsections = 0
    private(set) var paragraphs = 0
    private(set) var tables = 0
    private(set) var notes = 0
    private(set) var level = 0

    /// The number of a heading without its period: `I`, `A`; `nil` when it bears none.
    ///
    /// Headings inside a frame and headings of level 3 are never numbered.
    mutating func heading(level: Int, numbered: Bool, inFrame: Bool) throws(RenderingFault) -> String? {
        if inFrame { return nil }
        self.level = level
        guard numbered else { return nil }
        switch level {
        case 1:
            sections += 1
            subsections = 0
            return RomanNumeral.text(of: sections)
        case 2:
            guard sections > 0 else { throw .numberedHeadingOutsideSection }
            subsections += 1
            guard let letter = NumberRun.letter(subsections) else { throw .tooManyLetters }
            return letter.uppercased()
        default:
            return nil
        }
    }

    /// The level of the own heading of a frame that stands here: one below the section's.
    var frameLevel: Int { min(3, level + 1) }

    /// The number of the next numbered paragraph.
    mutating func paragraph() -> Int {
        paragraphs += 1
        return paragraphs
    }

    /// The number of the next table.
    mutating func table() -> Int {
        tables += 1
        return tables
    }

    /// The number of the next note.
    mutating func note() -> Int {
        notes += 1
        return notes
    }

    /// The letter `a` to `z` of a number from 1 to 26.
    static func letter(_ number: Int) -> String? {
        (1...26).contains(number) ? String(UnicodeScalar(UInt8(96 + number))) : nil
    }
}
