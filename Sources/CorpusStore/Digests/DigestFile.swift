public import LegalModel

/// One file of digests: articles of one code, in our own words.
public struct DigestFile: Hashable, Sendable {
    /// The code.
    public let code: CodeIdentifier
    /// What the file holds.
    public let title: Translations
    /// The articles, in the order of the file, each once, without official wording.
    public let records: [ArticleRecord]

    /// Makes a file.
    public init(code: CodeIdentifier, title: Translations, records: [ArticleRecord]) {
        self.code = code
        self.title = title
        self.records = records
    }
}
