import LegalModel

/// Writes a text with marks as one HTML file for screen and paper: no script, nothing loaded, the same bytes on each run.
public enum AnnotatedPageWriter {
    /// The whole file. Signs that no file can hold are left out of the text.
    public static func text(of page: AnnotatedPage) throws(RenderingFault) -> String {
        var body = ReportPageBody()
        for block in page.before { try body.write(block) }
        try body.write(.heading(level: 2, page.heading, id: "text"))
        var end = ReportPageBody()
        for block in page.after { try end.write(block) }
        var out = MarkupBuffer()
        out.raw(body.out.bytes)
        out.raw("<div class=\"marked\" lang=\"\(page.textLanguage.tag)\">\n")
        var marks = page.marks[...]
        for paragraph in TextParagraph.all(of: page.text, isWrapped: page.isWrapped) {
            try write(paragraph, of: page.text, &marks, in: &out)
        }
        out.raw("</div>\n")
        out.raw(end.out.bytes)
        return try ReportPageWriter.file(
            title: page.title, subtitles: page.subtitles, in: page.language, style: style, main: out)
    }

    private static func write(
        _ paragraph: Range<Int>, of text: String, _ marks: inout ArraySlice<TextMark>, in out: inout MarkupBuffer
    ) throws(RenderingFault) {
        out.raw("<p>")
        var place = paragraph.lowerBound
        while let mark = marks.first, mark.range.lowerBound < paragraph.upperBound {
            marks.removeFirst()
            let start = max(place, mark.range.lowerBound)
            try words(text, place..<start, in: &out)
            out.raw("<a class=\"\(mark.look.rawValue)\" id=\"")
            try out.attribute(mark.id)
            out.raw("\" href=\"#")
            try out.attribute(mark.target)
            out.raw("\">")
            place = max(start, min(mark.range.upperBound, paragraph.upperBound))
            try words(text, start..<place, in: &out)
            out.raw(" <span class=\"sign\">[")
            try out.text(mark.sign, lineEnd: " ", tab: " ")
            out.raw("]</span></a>")
        }
        try words(text, place..<paragraph.upperBound, in: &out)
        out.raw("</p>\n")
    }

    private static func words(_ text: String, _ range: Range<Int>, in out: inout MarkupBuffer) throws(RenderingFault) {
        guard !range.isEmpty else { return }
        try out.text(DocumentText(TextParagraph.words(range, of: text)).text, lineEnd: "<br>\n", tab: " ")
    }

    private static let style = """
        .marked { border: 1px solid #b9c7d3; padding: 1em 1.2em; max-width: 50em; overflow-wrap: anywhere; }
        .marked a { color: #17466b; text-decoration: none; }
        .marked a.settled { border-bottom: 2px solid #17466b; }
        .marked a.open { border-bottom: 2px dashed #8a4b00; color: #8a4b00; }
        .marked a.missing { border-bottom: 4px double #a3001b; color: #a3001b; }
        .marked .sign { font-size: .85em; font-weight: bold; white-space: nowrap; }
        .marked a:target { background: #fff3c4; }
        dd, dt { overflow-wrap: anywhere; }

        """
}
