import CorpusStore
import FileFormats
import LegalModel

/// The texts of one kind in one language on two days.
struct VersionPair {
    let language: Language
    let isOfficial: Bool
    let sides: (from: VersionSide, to: VersionSide)

    init(_ record: ArticleRecord, _ language: Language, isOfficial: Bool, _ from: CivilDate, _ to: CivilDate) {
        self.language = language
        self.isOfficial = isOfficial
        sides = (
            VersionSide(record, language, on: from, isOfficial: isOfficial),
            VersionSide(record, language, on: to, isOfficial: isOfficial)
        )
    }

    /// Whether anything of this kind is held on either day.
    var isHeld: Bool { sides.from.text != nil || sides.to.text != nil }

    /// Whether the words are the same on both days.
    var isSame: Bool { difference.isEmpty && (sides.from.text == nil) == (sides.to.text == nil) }

    /// The words that differ.
    var difference: WordDifference { WordDifference(from: sides.from.text ?? "", to: sides.to.text ?? "") }

    /// The object that `--json` prints.
    var json: JSONValue {
        .table([
            "language": .string(language.rawValue), "kind": .string(isOfficial ? "official" : "digest"),
            "same": .boolean(isSame), "from": sides.from.json, "to": sides.to.json,
            "words": .array(
                difference.parts.map { .table(["kind": .string($0.kind.rawValue), "text": .string($0.text)]) }),
        ])
    }
}
