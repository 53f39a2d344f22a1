public import LegalModel

/// A step of the four-eyes procedure for one document of a dossier, bound to the hash of its content.
///
/// The steps stand in the journal; they are never changed or removed.
public struct ApprovalStep: Hashable, Sendable {
    /// What happened.
    public let kind: Kind
    /// The document: `recommendation`, or the id of a relay.
    public let document: String
    /// SHA-256 of the canonical content, hexadecimal.
    public let contentHash: String
    /// Who did it.
    public let by: UserName
    /// On which day.
    public let on: CivilDate
    /// What was said with it.
    public let remark: String?

    /// Makes a step.
    public init(kind: Kind, document: String, contentHash: String, by: UserName, on: CivilDate, remark: String?) {
        self.kind = kind
        self.document = document
        self.contentHash = contentHash
        self.by = by
        self.on = on
        self.remark = remark
    }

    /// The steps.
    public enum Kind: String, Hashable, Sendable, CaseIterable { case submitted, approved, returned, released }
}
