public import LegalModel

/// Writes a tree as YAML that ``YAMLReader`` reads back to the same tree, places aside.
///
/// Canonical: block style, two spaces, keys in the order given, empty lists and tables as `[]` and `{}`. A `plain` scalar
/// stands unquoted when it can, else in quotation marks; a `text` scalar of several lines stands as a literal block when
/// that keeps every character, else in double quotation marks. One thing is lost, by the parser: a byte order mark at the
/// very beginning of a scalar.
///
/// - Source: YAML 1.2.
public enum YAMLWriter {
    /// The document, ending with one line end.
    ///
    /// - Complexity: linear in the size of the text times the depth of the tree.
    public static func text(of node: SourceNode) -> String {
        var text = ""
        for line in lines(of: node) {
            text += line
            text += "\n"
        }
        return text
    }

    /// The content for a scalar of any text: plain when it can stand unquoted and be read as itself, else text.
    public static func scalar(_ text: String) -> SourceNode.Content {
        YAMLScalar.canStandPlain(text) ? .plain(text) : .text(text)
    }

    /// The lines of a node, the first of which may follow `- `.
    private static func lines(of node: SourceNode) -> [String] {
        switch node.content {
        case .sequence(let nodes) where !nodes.isEmpty:
            return nodes.flatMap { item($0) }
        case .mapping(let entries) where !entries.isEmpty:
            return entries.flatMap { entry($0) }
        case .sequence, .mapping, .text, .plain, .null:
            let scalar = scalarLines(of: node.content)
            return [scalar.head] + scalar.block.map { indented($0) }
        }
    }

    private static func item(_ node: SourceNode) -> [String] {
        let lines = lines(of: node)
        return lines.enumerated().map { $0.offset == 0 ? "- " + $0.element : indented($0.element) }
    }

    private static func entry(_ entry: SourceNode.Entry) -> [String] {
        let key = YAMLScalar.canStandPlain(entry.key) ? entry.key : YAMLScalar.quoted(entry.key)
        // A key longer than this must be announced by a question mark.
        let isLong = key.utf8.count > 1000
        let opening = isLong ? ["? " + key] : []
        let start = isLong ? ":" : key + ":"
        switch entry.value.content {
        case .sequence(let nodes) where !nodes.isEmpty:
            return opening + [start] + nodes.flatMap { item($0) }.map { indented($0) }
        case .mapping(let entries) where !entries.isEmpty:
            return opening + [start] + entries.flatMap { self.entry($0) }.map { indented($0) }
        case .sequence, .mapping, .text, .plain, .null:
            let scalar = scalarLines(of: entry.value.content)
            return opening + [start + " " + scalar.head] + scalar.block.map { indented($0) }
        }
    }

    private static func scalarLines(of content: SourceNode.Content) -> (head: String, block: [String]) {
        switch content {
        case .null: return ("null", [])
        case .sequence: return ("[]", [])
        case .mapping: return ("{}", [])
        case .plain(let text):
            return (YAMLScalar.canStandPlain(text) ? text : YAMLScalar.quoted(text), [])
        case .text(let text):
            return YAMLScalar.literalBlock(text) ?? (YAMLScalar.quoted(text), [])
        }
    }

    /// An empty line of a literal block stays empty: spaces at its end would be noise.
    private static func indented(_ line: String) -> String { line.isEmpty ? line : "  " + line }

}
