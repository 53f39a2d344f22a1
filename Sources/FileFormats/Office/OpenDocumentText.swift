/// The text of an ODT: the body in reading order, notes where their references stand.
enum OpenDocumentText {
    static func text(of bytes: [UInt8]) throws -> String? {
        let parts = try ZipArchive.read(bytes)
        guard let content = parts.first(where: { $0.name == "content.xml" }) else { return nil }
        guard let body = try MarkupReader.read(content.bytes).first("body") else { return nil }
        var lines = TextLines()
        var notes: [MarkupNode] = []
        walk(body, into: &lines, &notes)
        lines.end()
        var rest: [MarkupNode] = []
        for note in notes { walk(note, into: &lines, &rest) }
        return lines.text()
    }

    private static func walk(_ node: MarkupNode, into lines: inout TextLines, _ notes: inout [MarkupNode]) {
        let isParagraph = node.name == "p" || node.name == "h"
        for piece in node.content {
            switch piece {
            case .text(let text): lines.appendFolded(text)
            case .element(let element): visit(element, into: &lines, &notes)
            }
        }
        if isParagraph { lines.end() }
    }

    private static func visit(_ node: MarkupNode, into lines: inout TextLines, _ notes: inout [MarkupNode]) {
        switch node.name {
        case "s": lines.append(String(repeating: " ", count: min(1000, node["c"].flatMap { Int($0) } ?? 1)))
        case "tab": lines.append("\t")
        case "line-break": lines.end()
        case "note": notes += node.elements.filter { $0.name == "note-body" }
        case "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "annotation",
            "custom-shape", "ruby-text", "title", "desc", "scripts":
            break
        default: walk(node, into: &lines, &notes)
        }
    }
}
