/// Reads what an office file says about itself beside its text: authors, titles, keywords.
public enum OfficeProperties {
    /// One property.
    public struct Property: Hashable, Sendable {
        /// Its name in the file: `creator`, `lastModifiedBy`.
        public let name: String
        /// Its value.
        public let value: String
        /// Whether the value is a person's name.
        public var isPerson: Bool { OfficeProperties.persons.contains(name) }
    }

    /// The properties of a file, in its order; none for kinds that hold none.
    ///
    /// - Throws: `ZipFault` or `MarkupFault` for a package that is refused.
    public static func properties(of bytes: [UInt8], fileName: String) throws -> [Property] {
        switch fileName.split(separator: ".").last?.lowercased() {
        case "docx":
            let parts = try ZipArchive.read(bytes)
            return try ["docProps/core.xml", "docProps/app.xml"].flatMap { name in
                try parts.first { $0.name == name }.map { leaves(of: try MarkupReader.read($0.bytes)) } ?? []
            }
        case "odt":
            let parts = try ZipArchive.read(bytes)
            return try parts.first { $0.name == "meta.xml" }.map { leaves(of: try MarkupReader.read($0.bytes)) } ?? []
        case "html", "htm": return page(try MarkupReader.readHTML(bytes))
        default: return []
        }
    }

    private static let persons: Set<String> = [
        "creator", "lastModifiedBy", "initial-creator", "printed-by", "Manager", "author",
    ]

    private static let wanted: Set<String> = persons.union([
        "title", "subject", "description", "keyword", "keywords", "category", "Company", "comments",
    ])

    private static func leaves(of node: MarkupNode) -> [Property] {
        if node.elements.isEmpty {
            return wanted.contains(node.name) && !node.text.isEmpty ? [Property(name: node.name, value: node.text)] : []
        }
        return node.elements.flatMap(leaves)
    }

    private static func page(_ node: MarkupNode) -> [Property] {
        if node.name == "title" { return [Property(name: "title", value: node.text)] }
        if node.name == "meta", let name = node["name"], let value = node["content"], wanted.contains(name) {
            return [Property(name: name, value: value)]
        }
        return node.elements.flatMap(page)
    }
}
