public import LegalModel

/// What the analysis of one language is told: elisions, stems that Snowball gets wrong, compounds, stop words.
///
/// Edited in `LegalCorpus/stems/<language>.yaml`; kept inside the index, so that a query is always cut like the texts were.
public struct AnalysisTables: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// Words that lose their vowel before an apostrophe: `l`, `qu`.
    var elisions: Set<[UInt8]> = []
    /// Words with an apostrophe of their own: `aujourd'hui`.
    var wholeWords: Set<[UInt8]> = []
    /// Endings cut after an apostrophe: the `s` of `foto's`.
    var endings: Set<[UInt8]> = []
    /// The headword of a form; a headword stands for itself.
    var stems: [[UInt8]: [UInt8]] = [:]
    /// The same for forms typed without accents.
    var foldedStems: [[UInt8]: [UInt8]] = [:]
    /// Endings rewritten before Snowball, the longest first: `ers` → `er`.
    var rewrites: [Rewrite] = []
    /// The parts that compounds are cut into, folded.
    var parts: Set<[UInt8]> = []
    /// What may stand between two parts: nothing, `s`, `en`.
    var joints: [[UInt8]] = []
    /// Words left out of queries, folded.
    var stopWords: Set<[UInt8]> = []

    /// Makes empty tables.
    public init(language: Language) { self.language = language }

    /// An ending and what is read in its place, for words of a least length in bytes.
    struct Rewrite: Hashable, Sendable {
        let ending: [UInt8]
        let replacement: [UInt8]
        let leastLength: Int
    }

    /// Whether a folded word says nothing by itself.
    func isStopWord(_ folded: [UInt8]) -> Bool { stopWords.contains(folded) }
}
