import LegalModel

/// Writes the blocks of a document as HTML.
struct HTMLBody {
    let document: Document
    let marks: MarkTable
    let words: DocumentWords
    var out = MarkupBuffer(capacity: 65_536)
    var numbers = NumberRun()
    /// The written content of each note.
    var notes: [[UInt8]] = []
    /// The widths of columns in parts of a hundred; each is a class of the style sheet.
    private(set) var columnWidths: Set<Int> = []
    private var frames = 0
    /// Whether each note also stands where it is referred to, for pages.
    let isForPaper: Bool

    init(document: Document, marks: MarkTable, isForPaper: Bool = true) {
        self.document = document
        self.marks = marks
        self.isForPaper = isForPaper
        words = DocumentWords(language: document.properties.language)
    }

    mutating func write(_ blocks: [Block], inFrame: Bool = false) throws(RenderingFault) {
        var isNumbering = false
        for block in blocks {
            if case .numbered(let inlines, let mark) = block {
                let number = numbers.paragraph()
                if !isNumbering { out.raw("<ol class=\"numbered\" start=\"\(number)\">\n") }
                isNumbering = true
                try writeElement("li", mark: mark, inlines)
            } else {
                if isNumbering { out.raw("</ol>\n") }
                isNumbering = false
                try write(block, inFrame: inFrame)
            }
        }
        if isNumbering { out.raw("</ol>\n") }
    }

    private mutating func write(_ block: Block, inFrame: Bool) throws(RenderingFault) {
        switch block {
        case .title(let inlines):
            try writeElement("h1", inlines)
        case .heading(let level, let numbered, let inlines, let mark):
            let number = try numbers.heading(level: level, numbered: numbered, inFrame: inFrame)
            try writeHeading(level: level, number: number, mark: mark, inlines)
        case .paragraph(let style, let inlines):
            if !inlines.isBlank { try writeElement("p", class: HTMLBody.name(of: style), inlines) }
        case .lines(let style, let lines):
            try write(lines, style)
        case .numbered:
            break
        case .list(let style, let items):
            try write(items, style)
        case .quotation(let paragraphs, let language):
            try write(quotation: paragraphs, language)
        case .table(let table):
            try write(table)
        case .framed(let heading, let inner):
            frames += 1
            out.raw("<section class=\"framed\" aria-labelledby=\"frame\(frames)\">\n")
            let tag = "h\(numbers.frameLevel + 1)"
            out.raw("<\(tag) id=\"frame\(frames)\">")
            try write(heading)
            out.raw("</\(tag)>\n")
            try write(inner, inFrame: true)
            out.raw("</section>\n")
        case .approved(_, let inner):
            try write(inner, inFrame: inFrame)
        }
    }

    private mutating func writeHeading(
        level: Int, number: String?, mark: String?, _ inlines: [Inline]
    ) throws(RenderingFault) {
        let tag = "h\(level + 1)"
        try writeStart(tag, mark: mark)
        if let number { out.raw("<span class=\"label\">\(number).</span> ") }
        try write(inlines)
        out.raw("</\(tag)>\n")
    }

    private mutating func writeStart(_ tag: String, class name: String? = nil, mark: String?) throws(RenderingFault) {
        out.raw("<\(tag)")
        if let name { out.raw(" class=\"\(name)\"") }
        if let mark { out.raw(" id=\"\(try marks.place(mark).name)\"") }
        out.raw(">")
    }

    private mutating func writeElement(
        _ tag: String, class name: String? = nil, mark: String? = nil, _ inlines: [Inline]
    ) throws(RenderingFault) {
        try writeStart(tag, class: name, mark: mark)
        try write(inlines)
        out.raw("</\(tag)>\n")
    }

    private mutating func write(_ lines: [[Inline]], _ style: LinesStyle) throws(RenderingFault) {
        let (start, end) =
            switch style {
            case .addressee: ("<address>", "</address>\n")
            case .signature: ("<p class=\"signature\">", "</p>\n")
            }
        var isFirst = true
        for line in lines where !line.isBlank {
            out.raw(isFirst ? start : "<br>")
            isFirst = false
            try write(line)
        }
        if !isFirst { out.raw(end) }
    }

    private mutating func write(_ items: [[Inline]], _ style: ListStyle) throws(RenderingFault) {
        guard !items.isEmpty else { return }
        let (start, end) =
            switch style {
            case .lettered: ("<ol class=\"letters\" type=\"a\">\n", "</ol>\n")
            case .decimal: ("<ol class=\"decimal\" type=\"1\">\n", "</ol>\n")
            case .bulleted: ("<ul>\n", "</ul>\n")
            }
        out.raw(start)
        for item in items { try writeElement("li", item) }
        out.raw(end)
    }

    private mutating func write(quotation: [[Inline]], _ language: Language) throws(RenderingFault) {
        guard !quotation.allSatisfy(\.isBlank) else { return }
        let isForeign = language != document.properties.language
        out.raw(isForeign ? "<blockquote lang=\"\(language.tag)\">\n" : "<blockquote>\n")
        for paragraph in quotation where !paragraph.isBlank {
            out.raw("<p>")
            try write(paragraph, isForeign: isForeign)
            out.raw("</p>\n")
        }
        out.raw("</blockquote>\n")
    }

    private mutating func write(_ table: Table) throws(RenderingFault) {
        columnWidths.formUnion(table.widths)
        out.raw("<table>\n<caption>\(words.table) \(numbers.table())\(words.captionSeparator)")
        try out.text(table.caption, lineEnd: "<br>", tab: " ")
        out.raw("</caption>\n<colgroup>")
        for width in table.widths { out.raw("<col class=\"w\(width)\">") }
        out.raw("</colgroup>\n<thead><tr>")
        for cell in table.header {
            out.raw("<th scope=\"col\">")
            try write(cell)
            out.raw("</th>")
        }
        out.raw("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            out.raw("<tr>")
            for cell in row {
                out.raw("<td>")
                try write(cell)
                out.raw("</td>")
            }
            out.raw("</tr>\n")
        }
        out.raw("</tbody>\n</table>\n")
    }

    /// The class of a paragraph's style; `nil` for running text.
    private static func name(of style: ParagraphStyle) -> String? {
        switch style {
        case .body: nil
        case .dateline, .reference, .subject, .salutation, .closing, .summary, .mention: style.rawValue
        }
    }
}
