public import LegalModel

/// One note on an amendment: what happened, by which act, since when.
public struct AmendmentNote: Hashable, Sendable {
    /// The note as printed, without its angle brackets.
    public let raw: String
    /// The number of the mark it explains; `nil` for a note in the text.
    public let mark: String?
    /// What happened to the words.
    public let change: Change
    /// The day from which the change is in force; `nil` when there is none or it cannot be read.
    public let date: CivilDate?
    /// What stands where a date was expected and could not be read; `nil` when all is well or nothing stands there.
    public let unreadDate: String?

    /// The act and its article as the note names them: `L 2018-07-11/10, art. 2`; `nil` when it names none.
    public let act: String?

    /// What can happen to words.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        case modified, inserted, repealed, restored, replaced, moved, erratum
    }

    /// Reads a note as versions hold it: `(1) Inséré par L 2018-07-11/10, art. 2, 132; En vigueur : 30-07-2018`.
    public init(printed: String) {
        let inner = printed.dropFirst()
        if printed.first == "(", let close = inner.firstIndex(of: ")"), inner[..<close].allSatisfy(\.isNumber) {
            self.init(raw: inner[close...].dropFirst().trimmingBlanks, mark: String(inner[..<close]))
        } else {
            self.init(raw: printed, mark: nil)
        }
    }

    init(raw: String, mark: String?) {
        self.raw = raw
        self.mark = mark
        change = Change(note: raw)
        let when = AmendmentNote.entryIntoForce(raw)
        let dates = when.map(AmendmentNote.dates) ?? []
        date = dates.count == 1 ? dates.first : nil
        unreadDate = date == nil ? when.map { $0.trimmingBlanks } : nil
        act = AmendmentNote.act(in: raw)
    }

    /// From the word for the kind of act to its articles; the serial number of the version is left out.
    private static func act(in raw: String) -> String? {
        let end = raw.firstIndex(of: ";") ?? raw.endIndex
        let words = raw[..<end].split(separator: " ")
        let start = words.indices.dropLast().first { index in
            words[index].count <= 6 && words[index].allSatisfy { $0.isUppercase || $0.isNumber }
                && words[index].first?.isUppercase ?? false && words[index + 1].first?.isNumber ?? false
        }
        guard let start else { return nil }
        var parts = words[start...].joined(separator: " ").split(separator: ",").map { $0.trimmingBlanks }
        if parts.count > 2, let last = parts.last, last.count == 3, last.allSatisfy(\.isNumber) { parts.removeLast() }
        for words in forceWords { parts.removeAll { $0.hasPrefix(words) } }
        return parts.joined(separator: ", ")
    }

    /// The words that stand before a day of entry into force.
    static let forceWords = ["En vigueur", "Inwerkingtreding", "Inkrafttreten", "In Kraft", "; ED :"]

    /// What stands behind "En vigueur :" or "Inwerkingtreding :", up to a parenthesis or a semicolon.
    private static func entryIntoForce(_ raw: String) -> Substring? {
        for words in forceWords {
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
            ("verplaats", .moved), ("verschob", .moved), ("überf", .moved), ("renum", .moved), ("hernum", .moved),
            ("umnumm", .moved), ("wiedereing", .restored), ("errat", .erratum),
        ]
        self = verbs.first { head.hasPrefix($0.0) }?.1 ?? .modified
    }
}
