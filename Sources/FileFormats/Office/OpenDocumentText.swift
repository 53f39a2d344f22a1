/// The text of an ODT: the body in reading order, notes where their references stand.
enum OpenDocumentText {
    /// - Parameter isSigned: whether lines begin with the sign of what they are.
    static func text(of bytes: [UInt8], isSigned: Bool = false) throws -> String? {
        let parts = try ZipArchive.read(bytes)
        guard let content = parts.first(where: { $0.name == "content.xml" }) else { return nil }
        let root = try MarkupReader.read(content.bytes)
        guard let body = root.first("body") else { return nil }
        var styles = OpenDocumentStyles()
        if isSigned {
            if let common = parts.first(where: { $0.name == "styles.xml" }) {
                styles.read(try MarkupReader.read(common.bytes))
            }
            styles.read(root)
        }
        var reading = Reading(styles: styles, lines: TextLines(isSigned: isSigned))
        reading.walk(body)
        reading.lines.end()
        // Notes stand at the end; what a note stands in has been read.
        while !reading.notes.isEmpty {
            let notes = reading.notes
            reading.notes = []
            for note in notes { reading.walk(note) }
        }
        return reading.lines.text()
    }

    private struct Reading {
        let styles: OpenDocumentStyles
        var lines: TextLines
        var notes: [MarkupNode] = []
        /// What the lists are that are open, outermost first.
        private var lists: [LineSign] = []

        init(styles: OpenDocumentStyles, lines: TextLines) {
            self.styles = styles
            self.lines = lines
        }

        mutating func walk(_ node: MarkupNode) {
            let isParagraph = node.name == "p" || node.name == "h"
            if isParagraph { lines.mark(sign(of: node)) }
            for piece in node.content {
                switch piece {
                case .text(let text): lines.appendFolded(text)
                case .element(let element): visit(element)
                }
            }
            if isParagraph { lines.end() }
        }

        private func sign(of paragraph: MarkupNode) -> LineSign? {
            if paragraph.name == "h" { return .heading }
            return paragraph["style-name"].flatMap { styles.sign(ofParagraph: $0) } ?? lists.last
        }

        private mutating func visit(_ node: MarkupNode) {
            switch node.name {
            case "s": lines.append(String(repeating: " ", count: min(1000, node["c"].flatMap { Int($0) } ?? 1)))
            case "tab": lines.append("\t")
            case "line-break": lines.end()
            case "note": notes += node.elements.filter { $0.name == "note-body" }
            case "list":
                // An inner list without a style of its own has that of the outer one.
                lists.append(node["style-name"].flatMap { styles.sign(ofList: $0) } ?? lists.last ?? .point)
                walk(node)
                lists.removeLast()
            case "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "annotation",
                "custom-shape", "ruby-text", "title", "desc", "scripts":
                break
            default: walk(node)
            }
        }
    }
}
