import FileFormats
public import LegalModel

/// Writes a plain text with comments as a DOCX of its own: paragraphs and comments, nothing else.
public enum CommentedDOCX {
    /// The file; the same bytes for the same text and comments. Signs that no file can hold are left out.
    ///
    /// - Parameters:
    ///   - isWrapped: whether paragraphs are parted by empty lines; else each line is one.
    ///   - comments: in the order of the text, none inside another.
    public static func bytes(
        of text: String, comments: [TextComment], author: String, title: String, language: Language, isWrapped: Bool
    ) throws(RenderingFault) -> [UInt8] {
        let numbered = comments.enumerated().map { (id: $0.offset, comment: $0.element) }
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let package = "http://schemas.openxmlformats.org/package/2006/"
        var core = MarkupBuffer()
        core.raw(DOCXWriter.head + "<cp:coreProperties xmlns:cp=\"\(package)metadata/core-properties\" ")
        core.raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
        try core.text(title, lineEnd: " ", tab: " ")
        core.raw("</dc:title><dc:language>\(language.tag)</dc:language></cp:coreProperties>")
        let types =
            "<Types xmlns=\"\(package)content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"\(word)document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(word)styles+xml\"/>"
            + "<Override PartName=\"/word/numbering.xml\" ContentType=\"\(word)numbering+xml\"/>"
            + "<Override PartName=\"/word/settings.xml\" ContentType=\"\(word)settings+xml\"/>"
            + "<Override PartName=\"/word/fontTable.xml\" ContentType=\"\(word)fontTable+xml\"/>"
            + "<Override PartName=\"/word/comments.xml\" ContentType=\"\(word)comments+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
        let root =
            "<Relationships xmlns=\"\(package)relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"\(office)officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(package)relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
        let relations =
            "<Relationships xmlns=\"\(package)relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"\(office)styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(office)comments\" Target=\"comments.xml\"/>"
            + "<Relationship Id=\"rId3\" Type=\"\(office)numbering\" Target=\"numbering.xml\"/>"
            + "<Relationship Id=\"rId4\" Type=\"\(office)settings\" Target=\"settings.xml\"/>"
            + "<Relationship Id=\"rId5\" Type=\"\(office)fontTable\" Target=\"fontTable.xml\"/></Relationships>"
        return try PackageParts.pack([
            ZipEntry(name: "[Content_Types].xml", bytes: Array((DOCXWriter.head + types).utf8)),
            ZipEntry(name: "_rels/.rels", bytes: Array((DOCXWriter.head + root).utf8)),
            ZipEntry(name: "word/document.xml", bytes: try body(text, comments: comments, isWrapped: isWrapped)),
            ZipEntry(name: "word/_rels/document.xml.rels", bytes: Array((DOCXWriter.head + relations).utf8)),
            ZipEntry(name: "word/styles.xml", bytes: DOCXStyles.part(language: language)),
            ZipEntry(name: "word/numbering.xml", bytes: DOCXNumbering.part(restarts: [])),
            ZipEntry(name: "word/settings.xml", bytes: DOCXSettings.settings(language: language, hasNotes: false)),
            ZipEntry(name: "word/fontTable.xml", bytes: DOCXSettings.fonts()),
            ZipEntry(name: "word/comments.xml", bytes: try CommentsPart.part(numbered, author: author)),
            ZipEntry(name: "docProps/core.xml", bytes: core.bytes),
        ])
    }

    private static func body(
        _ text: String, comments: [TextComment], isWrapped: Bool
    ) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer()
        out.raw(DOCXWriter.head + "<w:document \(DOCXWriter.namespaces)><w:body>")
        for paragraph in TextParagraph.all(of: text, isWrapped: isWrapped) {
            out.raw("<w:p>")
            var place = paragraph.lowerBound
            for (id, comment) in comments.enumerated()
            where paragraph.contains(comment.range.lowerBound)
                || comment.range.lowerBound < paragraph.lowerBound
                    && comment.range.upperBound > paragraph.lowerBound
                    && comment.range.upperBound <= paragraph.upperBound
            {
                let range = comment.range
                if range.lowerBound >= place {
                    try run(text, place..<range.lowerBound, in: &out)
                    out.raw("<w:commentRangeStart w:id=\"\(id)\"/>")
                    place = range.lowerBound
                }
                let end = min(range.upperBound, paragraph.upperBound)
                try run(text, place..<end, in: &out)
                place = end
                if range.upperBound <= paragraph.upperBound {
                    out.raw("<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>")
                }
            }
            try run(text, place..<paragraph.upperBound, in: &out)
            out.raw("</w:p>")
        }
        out.raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" ")
        out.raw("w:bottom=\"1417\" w:left=\"1417\" w:header=\"737\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>")
        out.raw("</w:body></w:document>")
        return out.bytes
    }

    private static func run(_ text: String, _ range: Range<Int>, in out: inout MarkupBuffer) throws(RenderingFault) {
        guard !range.isEmpty else { return }
        let words = DocumentText(TextParagraph.words(range, of: text)).text
        guard !words.isEmpty else { return }
        out.raw("<w:r><w:t xml:space=\"preserve\">")
        try out.text(
            words, lineEnd: "</w:t><w:br/><w:t xml:space=\"preserve\">",
            tab: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
        out.raw("</w:t></w:r>")
    }
}
