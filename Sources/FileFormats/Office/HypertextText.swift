/// The text of an HTML page, as a browser would show it without looks.
enum HypertextText {
    static func text(of bytes: [UInt8], isSigned: Bool = false) throws(MarkupFault) -> String {
        let root = try MarkupReader.readHTML(bytes)
        var lines = TextLines(isSigned: isSigned)
        walk(root, into: &lines, nil)
        return lines.text()
    }

    private static func walk(_ node: MarkupNode, into lines: inout TextLines, _ around: LineSign?) {
        if hidden.contains(node.name) || node["hidden"] != nil { return }
        if node.name == "br" { return lines.end() }
        let isBlock = blocks.contains(node.name)
        if isBlock { lines.end() }
        let sign = sign(of: node.name, around)
        lines.mark(sign)
        for piece in node.content {
            switch piece {
            case .text(let text): node.name == "pre" ? lines.append(text) : lines.appendFolded(text)
            case .element(let element):
                walk(element, into: &lines, sign)
                lines.mark(sign)
            }
        }
        if isBlock { lines.end() }
    }

    /// What the lines inside an element are; what stands in a quotation is one, whatever it is.
    private static func sign(of name: String, _ around: LineSign?) -> LineSign? {
        if around == .quotation { return around }
        return switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading
        case "blockquote": .quotation
        case "ol": .numbered
        case "ul": .point
        default: around
        }
    }

    private static let hidden: Set<String> = ["script", "style", "head", "template", "noscript"]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "nav",
        "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
