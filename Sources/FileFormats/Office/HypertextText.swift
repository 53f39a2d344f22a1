/// The text of an HTML page, as a browser would show it without looks.
enum HypertextText {
    static func text(of bytes: [UInt8]) throws(MarkupFault) -> String {
        let root = try MarkupReader.readHTML(bytes)
        var lines = TextLines()
        walk(root, into: &lines)
        return lines.text()
    }

    private static func walk(_ node: MarkupNode, into lines: inout TextLines) {
        if hidden.contains(node.name) || node["hidden"] != nil { return }
        if node.name == "br" { return lines.end() }
        let isBlock = blocks.contains(node.name)
        if isBlock { lines.end() }
        for piece in node.content {
            switch piece {
            case .text(let text): node.name == "pre" ? lines.append(text) : lines.appendFolded(text)
            case .element(let element): walk(element, into: &lines)
            }
        }
        if isBlock { lines.end() }
    }

    private static let hidden: Set<String> = ["script", "style", "head", "template", "noscript"]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "nav",
        "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
