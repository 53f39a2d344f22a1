/// What one version of an article provides, in our own words.
///
/// A digest is searched and cited, never quoted: only ``OfficialVersion`` holds wording of the law.
public struct DigestVersion: Hashable, Sendable {
    /// The days this version was in force.
    public let validity: Validity
    /// The last amending act, as `L 2022-03-20/05, art. 5`.
    public let amendedBy: String?
    /// Two to five plain sentences.
    public let digest: Translations
    /// Everyday words people use for this, by language.
    public let plainWords: [Language: [String]]
    /// The places inside the article, in its order.
    public let elements: [ArticleElement]
    /// Which text was read, and its state.
    public let source: SourceStatement
    /// How far the digest was checked.
    public let verification: Verification
    /// What a validator must know.
    public let note: Translations?
    /// How the article ended with this version; `nil` when it did not, or when nothing says how.
    public let ending: ArticleEnding?

    /// Makes a version.
    public init(
        validity: Validity, amendedBy: String?, digest: Translations, plainWords: [Language: [String]],
        elements: [ArticleElement], source: SourceStatement, verification: Verification, note: Translations?,
        ending: ArticleEnding? = nil
    ) {
        self.validity = validity
        self.amendedBy = amendedBy
        self.digest = digest
        self.plainWords = plainWords
        self.elements = elements
        self.source = source
        self.verification = verification
        self.note = note
        self.ending = ending
    }
}
