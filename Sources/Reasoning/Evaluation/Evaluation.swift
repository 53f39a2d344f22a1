public import LegalModel

/// What follows from findings under a pack, with the reason at every node.
public struct Evaluation: Hashable, Sendable {
    /// The value of each claim, in the order of the pack.
    public let claims: [ClaimResult]
    /// Every node that was evaluated: elements, rules, presumptions.
    public let trace: [NodeIdentifier: TraceEntry]
    /// Whether somebody vouches for the pack.
    public let isReviewed: Bool

    /// Makes a result.
    public init(claims: [ClaimResult], trace: [NodeIdentifier: TraceEntry], isReviewed: Bool) {
        self.claims = claims
        self.trace = trace
        self.isReviewed = isReviewed
    }

    /// The value of a node; `nil` when it was not evaluated.
    public func value(of node: NodeIdentifier) -> Value? { trace[node]?.value }
}

/// The value of a claim and what remains to be asked for it.
public struct ClaimResult: Hashable, Sendable {
    /// The claim.
    public let claim: NodeIdentifier
    /// Its value.
    public let value: Value
    /// The leaves that remain to be asked, sorted by id.
    public let ask: [NodeIdentifier]

    /// Makes a result.
    public init(claim: NodeIdentifier, value: Value, ask: [NodeIdentifier]) {
        self.claim = claim
        self.value = value
        self.ask = ask
    }
}

/// The value of a node, and why.
public struct TraceEntry: Hashable, Sendable {
    /// The value.
    public let value: Value
    /// The reason.
    public let because: Because

    /// Makes an entry.
    public init(value: Value, because: Because) {
        self.value = value
        self.because = because
    }
}

/// Why a node has its value.
///
/// - Source: the rule pack format, section 4. The description is the form of the trace in JSON: `presumed:P.2years`.
public enum Because: Hashable, Sendable, CustomStringConvertible {
    case any, all, rules, rule
    case setAside(NodeIdentifier)
    case priorityOpen(NodeIdentifier)
    case admitted, undisputed, proven, refuted, notRaised, mustBeAsked, asked, notAsked
    case presumed(NodeIdentifier)
    case presumptionOpen(NodeIdentifier)
    case burdenNotMet(Element.Party)
    case appreciation, appreciationMissing

    /// The form of the trace.
    public var description: String {
        switch self {
        case .any: "any"
        case .all: "all"
        case .rules: "rules"
        case .rule: "rule"
        case .setAside(let rule): "setAside:\(rule)"
        case .priorityOpen(let rule): "priorityOpen:\(rule)"
        case .admitted: "admitted"
        case .undisputed: "undisputed"
        case .proven: "proven"
        case .refuted: "refuted"
        case .notRaised: "notRaised"
        case .mustBeAsked: "mustBeAsked"
        case .asked: "asked"
        case .notAsked: "notAsked"
        case .presumed(let presumption): "presumed:\(presumption)"
        case .presumptionOpen(let presumption): "presumptionOpen:\(presumption)"
        case .burdenNotMet(let party): "burdenNotMet:\(party.rawValue)"
        case .appreciation: "appreciation"
        case .appreciationMissing: "appreciationMissing"
        }
    }
}
