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
    /// The mandatory blocks, those inside others first.
    public let places: [PlacedBlock]
}

/// What stands in a `::: block` of a bound template.
public struct PlacedBlock: Hashable, Sendable {
    /// The block: `missing`.
    public let id: String
    /// What stands in it.
    public let blocks: [Block]
    /// The values printed or gone through in it, by their names.
    public let printed: Set<String>

    /// Whether more than headings stands in it.
    public var isFilled: Bool {
        blocks.contains { block in
            if case .heading = block { false } else { !block.visibleText.trimmed.isEmpty }
        }
    }
}
