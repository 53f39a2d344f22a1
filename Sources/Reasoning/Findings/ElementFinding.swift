/// The part of a finding that computes: its status and its reason.
///
/// - Source: the rule pack format, section 2.
public struct ElementFinding: Hashable, Sendable {
    /// The status a person has set.
    public let status: FindingStatus
    /// The reason; blank counts as none.
    public let reason: String?

    /// Makes a finding.
    public init(_ status: FindingStatus, reason: String? = nil) {
        self.status = status
        self.reason = reason
    }

    /// Whether a reason is given that is not blank.
    public var hasReason: Bool { reason.map { $0.contains { !$0.isWhitespace } } ?? false }
}

/// What a person has found about an element.
public enum FindingStatus: String, Hashable, Sendable, CaseIterable {
    case admitted, undisputed, proven, refuted, nonLiquet, asked, notAsked, notRaised

    /// Reads a status whatever its capitals; `nil` when there is no such status.
    public init?(reading text: some StringProtocol) {
        let lowered = text.lowercased()
        guard let status = FindingStatus.allCases.first(where: { $0.rawValue.lowercased() == lowered }) else {
            return nil
        }
        self = status
    }
}
