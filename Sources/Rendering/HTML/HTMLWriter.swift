import FileFormats
public import LegalModel

/// Writes a document as one HTML file for the screen and for paper.
///
/// The file holds all it needs: no address is loaded, nothing is active, and the style sheet holds no data. Running texts
/// reach the page margins through attributes of the body.
///
/// - Source: HTML Living Standard; DPUB-ARIA 1.1 for the roles of notes; CSS Generated Content for Paged Media.
public enum HTMLWriter {
    /// The whole file.
    ///
    /// - Parameters:
    ///   - document: what is written.
    ///   - styleSheet: the text of `Templates/style/print.css`.
    public static func text(of document: Document, styleSheet: String) throws(RenderingFault) -> String {
        String(decoding: try bytes(of: document, styleSheet: styleSheet), as: UTF8.self)
    }

    /// The whole file in UTF-8.
    public static func bytes(of document: Document, styleSheet: String) throws(RenderingFault) -> [UInt8] {
        guard !holdsEndTag(styleSheet) else { throw .styleSheetMarkup }
        let marks = try MarkTable(document)
        var body = HTMLBody(document: document, marks: marks)
        try body.write(document.blocks)
        try body.writeNotes()
        var page = HTMLPage(document: document, columnWidths: body.columnWidths)
        return try page.bytes(body: body.out.bytes, styleSheet: styleSheet)
    }

    private static func holdsEndTag(_ styleSheet: String) -> Bool {
        let bytes = Array(styleSheet.utf8)
        return bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: "<") && index + 1 < bytes.count
                && (bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "!"))
        }
    }
}
