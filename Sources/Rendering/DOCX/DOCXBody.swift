import LegalModel

/// Writes the blocks of a document as the content of `word/document.xml`.
struct DOCXBody {
    let document: Document
    let marks: MarkTable
    let words: DocumentWords
    var out = MarkupBuffer(capacity: 131_072)
    var numbers = NumberRun()
    /// The written paragraph of each note.
    var notes: [[UInt8]] = []
    /// The addresses of the links in the text and in the notes.
    var links: [String] = []
    var noteLinks: [String] = []
    var isInNote = false
    /// For each list that starts again: the list definition it belongs to.
    private(set) var restarts: [Int] = []
    private var bookmarks = 0
    private var controls = 0

    init(document: Document, marks: MarkTable) {
        self.document = document
        self.marks = marks
        words = DocumentWords(language: document.properties.language)
    }

    mutating func write(_ blocks: [Block], inFrame: Bool = false) throws(RenderingFault) {
        for block in blocks { try write(block, inFrame: inFrame) }
    }

    private mutating func write(_ block: Block, inFrame: Bool) throws(RenderingFault) {
        switch block {
        case .title(let inlines):
            try writeParagraph("Title", inlines)
        case .heading(let level, let numbered, let inlines, let mark):
            let number = try numbers.heading(level: level, numbered: numbered, inFrame: inFrame)
            let style = inFrame ? "FrameHeading\(level)" : "Heading\(level)"
            let isPlain = number == nil && level < 3 && !inFrame
            try writeParagraph(isPlain ? style + "Plain" : style, mark: mark, inlines)
        case .paragraph(let style, let inlines):
            if !inlines.isBlank { try writeParagraph(DOCXBody.name(of: style, inFrame: inFrame), inlines) }
        case .lines(let style, let lines):
            try write(lines, DOCXBody.name(of: style, inFrame: inFrame))
        case .numbered(let inlines, let mark):
            _ = numbers.paragraph()
            if inFrame {
                try writeParagraph("FrameText", number: DOCXNumbering.paragraphs, mark: mark, inlines)
            } else {
                try writeParagraph("NumberedParagraph", mark: mark, inlines)
            }
        case .list(let style, let items):
            try write(items, style, inFrame: inFrame)
        case .quotation(let paragraphs, let language):
            let foreign = language == document.properties.language ? nil : language
            for paragraph in paragraphs where !paragraph.isBlank {
                try writeParagraph(inFrame ? "FrameQuote" : "Quote", language: foreign, paragraph)
            }
        case .table(let table):
            try write(table)
        case .framed(let heading, let inner):
            try writeParagraph("FrameHeading\(numbers.frameLevel)", heading)
            try write(inner, inFrame: true)
        case .approved(let name, let inner):
            try write(approved: inner, name, inFrame: inFrame)
        }
    }

    // MARK: Paragraphs

    /// Writes a paragraph; `number` is the list definition that it joins directly instead of through its style.
    private mutating func writeParagraph(
        _ style: String, number: Int? = nil, mark: String? = nil, language: Language? = nil, _ inlines: [Inline]
    ) throws(RenderingFault) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>")
        if let number { out.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(number)\"/></w:numPr>") }
        out.raw("</w:pPr>")
        let look = DOCXLook(language: language)
        if let mark, try marks.place(mark).isReferenced {
            let parts = inlines.splitNotes
            bookmarks += 1
            let id = bookmarks
            out.raw("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(try marks.place(mark).name)\"/>")
            try write(parts.text, look)
            out.raw("<w:bookmarkEnd w:id=\"\(id)\"/>")
            try write(parts.notes, look)
        } else {
            try write(inlines[...], look)
        }
        out.raw("</w:p>")
    }

    private mutating func write(_ lines: [[Inline]], _ style: String) throws(RenderingFault) {
        let shown = lines.filter { !$0.isBlank }
        guard !shown.isEmpty else { return }
        try writeParagraph(style, Array(shown.joined(separator: [Inline.lineBreak])))
    }

    private mutating func write(_ items: [[Inline]], _ style: ListStyle, inFrame: Bool) throws(RenderingFault) {
        let definition = DOCXNumbering.definition(of: style, inFrame: inFrame)
        var number: Int?
        if style != .bulleted, !items.isEmpty {
            restarts.append(definition)
            number = DOCXNumbering.definitionCount + restarts.count
        }
        for item in items { try writeParagraph(DOCXNumbering.style(of: style, inFrame: inFrame), number: number, item) }
    }

    private mutating func write(approved blocks: [Block], _ name: String, inFrame: Bool) throws(RenderingFault) {
        guard document.properties.status == .draft else { return try write(blocks, inFrame: inFrame) }
        out.raw("<w:sdt><w:sdtPr><w:alias w:val=\"\(words.approvedPart)\"/><w:tag w:val=\"")
        try out.attribute(String(name.prefix(64)))
        out.raw("\"/><w:id w:val=\"\(nextControl())\"/><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>")
        try write(blocks, inFrame: inFrame)
        out.raw("</w:sdtContent></w:sdt>")
    }

    /// The id of the next content control.
    mutating func nextControl() -> Int {
        controls += 1
        return 100 + controls
    }

    // MARK: Tables

    private mutating func write(_ table: Table) throws(RenderingFault) {
        let number = numbers.table()
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>")
        try writeRun(words.table + " ", DOCXLook())
        try writeField("SEQ \(words.table) \\* ARABIC", result: String(number), DOCXLook())
        try writeRun(words.captionSeparator + table.caption, DOCXLook())
        out.raw("</w:p><w:tbl><w:tblPr><w:tblStyle w:val=\"DossierTable\"/><w:tblW w:w=\"\(DOCXWriter.textWidth)\" ")
        out.raw("w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" ")
        out.raw("w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>")
        out.raw("<w:tblCaption w:val=\"")
        try out.attribute(table.caption)
        out.raw("\"/><w:tblDescription w:val=\"")
        try out.attribute(table.description)
        out.raw("\"/></w:tblPr><w:tblGrid>")
        let columns = ColumnWidths.shares(of: DOCXWriter.textWidth, table.widths)
        for column in columns { out.raw("<w:gridCol w:w=\"\(column)\"/>") }
        out.raw("</w:tblGrid>")
        try write(row: table.header, columns, isHeader: true)
        for row in table.rows { try write(row: row, columns, isHeader: false) }
        out.raw("</w:tbl>")
    }

    private mutating func write(row: [[Inline]], _ columns: [Int], isHeader: Bool) throws(RenderingFault) {
        out.raw(
            isHeader ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        for (cell, column) in zip(row, columns) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(column)\" w:type=\"dxa\"/></w:tcPr>")
            try writeParagraph(isHeader ? "TableHeading" : "TableContents", cell)
            out.raw("</w:tc>")
        }
        out.raw("</w:tr>")
    }

    // MARK: Names of styles

    private static func name(of style: ParagraphStyle, inFrame: Bool) -> String {
        if inFrame { return "FrameText" }
        return switch style {
        case .body: "BodyText"
        case .dateline: "Date"
        case .reference: "Reference"
        case .subject: "SubjectLine"
        case .salutation: "Salutation"
        case .closing: "Closing"
        case .summary: "Summary"
        case .mention: "Mention"
        }
    }

    private static func name(of style: LinesStyle, inFrame: Bool) -> String {
        if inFrame { return "FrameText" }
        return switch style {
        case .addressee: "Addressee"
        case .signature: "Signature"
        }
    }
}
