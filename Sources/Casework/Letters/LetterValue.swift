public import FileFormats
public import LegalModel

/// What was entered for a field of a letter, before its type says what it means.
public indirect enum LetterValue: Hashable, Sendable {
    /// A scalar: a text, a day, an amount, a word of a choice.
    case text(String)
    /// A list.
    case list([LetterValue])
    /// A table, in its order: a text by languages, or a record.
    case table([Member])

    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let name: String
        /// The value.
        public let value: LetterValue

        /// Makes a member.
        public init(_ name: String, _ value: LetterValue) {
            self.name = name
            self.value = value
        }
    }

    /// Takes a value from a file. An empty value is refused.
    public init(_ node: SourceNode) throws(DataFault) {
        switch node.content {
        case .null: throw node.invalid(.nonEmptyText)
        case .text(let text), .plain(let text): self = .text(text)
        case .sequence(let nodes):
            var values: [LetterValue] = []
            for node in nodes { values.append(try LetterValue(node)) }
            self = .list(values)
        case .mapping(let entries):
            var members: [Member] = []
            for entry in entries where !entry.value.isNull {
                members.append(Member(entry.key, try LetterValue(entry.value)))
            }
            self = .table(members)
        }
    }

    /// The value as a tree without places of its own.
    ///
    /// - Parameter location: what faults are to name.
    public func node(at location: SourceLocation) -> SourceNode {
        switch self {
        case .text(let text): SourceNode(YAMLWriter.scalar(text), at: location)
        case .list(let values): SourceNode(.sequence(values.map { $0.node(at: location) }), at: location)
        case .table(let members):
            SourceNode(
                .mapping(
                    members.map {
                        SourceNode.Entry(key: $0.name, keyLocation: location, value: $0.value.node(at: location))
                    }), at: location)
        }
    }

    /// The value as JSON; scalars are strings.
    public var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let values): .array(values.map(\.json))
        case .table(let members): .object(members.map { JSONValue.Member($0.name, $0.value.json) })
        }
    }
}
