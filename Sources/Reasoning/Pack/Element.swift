public import LegalModel

/// A node of a pack: a claim, a group, a fact or an open norm.
public struct Element: Hashable, Sendable {
    /// The id.
    public let id: NodeIdentifier
    /// A full statement, never a question.
    public let text: Translations?
    /// Whether a party asks for it.
    public let isClaim: Bool
    /// The kind of remedy of a claim: `repair`, `refund`, `termination` …
    public let remedy: String?
    /// What decides it.
    public let basis: Basis
    /// Constitutive or exception.
    public let role: Role
    /// How certain it must be; shown, computes nothing.
    public let standard: Standard
    /// Where it stands in the law.
    public let citations: [PackCitation]
    /// How to ask.
    public let question: Translations?
    /// Whom to ask.
    public let askWhom: Addressee?
    /// What to look at, for open norms.
    public let factors: [Translations]
    /// Whether the element is still to be verified against the law: it then blocks a final text that leans on it.
    public let isToBeVerified: Bool

    /// Makes an element.
    public init(
        id: NodeIdentifier, text: Translations?, isClaim: Bool, remedy: String?, basis: Basis, role: Role,
        standard: Standard, citations: [PackCitation], question: Translations?, askWhom: Addressee?,
        factors: [Translations], isToBeVerified: Bool
    ) {
        self.id = id
        self.text = text
        self.isClaim = isClaim
        self.remedy = remedy
        self.basis = basis
        self.role = role
        self.standard = standard
        self.citations = citations
        self.question = question
        self.askWhom = askWhom
        self.factors = factors
        self.isToBeVerified = isToBeVerified
    }

    /// What decides an element.
    public enum Basis: Hashable, Sendable {
        /// A fact, with who has to prove it.
        case fact(burden: Party)
        /// A question of appreciation.
        case openNorm
        /// One of these suffices.
        case any([NodeIdentifier])
        /// All of these are needed.
        case all([NodeIdentifier])
        /// One of these rules suffices.
        case rules([NodeIdentifier])
    }

    /// Whether an element builds a claim or defeats it.
    public enum Role: String, Hashable, Sendable, CaseIterable { case constitutive, exception }

    /// How certain a fact must be.
    public enum Standard: String, Hashable, Sendable, CaseIterable { case certain, likely, free }

    /// The two sides of a dispute.
    public enum Party: String, Hashable, Sendable, CaseIterable { case consumer, company }

    /// Whom a question is for.
    public enum Addressee: String, Hashable, Sendable, CaseIterable { case consumer, company, both }

    /// Whether a finding can be set on it.
    public var isLeaf: Bool {
        switch basis {
        case .fact, .openNorm: true
        case .any, .all, .rules: false
        }
    }
}
