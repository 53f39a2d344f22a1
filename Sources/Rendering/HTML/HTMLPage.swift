import LegalModel

/// What stands around the body of an HTML file: head, style sheet, letterhead.
struct HTMLPage {
    let document: Document
    let columnWidths: Set<Int>
    private var out = MarkupBuffer()

    init(document: Document, columnWidths: Set<Int>) {
        self.document = document
        self.columnWidths = columnWidths
    }

    mutating func bytes(body: [UInt8], styleSheet: String) throws(RenderingFault) -> [UInt8] {
        out = MarkupBuffer(capacity: body.count + styleSheet.utf8.count + 4096)
        try writeHead(styleSheet: styleSheet)
        try writeBodyTag()
        try writeLetterhead()
        out.raw("<main>\n")
        out.raw(body)
        out.raw("</main>\n</body>\n</html>\n")
        return out.bytes
    }

    private var properties: DocumentProperties { document.properties }
    private var words: DocumentWords { DocumentWords(language: properties.language) }

    private mutating func writeHead(styleSheet: String) throws(RenderingFault) {
        out.raw("<!DOCTYPE html>\n<html lang=\"\(properties.language.tag)\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        try out.text(properties.title, lineEnd: " ", tab: " ")
        out.raw("</title>\n")
        try writeMeta("author", properties.author)
        try writeMeta("description", properties.subject)
        try writeMeta("dcterms.created", properties.date.description)
        out.raw("<style>\n")
        out.raw(styleSheet)
        for width in columnWidths.sorted() { out.raw("col.w\(width) { width: \(width)%; }\n") }
        if properties.status == .draft { out.raw(draftStyle) }
        out.raw("</style>\n</head>\n")
    }

    private mutating func writeMeta(_ name: String, _ content: String) throws(RenderingFault) {
        out.raw("<meta name=\"\(name)\" content=\"")
        try out.attribute(content)
        out.raw("\">\n")
    }

    private mutating func writeBodyTag() throws(RenderingFault) {
        let attributes = [
            ("dossier", properties.dossier), ("status", properties.status.rawValue),
            ("template", properties.template), ("content-sha256", properties.contentHash),
            ("running", words.runningHead(of: document)), ("sender", properties.author),
            ("reference", "\(words.dossier)\u{A0}\(properties.dossier)"), ("page", words.page), ("of", words.of),
        ]
        out.raw("<body")
        for (name, value) in attributes {
            out.raw(" data-\(name)=\"")
            try out.attribute(value)
            out.raw("\"")
        }
        out.raw(">\n")
    }

    private mutating func writeLetterhead() throws(RenderingFault) {
        out.raw("<header class=\"letterhead\">\n")
        if let sender = document.letterhead.first {
            out.raw("<p class=\"sender\">")
            try out.text(sender, lineEnd: "<br>", tab: " ")
            out.raw("</p>\n")
        }
        if document.letterhead.count > 1 {
            out.raw("<p class=\"address\">")
            for (index, line) in document.letterhead.dropFirst().enumerated() {
                if index > 0 { out.raw("<br>") }
                try out.text(line, lineEnd: "<br>", tab: " ")
            }
            out.raw("</p>\n")
        }
        if properties.status == .draft { out.raw("<p class=\"draft-mark\">\(words.draftSentence)</p>\n") }
        out.raw("</header>\n")
    }

    /// The draft mark of paper: a picture behind every page, of the writer's own words only.
    private var draftStyle: String {
        """
        @page {
          background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 400'%3E%3Ctext \
        x='200' y='225' font-family='Liberation Sans, Arial' font-weight='bold' font-size='84' fill='%23e4e7ea' \
        text-anchor='middle' transform='rotate(-45 200 200)'%3E\(words.draft.uppercased())%3C/text%3E%3C/svg%3E") \
        center / 17cm no-repeat;
        }

        """
    }
}
