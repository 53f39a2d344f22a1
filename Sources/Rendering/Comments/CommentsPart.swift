/// The comments of a DOCX as markup.
enum CommentsPart {
    private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// A part of its own.
    static func part(_ comments: [(id: Int, comment: TextComment)], author: String) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer()
        out.raw(DOCXWriter.head + "<w:comments xmlns:w=\"\(namespace)\">")
        out.raw(try elements(comments, author: author, prefix: "w:"))
        out.raw("</w:comments>")
        return out.bytes
    }

    /// The elements of comments; without a date, so that the same text gives the same bytes.
    static func elements(
        _ comments: [(id: Int, comment: TextComment)], author: String, prefix: String
    ) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer()
        for (id, comment) in comments {
            out.raw("<\(prefix)comment \(prefix)id=\"\(id)\" \(prefix)author=\"")
            try out.attribute(author)
            out.raw("\" \(prefix)initials=\"C\">")
            for (index, paragraph) in comment.paragraphs.enumerated() {
                out.raw("<\(prefix)p>")
                if index == 0 { out.raw("<\(prefix)r><\(prefix)annotationRef/></\(prefix)r>") }
                out.raw("<\(prefix)r><\(prefix)t xml:space=\"preserve\">")
                try out.text(paragraph, lineEnd: " ", tab: " ")
                out.raw("</\(prefix)t></\(prefix)r></\(prefix)p>")
            }
            out.raw("</\(prefix)comment>")
        }
        return out.bytes
    }
}
