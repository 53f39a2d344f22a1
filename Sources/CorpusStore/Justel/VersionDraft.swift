import LegalModel

/// A version on its way: what was read, and where it stood.
struct VersionDraft {
    let number: String
    let structure: [String]
    let reader: VersionReader
    let isFuture: Bool
    let region: String?
    let offset: Int

    /// The version as it is stored.
    var version: PageVersion { version(number: number, status: status, movedTo: movedTo) }

    /// The same words under the number that replaced the printed one.
    func renumbered(_ target: String) -> PageVersion {
        version(number: target, status: reader.validFrom == nil ? .unknown : .inForce, movedTo: nil)
    }

    private func version(number: String, status: OfficialVersion.Status, movedTo: String?) -> PageVersion {
        PageVersion(
            number: number, structure: structure, heading: reader.heading, text: reader.text,
            notes: reader.notes.map { note in note.mark.map { "(\($0)) \(note.raw)" } ?? note.raw },
            marks: reader.marks,
            validFrom: reader.validFrom, status: status,
            isPlainlyRepealed: status == .repealed && !reader.hasBrokenNote && Repeal.isPlain(reader.text),
            movedTo: movedTo, region: region)
    }

    private var status: OfficialVersion.Status {
        if isFuture { return .future }
        if reader.newNumber != nil { return .renumbered }
        if Transfer.target(in: reader.text) != nil { return .moved }
        if isRepealed { return .repealed }
        return reader.validFrom == nil ? .unknown : .inForce
    }

    private var movedTo: String? { reader.newNumber ?? Transfer.target(in: reader.text) }

    private var isRepealed: Bool { Repeal.isToldBy(reader.text, reader.notes) }
}

/// "(Transféré dans art. VI.109/3 par L …)", "(Overgeplaatst naar art. …)".
enum Transfer {
    /// The number to which an article was moved, when its text says nothing else.
    static func target(in text: String) -> String? {
        guard text.utf8.count < 400 else { return nil }
        let words = text.split(whereSeparator: { " ()[],;".contains($0) || $0.isNewline })
        guard words.count < 24, let first = words.first?.lowercased(),
            [
                "transféré", "transférée", "transfere", "overgeplaatst", "verplaatst", "déplacé", "déplacée",
                "verschoben",
                "überführt", "renuméroté", "renumérotée", "hernummerd", "umnummeriert",
            ].contains(first)
        else { return nil }
        return words.dropFirst().compactMap { ArticleNumberReader.canonical($0) }.first { number in
            number.contains(where: \.isNumber)
        }
    }
}
