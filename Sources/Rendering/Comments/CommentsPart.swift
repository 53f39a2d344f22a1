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
                let words = paragraph.drop { $0 == " " }
                out.raw(head(isFirst: index == 0, isIndented: words.startIndex > paragraph.startIndex, prefix))
                try out.text(String(words), lineEnd: " ", tab: " ")
                out.raw("</\(prefix)t></\(prefix)r></\(prefix)p>")
            }
            out.raw("</\(prefix)comment>")
        }
        return out.bytes
    }

    /// What stands before the words of a paragraph: small and without room above and below, whatever the styles of the
    /// document; the first in bold, what belongs to the line before set in.
    private static func head(isFirst: Bool, isIndented: Bool, _ prefix: String) -> String {
        let indent = isIndented ? "<\(prefix)ind \(prefix)left=\"170\"/>" : ""
        let spacing = ["before=\"0\"", "after=\"0\"", "line=\"240\"", "lineRule=\"auto\""].map { prefix + $0 }
        let weight = isFirst ? "<\(prefix)b/>" : ""
        let size = "<\(prefix)sz \(prefix)val=\"18\"/><\(prefix)szCs \(prefix)val=\"18\"/>"
        return "<\(prefix)p><\(prefix)pPr><\(prefix)spacing \(spacing.joined(separator: " "))/>\(indent)</\(prefix)pPr>"
            + (isFirst ? "<\(prefix)r><\(prefix)annotationRef/></\(prefix)r>" : "")
            + "<\(prefix)r><\(prefix)rPr>\(weight)\(size)</\(prefix)rPr><\(prefix)t xml:space=\"preserve\">"
    }
}
