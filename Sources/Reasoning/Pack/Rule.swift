public import LegalModel

/// A legal basis: what it needs, what defeats it, which rules it sets aside.
public struct Rule: Hashable, Sendable {
    /// The id.
    public let id: NodeIdentifier
    /// The rule in words.
    public let text: Translations?
    /// Where it stands in the law.
    public let citations: [PackCitation]
    /// Elements or rules that are all needed.
    public let needs: [NodeIdentifier]
    /// Exceptions, each of which defeats it.
    public let unless: [NodeIdentifier]
    /// Rules that this one sets aside.
    public let priorityOver: [NodeIdentifier]
    /// The kind of remedy.
    public let effect: String?
    /// What it concludes, for readers.
    public let concludes: String?

    /// Makes a rule.
    public init(
        id: NodeIdentifier, text: Translations?, citations: [PackCitation], needs: [NodeIdentifier],
        unless: [NodeIdentifier], priorityOver: [NodeIdentifier], effect: String?, concludes: String?
    ) {
        self.id = id
        self.text = text
        self.citations = citations
        self.needs = needs
        self.unless = unless
        self.priorityOver = priorityOver
        self.effect = effect
        self.concludes = concludes
    }
}

/// A presumption of one fact.
public struct Presumption: Hashable, Sendable {
    /// The id.
    public let id: NodeIdentifier
    /// The presumption in words.
    public let text: Translations?
    /// Where it stands in the law.
    public let citations: [PackCitation]
    /// The fact that is presumed.
    public let presumes: NodeIdentifier
    /// What must be established for it.
    public let base: [NodeIdentifier]
    /// Exceptions, each of which defeats it.
    public let unless: [NodeIdentifier]
    /// Whether it beats proof to the contrary.
    public let isIrrebuttable: Bool

    /// Makes a presumption.
    public init(
        id: NodeIdentifier, text: Translations?, citations: [PackCitation], presumes: NodeIdentifier,
        base: [NodeIdentifier], unless: [NodeIdentifier], isIrrebuttable: Bool
    ) {
        self.id = id
        self.text = text
        self.citations = citations
        self.presumes = presumes
        self.base = base
        self.unless = unless
        self.isIrrebuttable = isIrrebuttable
    }
}
