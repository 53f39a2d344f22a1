public import Citations
public import LegalModel

/// What a person says of a file that is imported.
public struct ImportOptions: Sendable {
    /// The codes.
    public var catalog: CodeCatalog
    /// The code, when the file does not tell or tells otherwise.
    public var code: CodeIdentifier?
    /// The language of the articles, when the file does not tell.
    public var language: Language?
    /// The state of the text, when the file does not tell; with it an older state may follow a newer one.
    public var state: CivilDate?
    /// The day of the import.
    public var today: CivilDate

    /// Makes options.
    public init(
        catalog: CodeCatalog, code: CodeIdentifier? = nil, language: Language? = nil, state: CivilDate? = nil,
        today: CivilDate
    ) {
        self.catalog = catalog
        self.code = code
        self.language = language
        self.state = state
        self.today = today
    }

    /// The entry of the code that was named.
    ///
    /// - Throws: `unknownCode` when the catalogue has no such code, or one that is only recognised.
    func namedCode(file: String) throws(CorpusFault) -> CodeEntry? {
        guard let code else { return nil }
        guard let entry = catalog[code], entry.isResolved else { throw .unknownCode(file: file, numac: nil) }
        return entry
    }
}
