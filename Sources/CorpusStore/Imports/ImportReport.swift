public import LegalModel

/// What an import did.
public struct ImportReport: Hashable, Sendable {
    /// The name of the file.
    public var file: String
    /// The code; of a bulk file with several, the first.
    public var code: CodeIdentifier
    /// The language.
    public var language: Language
    /// The state of the text.
    public var state: CivilDate?
    /// The number of different articles in the file.
    public var articles = 0
    /// The number of versions in the file.
    public var versions = 0
    /// The number of articles that are plainly repealed.
    public var repealed = 0
    /// The number of articles that are repealed and say so with a remark, a slip of spelling or a broken note.
    public var repealedOtherwise = 0
    /// The number of versions that are not in force yet.
    public var future = 0
    /// The numbers that are new.
    public var added: [String] = []
    /// The numbers whose words changed.
    public var changed: [String] = []
    /// The numbers that were held and are not in the file; their last words were kept.
    public var vanished: [String] = []
    /// Whether the very same file had been imported before; nothing was then changed.
    public var isUnchanged = false
    /// Whether nothing was held of this source before.
    public var isFirst = false
    /// What a page says of its own completeness; `nil` for other files.
    public var checks: PageChecks?
    /// Articles that the contents or a link announce and the text lacks.
    public var gaps: [String] = []
    /// What was odd.
    public var warnings: [PageWarning] = []
    /// The longest articles, longest first, at most ten.
    public var longest: [Length] = []

    /// What a page says of its own completeness.
    public struct PageChecks: Hashable, Sendable {
        /// The number of headings in the text.
        public let headings: Int
        /// The number of lines with ranges in the table of contents.
        public let ranges: Int
        /// Whether the ranges expand to exactly the articles found, in their order.
        public let isContentsComplete: Bool
        /// Whether each back link names the article before.
        public let isChainComplete: Bool
    }

    /// The length of an article.
    public struct Length: Hashable, Sendable {
        /// The number of the article.
        public let number: String
        /// Its length in characters.
        public let characters: Int
    }

    init(file: String, code: CodeIdentifier, language: Language, state: CivilDate?) {
        self.file = file
        self.code = code
        self.language = language
        self.state = state
    }

    mutating func count(_ rows: [ArticleTextRow]) {
        versions = rows.count
        articles = Set(rows.map(\.number)).count
        future = rows.count { $0.status == OfficialVersion.Status.future.rawValue }
        longest = rows.map { Length(number: $0.number, characters: $0.text.count) }
            .sorted { ($1.characters, $0.number) < ($0.characters, $1.number) }.prefix(10).map { $0 }
    }
}
