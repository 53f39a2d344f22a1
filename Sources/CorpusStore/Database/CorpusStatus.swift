public import LegalModel

/// What is held of one code in one language.
public struct CorpusStatus: Hashable, Sendable {
    /// The code.
    public let code: CodeIdentifier
    /// The language.
    public let language: Language
    /// The number of different article numbers.
    public let articles: Int
    /// The number of digest versions.
    public let digests: Int
    /// The number of digest versions by what they were checked against.
    public let verification: [Verification.State: Int]
    /// The number of official versions.
    public let official: Int
    /// The pages and files that were imported, by source.
    public let imports: [ImportedSource]
    /// The latest state of an imported text, else of the texts that the digests were made from; `nil` when none is known.
    public let state: CivilDate?

    /// All versions of either kind.
    public var versions: Int { digests + official }
}

/// A page or bulk file that was imported, with what was counted in it.
public struct ImportedSource: Hashable, Sendable {
    /// NUMAC of the page, or the name of the file.
    public let source: String
    /// The name of the file.
    public let file: String
    /// SHA-256 of the file.
    public let sha256: String
    /// The day of the import; `nil` when it was not told.
    public let imported: CivilDate?
    /// The state of the text.
    public let state: CivilDate?
    /// The number of different article numbers.
    public let articles: Int
    /// The number of headings in the text.
    public let headings: Int
    /// The number of ranges in the table of contents.
    public let ranges: Int
    /// The number of articles that the page shows as repealed.
    public let repealed: Int
    /// Whether the ranges expand to exactly the articles found, in their order.
    public let isContentsComplete: Bool
    /// Whether each back link names the article before.
    public let isChainComplete: Bool
    /// What is missing: articles that the contents announce and the text lacks.
    public let gaps: [String]
    /// The number of warnings; `warnings(of:)` lists them.
    public let warnings: Int
}
