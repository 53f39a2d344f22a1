/// A finding that an author has marked as meant.
public struct SuppressedFinding: Hashable, Sendable {
    /// The finding.
    public let finding: LintFinding
    /// Why it is meant, as the author says.
    public let reason: String
}
