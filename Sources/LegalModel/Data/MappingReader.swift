/// Reads the keys of a table one by one and, at the end, refuses those that nobody asked for.
///
/// ```swift
/// var reader = try node.mapping()
/// let id = try reader.required("id").text()
/// let note = try reader.optional("note")?.text()
/// try reader.finish()
/// ```
public struct MappingReader {
    private let entries: [SourceNode.Entry]
    private var asked: [String] = []
    /// Where the table stands.
    public let location: SourceLocation

    init(entries: [SourceNode.Entry], location: SourceLocation) {
        self.entries = entries
        self.location = location
    }

    /// The keys of the table, in the order of the file.
    public var keys: [String] { entries.map(\.key) }

    /// All entries, in the order of the file, for tables whose keys are data. Every key counts as asked for.
    public mutating func allEntries() -> [SourceNode.Entry] {
        asked += entries.map(\.key)
        return entries
    }

    /// The value of a key that must be there and must not be null.
    public mutating func required(_ key: String) throws(DataFault) -> SourceNode {
        guard let node = optional(key) else { throw DataFault(.missingKey(key), at: location) }
        return node
    }

    /// The value of a key; `nil` when it is absent or null.
    public mutating func optional(_ key: String) -> SourceNode? {
        asked.append(key)
        guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else { return nil }
        return entry.value
    }

    /// The nodes of a list under a key; empty when it is absent or null.
    public mutating func list(_ key: String) throws(DataFault) -> [SourceNode] {
        try optional(key)?.sequence() ?? []
    }

    /// Throws `unknownKey` at the first key that was not asked for.
    public func finish() throws(DataFault) {
        if let entry = entries.first(where: { !asked.contains($0.key) }) {
            throw DataFault(.unknownKey(entry.key, allowed: asked), at: entry.keyLocation)
        }
    }
}
