public import LegalModel

/// Something wrong, or worth a look, in a pack.
///
/// - Source: the rule pack format, section 6.
public struct PackProblem: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// The element, rule or presumption concerned; `nil` for the pack.
    public let node: NodeIdentifier?
    /// The ids or words concerned.
    public let details: [String]

    /// Makes a problem.
    public init(_ kind: Kind, node: NodeIdentifier?, details: [String] = []) {
        self.kind = kind
        self.node = node
        self.details = details
    }

    /// What can be wrong. The raw values are stable.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case duplicateIdentifier, unknownIdentifier, rulesNamesElement, emptyList, presumesNoFact, priorityOverNoRule
        case cycle
        case noText, noQuestion, noCitation, missingLanguage, unreached, exceptionInNeeds, exceptionBurdenConsumer
        case constitutiveBurdenCompany, citationNotResolved, citationNotInForce, verifiedBeforeAmendment
        case noTests, noReviewer, otherMeaning, overlapsPack
        case noDecisiveEvent, unknownEvent, otherRegime, partlyOtherRegime, idleAlternative
        case unknownTerm, termNotInForce, termPartlyInForce, termUnverified

        /// Whether the pack cannot be used: it cannot be evaluated, or it applies articles of another regime.
        public var isError: Bool {
            switch self {
            case .duplicateIdentifier, .unknownIdentifier, .rulesNamesElement, .emptyList, .presumesNoFact,
                .priorityOverNoRule, .cycle, .unknownEvent, .otherRegime, .unknownTerm, .termNotInForce:
                true
            case .noText, .noQuestion, .noCitation, .missingLanguage, .unreached, .exceptionInNeeds,
                .exceptionBurdenConsumer, .constitutiveBurdenCompany, .citationNotResolved, .citationNotInForce,
                .verifiedBeforeAmendment, .noTests, .noReviewer, .otherMeaning, .overlapsPack, .noDecisiveEvent,
                .partlyOtherRegime, .idleAlternative, .termPartlyInForce, .termUnverified:
                false
            }
        }
    }

    var dataProblem: DataFault.Problem {
        switch kind {
        case .duplicateIdentifier: .duplicateIdentifier(node?.text ?? "")
        case .unknownIdentifier: .unknownReference(details.first ?? "", subject: "element, rule")
        default: .inconsistent(kind.rawValue, details)
        }
    }
}
