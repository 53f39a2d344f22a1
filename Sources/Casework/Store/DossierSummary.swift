public import LegalModel

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
