/// What the styles and the numbering of a DOCX say of paragraphs (ECMA-376-1, 17.7 and 17.9).
struct WordStyles {
    private struct Style {
        let name: String
        let parent: String?
        let properties: MarkupNode?
    }

    private var styles: [String: Style] = [:]
    /// What the first level of a numbering is, by its id.
    private var numberings: [String: LineSign] = [:]

    /// Reads the part with the styles.
    mutating func read(styles root: MarkupNode) {
        for style in root.elements where style.name == "style" {
            guard let id = style["styleId"] else { continue }
            styles[id] = Style(
                name: style.first("name")?["val"]?.lowercased() ?? "", parent: style.first("basedOn")?["val"],
                properties: style.first("pPr"))
        }
    }

    /// Reads the part with the numbering.
    mutating func read(numbering root: MarkupNode) {
        var formats: [String: LineSign] = [:]
        for abstract in root.elements where abstract.name == "abstractNum" {
            guard let id = abstract["abstractNumId"] else { continue }
            let format = abstract.elements.first { $0.name == "lvl" }?.first("numFmt")?["val"]
            formats[id] = format == "bullet" || format == "none" ? .point : .numbered
        }
        for number in root.elements where number.name == "num" {
            guard let id = number["numId"], let abstract = number.first("abstractNumId")?["val"] else { continue }
            numberings[id] = formats[abstract]
        }
    }

    /// What a paragraph is; `nil` for plain text. The names of the styles that Word brings are English in every language.
    func sign(of paragraph: MarkupNode) -> LineSign? {
        guard let properties = paragraph.elements.first(where: { $0.name == "pPr" }) else { return nil }
        var point = properties.elements.first { $0.name == "numPr" }.flatMap(sign(ofNumbering:))
        var id = properties.elements.first { $0.name == "pStyle" }?["val"]
        // A chain of styles that goes round ends here, too.
        for _ in 0..<16 {
            guard let current = id, let style = styles[current] else { break }
            if style.name.hasPrefix("heading") || style.name == "title" || style.name == "subtitle" { return .heading }
            if style.name.hasSuffix("quote") { return .quotation }
            let numbering = style.properties?.elements.first { $0.name == "numPr" }
            point = point ?? numbering.flatMap(sign(ofNumbering:))
            id = style.parent
        }
        return point
    }

    private func sign(ofNumbering properties: MarkupNode) -> LineSign? {
        properties.first("numId")?["val"].flatMap { numberings[$0] }
    }
}
