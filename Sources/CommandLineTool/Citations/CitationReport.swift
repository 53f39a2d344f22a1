import Citations
import LegalModel
import Review

/// The citations of a text, checked on a day, with the coverage of the check.
struct CitationReport {
    var entries: [Entry]
    let day: CivilDate
    /// The names of codes.
    var codes: [CodeIdentifier: CodeName] = [:]
    /// The reader's language.
    var language = Language.french
    /// The language of the text.
    var textLanguage = Language.french
    /// The records of the articles cited, as far as they are held.
    var records: [ArticleKey: ArticleRecord] = [:]

    /// One citation with what was found of its references.
    struct Entry {
        let citation: FoundCitation
        let references: [(reference: CitedReference, resolution: Resolution)]
        /// The passages in quotation marks beside it, each compared with the official text.
        var quotations: [LawQuotation] = []
        /// Where it begins in its text.
        var place: TextPlaces.Place?
        /// The text in which it stands, where several were read: `E3`, `R1`.
        var origin: String?

        /// Whether every reference was looked up.
        var isChecked: Bool { !references.isEmpty && references.allSatisfy(\.resolution.status.isChecked) }
        /// Whether a reference is not held.
        var isOutside: Bool { references.contains { $0.resolution.status == .notCovered } }
    }

    /// Citations of which every reference was looked up.
    var checked: Int { entries.count { $0.isChecked } }

    /// Citations with a reference that the corpus does not hold.
    var outside: Int { entries.count { $0.isOutside } }

    /// Whether something is cited that does not exist or was not in force, or quoted words are not those of the article.
    var isBlocked: Bool {
        entries.contains { entry in
            entry.references.contains { CitationReport.blocks($0.resolution.status) }
                || entry.quotations.contains { CitationReport.blocks($0.verdict) }
        }
    }

    private static func blocks(_ verdict: LawQuotation.Verdict) -> Bool {
        switch verdict {
        case .differs, .otherPlace, .otherVersion, .otherArticle: true
        case .exact, .normalised, .notCheckable: false
        }
    }

    private static func blocks(_ status: CitationStatus) -> Bool {
        switch status {
        case .noSuchArticle, .noSuchParagraph, .notInForce, .repealed: true
        case .resolved, .otherVersion, .renumbered, .ambiguous, .foreign, .notCovered, .unresolved: false
        }
    }
}
