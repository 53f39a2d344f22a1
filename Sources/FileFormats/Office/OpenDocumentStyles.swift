/// What the styles of an ODT say of lines (OpenDocument 1.3, 16.2 and 16.31).
struct OpenDocumentStyles {
    private var parents: [String: String] = [:]
    private var lists: [String: LineSign] = [:]

    /// Reads the styles of a part; later parts win.
    mutating func read(_ root: MarkupNode) {
        for folder in root.elements where folder.name == "styles" || folder.name == "automatic-styles" {
            for style in folder.elements {
                guard let name = style["name"] else { continue }
                switch style.name {
                case "style": parents[name] = style["parent-style-name"]
                case "list-style":
                    let first = style.elements.first { $0["level"] == "1" } ?? style.elements.first
                    lists[name] = first?.name == "list-level-style-number" ? .numbered : .point
                default: break
                }
            }
        }
    }

    /// What a paragraph of a style is; `nil` for plain text and for unknown styles.
    func sign(ofParagraph style: String) -> LineSign? {
        var name = style
        // A chain of parents that goes round ends here, too.
        for _ in 0..<16 {
            switch name {
            case "Quotations": return .quotation
            case "Title", "Subtitle", "Heading": return .heading
            default: break
            }
            guard let parent = parents[name] else { return nil }
            name = parent
        }
        return nil
    }

    /// What the points of a list of a style are; `nil` for an unknown style.
    func sign(ofList style: String) -> LineSign? { lists[style] }
}
