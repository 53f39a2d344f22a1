/// One version of an article's official wording in one language, imported from a page that a person saved.
public struct OfficialVersion: Hashable, Sendable {
    /// The language of the wording.
    public let language: Language
    /// The wording: no mark, no note, no tag; alinéas separated by line ends.
    public let text: String
    /// The days this version was in force.
    public let validity: Validity
    /// What the source says of the version.
    public let status: Status
    /// The region it applies to, as printed; `nil` for the whole country.
    public let region: String?
    /// The amendment notes as printed, those of the text first; `(1) …` for the note of mark 1.
    public let notes: [String]
    /// The words that were changed, in the order of their beginnings; a mark may lie inside another.
    public let marks: [AmendmentMark]
    /// Where the text comes from, and its state.
    public let source: SourceStatement
    /// SHA-256 of the wording in UTF-8, hexadecimal.
    public let textHash: String
    /// The number to which the article was moved or renumbered, as printed; `nil` when it was not.
    public let movedTo: String?

    /// Makes a version.
    public init(
        language: Language, text: String, validity: Validity, status: Status, region: String?, notes: [String],
        marks: [AmendmentMark] = [], source: SourceStatement, textHash: String, movedTo: String? = nil
    ) {
        self.language = language
        self.text = text
        self.validity = validity
        self.status = status
        self.region = region
        self.notes = notes
        self.marks = marks
        self.source = source
        self.textHash = textHash
        self.movedTo = movedTo
    }

    /// What a consolidated page says of a version.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case inForce, future, repealed, moved, renumbered, unknown
    }
}
