/// Who will read a text: what may be told of a person follows from it.
///
/// - Source: the catalogue of letters, section 9.
public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// The consumer.
    case consumer
    /// The company.
    case company
    /// Both parties.
    case both
    /// Another entity to which the dossier is handed.
    case entity
    /// An authority, which receives totals only.
    case authority
    /// The public, which reads nothing about persons.
    case `public`
    /// The service itself.
    case `internal`
}
