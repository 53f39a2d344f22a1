import LegalModel

/// Writes the blocks of a document as the content of `office:text`.
struct ODTBody {
    let document: Document
    let marks: MarkTable
    let words: DocumentWords
    var out = MarkupBuffer(capacity: 65_536)
    var numbers = NumberRun()
    /// The style of the very first paragraph, which bears the first page's head.
    private(set) var firstStyle: String?
    /// The widths of columns in parts of a hundred; each has a style.
    private(set) var columnWidths: Set<Int> = []
    private var lists = 0
    private var sections = 0
    /// The id of the last list of numbered paragraphs.
    private var lastNumbered: Int?

    init(document: Document, marks: MarkTable) {
        self.document = document
        self.marks = marks
        words = DocumentWords(language: document.properties.language)
    }

    mutating func write(_ blocks: [Block], inFrame: Bool = false) throws(RenderingFault) {
        var isNumbering = false
        for block in blocks {
            if case .numbered(let inlines, let mark) = block {
                _ = numbers.paragraph()
                if !isNumbering { startNumbered() }
                isNumbering = true
                out.raw("<text:list-item>")
                try writeParagraph(inFrame ? "Frame_20_Text" : "Numbered_20_Paragraph", mark: mark, inlines)
                out.raw("</text:list-item>")
            } else {
                if isNumbering { out.raw("</text:list>") }
                isNumbering = false
                try write(block, inFrame: inFrame)
            }
        }
        if isNumbering { out.raw("</text:list>") }
    }

    private mutating func startNumbered() {
        let before = lastNumbered
        startList("Numbered", after: before)
        lastNumbered = lists
    }

    private mutating func startList(_ style: String, after before: Int? = nil) {
        lists += 1
        out.raw("<text:list xml:id=\"L\(lists)\" text:style-name=\"\(style)\"")
        if let before { out.raw(" text:continue-list=\"L\(before)\"") }
        out.raw(">")
    }

    private mutating func write(_ block: Block, inFrame: Bool) throws(RenderingFault) {
        switch block {
        case .title(let inlines):
            try writeParagraph("Title", inlines)
        case .heading(let level, let numbered, let inlines, let mark):
            let number = try numbers.heading(level: level, numbered: numbered, inFrame: inFrame)
            let plain = level < 3 ? "Heading_20_\(level)_20_Unnumbered" : "Heading_20_3"
            let style = inFrame ? "Frame_20_Heading" : number == nil ? plain : "Heading_20_\(level)"
            try writeHeading(style, level: level, isNumbered: number != nil, mark: mark, inlines)
        case .paragraph(let style, let inlines):
            if !inlines.isBlank { try writeParagraph(ODTBody.name(of: style, inFrame: inFrame), inlines) }
        case .lines(let style, let lines):
            let shown = lines.filter { !$0.isBlank }
            guard !shown.isEmpty else { return }
            try writeParagraph(
                ODTBody.name(of: style, inFrame: inFrame), Array(shown.joined(separator: [Inline.lineBreak])))
        case .numbered:
            break
        case .list(let style, let items):
            try write(items, style, inFrame: inFrame)
        case .quotation(let paragraphs, let language):
            for paragraph in paragraphs where !paragraph.isBlank {
                try writeParagraph(
                    inFrame ? "Frame_20_Quotation" : "Quotations",
                    language == document.properties.language ? paragraph : [.passage(language, paragraph)])
            }
        case .table(let table):
            try write(table)
        case .framed(let heading, let inner):
            try writeHeading("Frame_20_Heading", level: numbers.frameLevel, isNumbered: false, mark: nil, heading)
            try write(inner, inFrame: true)
        case .approved(_, let inner):
            try write(approved: inner, inFrame: inFrame)
        }
    }

    // MARK: Paragraphs

    /// The style to name: the first paragraph has one of its own, which only adds the head of the first page.
    private mutating func use(_ style: String) -> String {
        if firstStyle != nil { return style }
        firstStyle = style
        return "First"
    }

    private mutating func writeParagraph(
        _ style: String, mark: String? = nil, _ inlines: [Inline]
    ) throws(RenderingFault) {
        out.raw("<text:p text:style-name=\"\(use(style))\">")
        try writeMarked(inlines, mark)
        out.raw("</text:p>")
    }

    private mutating func writeHeading(
        _ style: String, level: Int, isNumbered: Bool, mark: String?, _ inlines: [Inline]
    ) throws(RenderingFault) {
        out.raw("<text:h text:style-name=\"\(use(style))\" text:outline-level=\"\(level)\"")
        out.raw(isNumbered ? ">" : " text:is-list-header=\"true\">")
        try writeMarked(inlines, mark)
        out.raw("</text:h>")
    }

    private mutating func writeMarked(_ inlines: [Inline], _ mark: String?) throws(RenderingFault) {
        guard let mark, try marks.place(mark).isReferenced else { return try write(inlines[...]) }
        let name = try marks.place(mark).name
        let parts = inlines.splitNotes
        out.raw("<text:bookmark-start text:name=\"\(name)\"/>")
        try write(parts.text)
        out.raw("<text:bookmark-end text:name=\"\(name)\"/>")
        try write(parts.notes)
    }

    private mutating func write(_ items: [[Inline]], _ style: ListStyle, inFrame: Bool) throws(RenderingFault) {
        guard !items.isEmpty else { return }
        let (list, paragraph) = ODTBody.names(of: style)
        startList(inFrame ? "Frame" + list : list)
        for item in items {
            out.raw("<text:list-item>")
            try writeParagraph(inFrame ? "Frame_20_" + paragraph : paragraph, item)
            out.raw("</text:list-item>")
        }
        out.raw("</text:list>")
    }

    private mutating func write(approved blocks: [Block], inFrame: Bool) throws(RenderingFault) {
        guard document.properties.status == .draft else { return try write(blocks, inFrame: inFrame) }
        sections += 1
        out.raw("<text:section text:name=\"\(words.approvedPart) \(sections)\" text:style-name=\"Section\" ")
        out.raw("text:protected=\"true\">")
        try write(blocks, inFrame: inFrame)
        out.raw("</text:section>")
    }

    // MARK: Tables

    private mutating func write(_ table: Table) throws(RenderingFault) {
        let number = numbers.table()
        columnWidths.formUnion(table.widths)
        out.raw("<text:p text:style-name=\"\(use("Caption"))\">\(words.table) <text:sequence ")
        out.raw("text:ref-name=\"ref\(words.table)\(number - 1)\" text:name=\"\(words.table)\" ")
        out.raw("text:formula=\"ooow:\(words.table)+1\" style:num-format=\"1\">\(number)</text:sequence>")
        try writeText(words.captionSeparator + table.caption)
        out.raw("</text:p><table:table table:name=\"Table\(number)\" table:style-name=\"Table\"><table:title>")
        try out.text(table.caption, lineEnd: " ", tab: " ")
        out.raw("</table:title><table:desc>")
        try out.text(table.description, lineEnd: " ", tab: " ")
        out.raw("</table:desc>")
        for width in table.widths { out.raw("<table:table-column table:style-name=\"Column\(width)\"/>") }
        out.raw("<table:table-header-rows>")
        try write(row: table.header, isHeader: true)
        out.raw("</table:table-header-rows>")
        for row in table.rows { try write(row: row, isHeader: false) }
        out.raw("</table:table>")
    }

    private mutating func write(row: [[Inline]], isHeader: Bool) throws(RenderingFault) {
        out.raw("<table:table-row>")
        for cell in row {
            out.raw("<table:table-cell table:style-name=\"\(isHeader ? "HeaderCell" : "Cell")\" ")
            out.raw("office:value-type=\"string\">")
            try writeParagraph(isHeader ? "Table_20_Heading" : "Table_20_Contents", cell)
            out.raw("</table:table-cell>")
        }
        out.raw("</table:table-row>")
    }

    // MARK: Names of styles

    private static func name(of style: ParagraphStyle, inFrame: Bool) -> String {
        if inFrame { return "Frame_20_Text" }
        return switch style {
        case .body: "Text_20_body"
        case .dateline: "Date"
        case .reference: "Reference_20_Line"
        case .subject: "Subject_20_Line"
        case .salutation: "Salutation"
        case .closing: "Closing"
        case .summary: "Summary"
        case .mention: "Mention"
        }
    }

    private static func name(of style: LinesStyle, inFrame: Bool) -> String {
        if inFrame { return "Frame_20_Text" }
        return switch style {
        case .addressee: "Addressee"
        case .signature: "Signature"
        }
    }

    private static func names(of style: ListStyle) -> (list: String, paragraph: String) {
        switch style {
        case .lettered: ("Letters", "Lettered_20_List")
        case .decimal: ("Decimals", "List_20_Number")
        case .bulleted: ("Bullets", "List_20_Bullet")
        }
    }
}
