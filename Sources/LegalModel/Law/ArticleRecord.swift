/// All that is held of one article: where it stands, its digests and its official wordings.
public struct ArticleRecord: Hashable, Sendable {
    /// The article.
    public let key: ArticleKey
    /// The headings above it, outermost first, by language.
    public let structure: [Language: [String]]
    /// Its official heading, where the code has one.
    public let heading: Translations?
    /// Our short title.
    public let subject: Translations?
    /// The digests, oldest first.
    public let digests: [DigestVersion]
    /// The official wordings: by language, then oldest first.
    public let officials: [OfficialVersion]

    /// Makes a record.
    public init(
        key: ArticleKey, structure: [Language: [String]], heading: Translations?, subject: Translations?,
        digests: [DigestVersion], officials: [OfficialVersion]
    ) {
        self.key = key
        self.structure = structure
        self.heading = heading
        self.subject = subject
        self.digests = digests
        self.officials = officials
    }

    /// The digest in force on a day; `nil` when none is known to have been.
    public func digest(on day: CivilDate) -> DigestVersion? {
        digests.first { $0.validity.standing(on: day) == .inForce }
    }

    /// The official wording in a language in force on a day; `nil` when none is known to have been, and where the
    /// page shows that the article was repealed or moved.
    public func official(in language: Language, on day: CivilDate) -> OfficialVersion? {
        officials.first {
            $0.language == language && !$0.status.isEnd && $0.validity.standing(on: day) == .inForce
        }
    }
}
