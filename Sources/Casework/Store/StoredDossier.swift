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

/// A dossier in a list.
public struct DossierSummary: Hashable, Sendable {
    /// The number.
    public let number: DossierNumber
    /// What the dispute is about.
    public let subject: Translations
    /// Where the procedure stands.
    public let status: ProcedureStatus
    /// Who handles it.
    public let handler: UserName
    /// The name of the consumer.
    public let consumer: String
    /// The name of the company.
    public let company: String
    /// The number of the stored state.
    public let revision: Int
}
