/// A tree of data read from YAML or JSON in which every value knows its place.
public struct SourceNode: Hashable, Sendable {
    /// What stands here.
    public let content: Content
    /// Where it stands.
    public let location: SourceLocation

    /// Makes a node.
    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// The kinds of value.
    public indirect enum Content: Hashable, Sendable {
        /// A scalar that was written in quotation marks or as a block: always text.
        case text(String)
        /// A plain scalar: a number, a date, `true`, or unquoted text. What it means is decided by the reader of the key.
        case plain(String)
        /// Nothing: `null`, `~` or an empty value.
        case null
        /// A list.
        case sequence([SourceNode])
        /// A table, in the order of the file, each key once.
        case mapping([Entry])
    }

    /// One key of a table with its value.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// Where the key stands.
        public let keyLocation: SourceLocation
        /// The value.
        public let value: SourceNode

        /// Makes an entry.
        public init(key: String, keyLocation: SourceLocation, value: SourceNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }
}
