import LegalModel

/// What was found in a text.
public struct LintReport: Hashable, Sendable {
    /// The findings, in the order of the text.
    public let findings: [LintFinding]
    /// Findings that an author has marked as meant, with the reason.
    public let suppressed: [SuppressedFinding]
    /// Personal data, in the order of the text.
    public let personalData: [PersonalDatum]
    /// How hard the text is to read; `nil` when it has no sentences of its own.
    public let readability: Readability?
    /// The ten longest sentences, the longest first.
    public let longest: [SentenceLength]

    /// Whether something stops a final letter.
    public var isBlocked: Bool { findings.contains { $0.severity == .blocks } }
}
