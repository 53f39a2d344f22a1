public import LegalModel

/// A document as the text of a mail: subject, plain text, and HTML whose looks stand in the elements themselves.
///
/// Mail programs drop style sheets; so none is there, and no picture, font or script. A draft says so in all three.
public struct MailPage: Hashable, Sendable {
    /// The title of the document; that of a draft begins by saying so.
    public let subject: String
    /// The text in lines of at most ``lineLength`` characters.
    public let plainText: String
    /// The whole page.
    public let html: String

    /// The length of a line in characters.
    public static let lineLength = 76

    /// Writes a document for a mail.
    public init(_ document: Document) throws(RenderingFault) {
        let words = DocumentWords(language: document.properties.language)
        let isDraft = document.properties.status == .draft
        subject = (isDraft ? "[\(words.draft)] " : "") + document.properties.title
        let marks = try MarkTable(document)
        var plain = PlainTextBody(document: document, marks: marks, lineLength: MailPage.lineLength)
        plainText = try plain.text()
        var body = HTMLBody(document: document, marks: marks, isForPaper: false)
        try body.write(document.blocks)
        try body.writeNotes()
        html = String(decoding: try MailPage.page(document, body: body.out.bytes, words), as: UTF8.self)
    }

    private static func page(
        _ document: Document, body: [UInt8], _ words: DocumentWords
    ) throws(RenderingFault) -> [UInt8] {
        var out = MarkupBuffer(capacity: body.count + 2048)
        out.raw(
            "<!DOCTYPE html>\n<html lang=\"\(document.properties.language.tag)\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw("<title>")
        try out.text(document.properties.title, lineEnd: " ", tab: " ")
        out.raw("</title>\n</head>\n<body>\n<div class=\"letterhead\">\n")
        for (index, line) in document.letterhead.enumerated() {
            out.raw(index == 0 ? "<p class=\"sender\">" : "<p class=\"address\">")
            try out.text(line, lineEnd: "<br>", tab: " ")
            out.raw("</p>\n")
        }
        if document.properties.status == .draft { out.raw("<p class=\"draft-mark\">\(words.draftSentence)</p>\n") }
        out.raw("</div>\n")
        out.raw(body)
        out.raw("</body>\n</html>\n")
        return InlineStyles.applied(to: out.bytes)
    }
}
