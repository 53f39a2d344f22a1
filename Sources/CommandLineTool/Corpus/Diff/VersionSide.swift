import FileFormats
import LegalModel

/// What is held of an article on one day in one language: the official words, or the digest.
struct VersionSide {
    let day: CivilDate
    let text: String?
    let validity: Validity?
    let isOfficial: Bool

    /// The official words of the day where they are held, else the digest.
    init(_ record: ArticleRecord, _ language: Language, on day: CivilDate) {
        self.init(record, language, on: day, isOfficial: record.official(in: language, on: day) != nil)
    }

    /// The words of one kind.
    init(_ record: ArticleRecord, _ language: Language, on day: CivilDate, isOfficial: Bool) {
        self.day = day
        self.isOfficial = isOfficial
        if isOfficial {
            let official = record.official(in: language, on: day)
            text = official?.text
            validity = official?.validity
        } else {
            let digest = record.digest(on: day)
            text = digest?.digest[language]
            validity = text == nil ? nil : digest?.validity
        }
    }

    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "on": .string(day.description), "kind": text == nil ? .null : .string(isOfficial ? "official" : "digest"),
            "validFrom": .optional(validity?.from?.description), "validTo": .optional(validity?.to?.description),
            "text": .optional(text),
        ])
    }
}
