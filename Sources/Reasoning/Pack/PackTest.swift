public import LegalModel

/// An example of a pack with what must come out.
public struct PackTest: Hashable, Sendable {
    /// What the example shows.
    public let name: String
    /// The findings set.
    public let findings: [NodeIdentifier: ElementFinding]
    /// Values that must come out, for the claims named.
    public let claims: [NodeIdentifier: Value]
    /// Questions that must come out, for the claims named; sorted.
    public let ask: [NodeIdentifier: [NodeIdentifier]]
    /// Reasons that must stand in the trace, for the nodes named.
    public let because: [NodeIdentifier: String]

    /// Makes an example.
    public init(
        name: String, findings: [NodeIdentifier: ElementFinding], claims: [NodeIdentifier: Value],
        ask: [NodeIdentifier: [NodeIdentifier]], because: [NodeIdentifier: String]
    ) {
        self.name = name
        self.findings = findings
        self.claims = claims
        self.ask = ask
        self.because = because
    }
}
