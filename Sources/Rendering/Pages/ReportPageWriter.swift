import LegalModel

/// Writes a page as one HTML file for screen and paper: no script, nothing loaded, the same bytes on each run.
public enum ReportPageWriter {
    /// The whole file.
    public static func text(of page: ReportPage) throws(RenderingFault) -> String {
        var body = ReportPageBody()
        for block in page.blocks { try body.write(block) }
        return try file(title: page.title, subtitles: page.subtitles, in: page.language, main: body.out)
    }

    /// A whole file around what stands in its main part.
    ///
    /// - Parameter style: style sheets beside that of all pages.
    static func file(
        title: String, subtitles: [String], in language: Language, style: String = "", main: MarkupBuffer
    ) throws(RenderingFault) -> String {
        var out = MarkupBuffer()
        out.raw("<!DOCTYPE html>\n<html lang=\"\(language.tag)\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        try out.text(title, lineEnd: " ", tab: " ")
        out.raw("</title>\n<style>\n\(ReportPageStyle.sheet)\(style)</style>\n</head>\n<body>\n<header>\n<h1>")
        try out.text(title, lineEnd: " ", tab: " ")
        out.raw("</h1>\n")
        for line in subtitles {
            out.raw("<p class=\"subtitle\">")
            try out.text(line, lineEnd: " ", tab: " ")
            out.raw("</p>\n")
        }
        out.raw("</header>\n<main>\n")
        out.raw(main.bytes)
        out.raw("</main>\n</body>\n</html>\n")
        return String(decoding: out.bytes, as: UTF8.self)
    }
}

/// Writes the blocks of a page.
struct ReportPageBody {
    private(set) var out = MarkupBuffer()

    mutating func write(_ block: PageBlock) throws(RenderingFault) {
        switch block {
        case .heading(let level, let text, let id):
            let level = min(max(level, 2), 4)
            out.raw("<h\(level)")
            if let id { try attribute("id", id) }
            try close(text, element: "h\(level)")
        case .paragraph(let text):
            out.raw("<p")
            try close(text, element: "p")
        case .list(let points):
            out.raw("<ul>\n")
            for point in points {
                out.raw("<li")
                try close(point, element: "li")
            }
            out.raw("</ul>\n")
        case .index(let links):
            out.raw("<ul class=\"index\">\n")
            for link in links {
                out.raw("<li><a")
                try attribute("href", "#" + link.target)
                out.raw(">")
                try text(link.text)
                out.raw("</a></li>\n")
            }
            out.raw("</ul>\n")
        case .definitions(let definitions):
            out.raw("<dl>\n")
            for definition in definitions { try write(definition) }
            out.raw("</dl>\n")
        case .table(let table): try write(table)
        case .picture(let diagram, let caption):
            let drawing = SVGDrawing(diagram)
            out.raw("<figure class=\"picture\(drawing.height > drawing.width ? " tall" : "")\"")
            try attribute("id", diagram.name)
            out.raw(">\n<figcaption")
            try close(caption, element: "figcaption")
            out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
            try attribute("aria-label", caption)
            out.raw(">\n")
            out.raw(try SVGWriter.element(of: diagram.renamed("\(diagram.name)-g")))
            out.raw("</div>\n</figure>\n")
        case .key(let legend):
            out.raw("<figure class=\"key\">\n")
            out.raw(try SVGWriter.element(of: legend, name: "key", width: 900))
            out.raw("</figure>\n")
        }
    }

    private mutating func write(_ definition: PageDefinition) throws(RenderingFault) {
        out.raw("<div class=\"entry\"")
        if let id = definition.id { try attribute("id", id) }
        out.raw(">\n<dt")
        try close(definition.term, element: "dt")
        for line in definition.lines {
            out.raw("<dd>")
            if let label = line.label {
                out.raw("<span class=\"label\">")
                try text(label)
                out.raw("</span> ")
            }
            let address = line.address.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("#") ? $0 : nil }
            if let address {
                out.raw("<a")
                try attribute("href", address)
                out.raw(">")
            }
            try text(line.text)
            out.raw(address == nil ? "</dd>\n" : "</a></dd>\n")
        }
        out.raw("</div>\n")
    }

    private mutating func write(_ table: PageTable) throws(RenderingFault) {
        out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
        try attribute("aria-label", table.caption)
        out.raw("><table\(table.isMatrix ? " class=\"matrix\"" : "")>\n<caption")
        try close(table.caption, element: "caption")
        out.raw("<thead><tr>\n")
        for cell in table.header {
            out.raw("<th scope=\"col\"")
            try close(cell, element: "th")
        }
        out.raw("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            out.raw("<tr>\n")
            for (column, cell) in row.enumerated() {
                out.raw(column == 0 ? "<th scope=\"row\"" : "<td")
                try close(cell, element: column == 0 ? "th" : "td")
            }
            out.raw("</tr>\n")
        }
        out.raw("</tbody></table></div>\n")
    }

    private mutating func text(_ text: String) throws(RenderingFault) {
        try out.text(text, lineEnd: "<br>", tab: " ")
    }

    private mutating func attribute(_ name: String, _ value: String) throws(RenderingFault) {
        out.raw(" \(name)=\"")
        try out.attribute(value)
        out.raw("\"")
    }

    /// The end of an opening tag, the text, the closing tag.
    private mutating func close(_ content: String, element: String) throws(RenderingFault) {
        out.raw(">")
        try text(content)
        out.raw("</\(element)>\n")
    }
}

extension Diagram {
    /// The same diagram under another name.
    func renamed(_ name: String) -> Diagram {
        Diagram(
            name: name, title: title, description: description, language: language, boxes: boxes, arrows: arrows)
    }
}
