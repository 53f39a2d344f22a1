public import LegalModel

/// What a saved page of consolidated law holds.
public struct ConsolidatedPage: Hashable, Sendable {
    /// The NUMAC of the act.
    public let numac: String
    /// The dossier number of the act; `nil` when the page names none.
    public let dossier: String?
    /// The title of the act with its notes.
    public let title: String
    /// The language of the page; `nil` when its frame does not tell.
    public let language: Language?
    /// The state of the text; `nil` when the page names none.
    public let state: CivilDate?
    /// The number of headings in the text.
    public let headings: Int
    /// The versions of articles, in the order of the page.
    public let versions: [PageVersion]
    /// The number of lines with ranges in the table of contents.
    public let ranges: Int
    /// Whether the ranges expand to exactly the articles found, in their order.
    public let isContentsComplete: Bool
    /// Whether each back link names the article before.
    public let isChainComplete: Bool
    /// Articles that the contents announce and the text lacks.
    public let gaps: [String]
    /// What was odd, in the order of the page.
    public let warnings: [PageWarning]

    /// The different numbers, in the order of the page.
    public var numbers: [String] {
        var seen: Set<String> = []
        return versions.map(\.number).filter { seen.insert($0).inserted }
    }

    /// The different numbers under which nothing stands but the word for the repeal, or a note that tells it.
    public var repealed: [String] { repealed(plainly: true) }

    /// The different numbers that are repealed and say so with a remark, a slip of spelling or a broken note.
    public var repealedOtherwise: [String] { repealed(plainly: false) }

    private func repealed(plainly: Bool) -> [String] {
        var seen: Set<String> = []
        return versions.filter { $0.status == .repealed && $0.isPlainlyRepealed == plainly }.map(\.number)
            .filter { seen.insert($0).inserted }
    }
}

/// One version of an article as it stands on a page.
public struct PageVersion: Hashable, Sendable {
    /// The canonical number.
    public let number: String
    /// The headings above it, outermost first.
    public let structure: [String]
    /// Its official heading, in codes that have them.
    public let heading: String?
    /// The words: no mark, no note, no tag.
    public let text: String
    /// The notes as printed.
    public let notes: [String]
    /// The words that were changed, in the order of their beginnings.
    public let marks: [AmendmentMark]
    /// The first day in force, when every note has a date.
    public let validFrom: CivilDate?
    /// What the page says of the version.
    public let status: OfficialVersion.Status
    /// Whether the repeal is told by its usual word or note alone.
    public let isPlainlyRepealed: Bool
    /// Where the article went.
    public let movedTo: String?
    /// The region it applies to, as printed.
    public let region: String?
}
