public import LegalModel

/// What a recommendation has of its own, beside the dossier.
public struct RecommendationData: Hashable, Sendable {
    /// Its number; `nil` until it is given one.
    public var number: RecommendationNumber?
    /// The day it bears.
    public var date: CivilDate?
    /// The exhibits listed as not decisive come from the exhibits themselves; here stands a summary in one or two sentences.
    public var summary: Translations?
    /// What each side should know about what follows, beyond the fixed sentences.
    public var remark: Translations?

    /// Makes the data.
    public init(
        number: RecommendationNumber? = nil, date: CivilDate? = nil, summary: Translations? = nil,
        remark: Translations? = nil
    ) {
        self.number = number
        self.date = date
        self.summary = summary
        self.remark = remark
    }
}
