public import LegalModel

/// A dossier as it is stored, with who has worked on its recommendation.
public struct StoredDossier: Hashable, Sendable {
    /// The dossier.
    public let dossier: Dossier
    /// The number of this state, from 1; each change adds one.
    public let revision: Int
    /// Everybody who changed what the recommendation rests on, in the order of their first change: decisive dates, claims,
    /// packs, findings, fairness, outcomes, opinion, its own data.
    public let editors: [UserName]
    /// Who did so last; `nil` when nobody has.
    public let lastEditor: UserName?

    /// Makes a stored dossier.
    public init(dossier: Dossier, revision: Int, editors: [UserName], lastEditor: UserName?) {
        self.dossier = dossier
        self.revision = revision
        self.editors = editors
        self.lastEditor = lastEditor
    }

    /// Who first set what the recommendation rests on; `nil` when nobody has.
    public var author: UserName? { editors.first }
}
