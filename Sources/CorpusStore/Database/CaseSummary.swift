public import LegalModel

/// A judgment with the abstracts of it that are filed under one article.
public struct CaseSummary: Hashable, Sendable {
    /// The European identifier: `ECLI:BE:CASS:2020:ARR.20200528.1N.8`.
    public let ecli: String
    /// The court as the source names it: `CASS`.
    public let court: String?
    /// The day of the judgment.
    public let decided: CivilDate?
    /// The language of the abstracts.
    public let language: Language
    /// The abstracts, in the order of the source.
    public let abstracts: [String]
}
