import LegalModel

/// One note on an amendment: what happened, by which act, since when.
struct AmendmentNote: Hashable, Sendable {
    /// The note as printed, without its angle brackets.
    let raw: String
    /// The number of the mark it explains; `nil` for a note in the text.
    let mark: String?
    /// What happened to the words.
    let change: Change
    /// The day from which the change is in force; `nil` when there is none or it cannot be read.
    let date: CivilDate?
    /// What stands where a date was expected and could not be read; `nil` when all is well or nothing stands there.
    let unreadDate: String?

    enum Change: Hashable, Sendable {
        case modified, inserted, repealed, restored, replaced, moved, erratum
    }

    init(raw: String, mark: String?) {
        self.raw = raw
        self.mark = mark
        change = Change(note: raw)
        let when = AmendmentNote.entryIntoForce(raw)
        let dates = when.map(AmendmentNote.dates) ?? []
        date = dates.count == 1 ? dates.first : nil
        unreadDate = date == nil ? when.map { $0.trimmingBlanks } : nil
    }

    /// What stands behind "En vigueur :" or "Inwerkingtreding :", up to a parenthesis or a semicolon.
    private static func entryIntoForce(_ raw: String) -> Substring? {
        for words in ["En vigueur", "Inwerkingtreding", "Inkrafttreten", "In Kraft"] {
            guard let place = raw.firstRange(of: words) else { continue }
            let rest = raw[place.upperBound...].drop { $0.isWhitespace || $0 == ":" }
            return rest.prefix { $0 != "(" && $0 != ";" && $0 != ">" }
        }
        return nil
    }

    /// The dates in what stands there; none when a word says that the date is not fixed.
    private static func dates(_ text: Substring) -> [CivilDate] {
        let parts = text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ")" })
        guard let first = parts.first, let date = NoteDate.leading(first) else { return [] }
        return [date] + parts.dropFirst().compactMap { NoteDate.leading($0) }
    }
}

extension AmendmentNote.Change {
    /// Reads the verb at the head of a note; a note without one tells of a modification.
    init(note: String) {
        let head = note.prefix(40).lowercased()
        let verbs: [(String, Self)] = [
            ("abrog", .repealed), ("opgehe", .repealed), ("ophef", .repealed), ("aufgehoben", .repealed),
            ("insér", .inserted), ("inser", .inserted), ("ingevoe", .inserted), ("eingefügt", .inserted),
            ("rétabli", .restored), ("retabli", .restored), ("hersteld", .restored), ("rempla", .replaced),
            ("vervang", .replaced), ("ersetzt", .replaced), ("transf", .moved), ("overge", .moved),
            ("verplaats", .moved), ("renum", .moved), ("hernum", .moved), ("errat", .erratum),
        ]
        self = verbs.first { head.hasPrefix($0.0) }?.1 ?? .modified
    }
}
