/// An element of XML or HTML with what stands in it.
public struct MarkupNode: Hashable, Sendable {
    /// The address of the name-space; empty for none and in HTML.
    public let namespace: String
    /// The name without its prefix.
    public let name: String
    /// The attributes, in their order, without declarations of name-spaces.
    public let attributes: [Attribute]
    /// Text and elements, in their order; comments and instructions are left out.
    public let content: [Content]

    /// An attribute.
    public struct Attribute: Hashable, Sendable {
        /// The address of the name-space; empty for none.
        public let namespace: String
        /// The name without its prefix.
        public let name: String
        /// The value.
        public let value: String
    }

    /// What stands in an element.
    public enum Content: Hashable, Sendable {
        /// Text, one piece between two tags.
        case text(String)
        /// An element.
        case element(MarkupNode)
    }

    /// The value of the first attribute of this name, whatever its name-space.
    public subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The elements right inside, in order.
    public var elements: [MarkupNode] {
        content.compactMap { piece in
            switch piece {
            case .text: nil
            case .element(let node): node
            }
        }
    }

    /// The first element of this name right inside.
    public func first(_ name: String) -> MarkupNode? {
        elements.first { $0.name == name }
    }

    /// All text inside, in order.
    public var text: String {
        content.reduce(into: "") { text, piece in
            switch piece {
            case .text(let words): text += words
            case .element(let node): text += node.text
            }
        }
    }
}
