public import LegalModel

/// A passage of a bound template: what stands at an address.
public struct Passage: Hashable, Sendable {
    /// The address: `claim.D1.conclusion`.
    public let address: String
    /// The blocks as the template composes them.
    public let composed: [Block]
    /// The blocks that stand in the document: those composed, or the handler's.
    public let blocks: [Block]
    /// Whether the handler's words stand in the place of those composed.
    public let isRewritten: Bool
    /// The values it was composed from, by their names.
    public let values: [String: String]
}

/// A template with its values: the blocks, and which of them stand at which address.
public struct BoundTemplate: Hashable, Sendable {
    /// All blocks, in order.
    public let blocks: [Block]
    /// The passages, in order.
    public let passages: [Passage]
}
