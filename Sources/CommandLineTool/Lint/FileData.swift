import FileFormats
import LegalModel
import Review

/// Personal data in the name of a file and in what the file says about itself.
struct FileData {
    /// One datum.
    struct Entry {
        /// Where: `fileName`, or the name of the property.
        let place: String
        /// The value in which it stands.
        let value: String
        /// The datum, its places in bytes of the value.
        let datum: PersonalDatum
    }

    /// What was found.
    let entries: [Entry]

    init(_ input: LintInput, by linter: Linter, names: [String]) {
        var entries: [Entry] = []
        if let name = input.fileName {
            // Names of files part words by signs: they are read as blanks of the same length.
            let plain = String(name.map { $0 == "_" ? " " : $0 })
            entries += linter.personalData(in: plain, names: names).map {
                Entry(place: "fileName", value: name, datum: $0)
            }
        }
        for property in input.properties {
            let found = linter.personalData(in: property.value, names: names)
            if found.isEmpty, property.isPerson {
                let whole = PersonalDatum(kind: .name, range: 0..<property.value.utf8.count)
                entries.append(Entry(place: property.name, value: property.value, datum: whole))
            }
            entries += found.map { Entry(place: property.name, value: property.value, datum: $0) }
        }
        self.entries = entries
    }

    /// One object a datum.
    var json: JSONValue {
        .array(
            entries.map {
                .object([
                    .init("in", .string($0.place)), .init("kind", .string($0.datum.kind.rawValue)),
                    .init("start", .integer($0.datum.range.lowerBound)),
                    .init("end", .integer($0.datum.range.upperBound)),
                ])
            })
    }
}
