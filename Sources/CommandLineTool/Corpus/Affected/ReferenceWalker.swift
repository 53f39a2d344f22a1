import Citations
import LegalModel

/// Finds the articles that a tree of data cites: canonical references (`BE-CDE:VI.83,17°`) wherever they stand, and
/// citations in its texts, each with the id nearest above it.
struct ReferenceWalker {
    /// Finds citations in texts; `nil` for canonical references alone.
    let finder: CitationFinder?
    private(set) var found: [(reference: ArticleReference, place: String, line: Int)] = []

    init(finder: CitationFinder?) { self.finder = finder }

    /// Looks through a tree.
    mutating func walk(_ node: SourceNode) { walk(node, path: [], language: nil) }

    private mutating func walk(_ node: SourceNode, path: [String], language: Language?) {
        switch node.content {
        case .null: break
        case .text(let text), .plain(let text): take(text, path, language, node.location.line)
        case .sequence(let nodes):
            for (index, node) in nodes.enumerated() {
                let isScalar = ReferenceWalker.name(of: node) == nil && ReferenceWalker.isScalar(node)
                let name = ReferenceWalker.name(of: node) ?? String(index + 1)
                walk(node, path: isScalar ? path : path + [name], language: language)
            }
        case .mapping(let entries):
            for entry in entries where entry.key != "id" {
                let tongue = Language(rawValue: entry.key)
                walk(entry.value, path: tongue == nil ? path + [entry.key] : path, language: tongue ?? language)
            }
        }
    }

    private mutating func take(_ text: String, _ path: [String], _ language: Language?, _ line: Int) {
        let place = path.joined(separator: ".")
        if let reference = ArticleReference(text) {
            found.append((reference, place, line))
            return
        }
        let alternatives = text.split(separator: "|").map { ArticleReference($0.filter { $0 != " " }) }
        if alternatives.count > 1, !alternatives.contains(nil) {
            found += alternatives.compactMap { $0 }.map { ($0, place, line) }
            return
        }
        guard let finder, text.contains(where: \.isNumber), text.utf8.count > 6 else { return }
        var seen: Set<ArticleReference> = []
        for citation in finder.find(in: text, language: language) {
            for reference in citation.references.flatMap(\.references) where seen.insert(reference).inserted {
                found.append((reference, place, line))
            }
        }
    }

    private static func isScalar(_ node: SourceNode) -> Bool {
        switch node.content {
        case .text, .plain, .null: true
        case .sequence, .mapping: false
        }
    }

    /// What an element of a list is known by.
    private static func name(of node: SourceNode) -> String? {
        guard case .mapping(let entries) = node.content else { return nil }
        for key in ["id", "element", "claim", "date"] {
            if let entry = entries.first(where: { $0.key == key }) {
                switch entry.value.content {
                case .text(let text), .plain(let text): return text
                case .null, .sequence, .mapping: continue
                }
            }
        }
        return nil
    }
}
