import LegalModel

/// A file that is imported: what identifies it, and its state.
struct ImportSource {
    let format: Format
    let code: CodeIdentifier
    let language: Language
    /// NUMAC of a page, name of a bulk file.
    let name: String
    /// The name of the file.
    let file: String
    let sha256: String
    let state: CivilDate?
    let imported: CivilDate

    enum Format: String {
        case justel, articles
        case caseLaw = "case-law"
    }
}

/// What is counted in a file that is imported.
struct ImportCounts {
    var title: String?
    /// The numbers in the order of the file.
    var numbers: [String] = []
    var headings = 0
    var ranges = 0
    var repealed = 0
    var isContentsComplete = false
    var isChainComplete = false
    var gaps: [String] = []
    var warnings: [PageWarning] = []
}
