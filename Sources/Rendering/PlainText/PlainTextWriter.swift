public import LegalModel

/// Writes a document as plain text for a terminal or a mail, in lines of at most 80 characters.
///
/// Words longer than a line stand on a line of their own, uncut: an address stays whole.
public enum PlainTextWriter {
    /// The length of a line in characters.
    public static let lineLength = 80

    /// The whole text; it ends in a line end.
    public static func text(of document: Document) throws(RenderingFault) -> String {
        var body = PlainTextBody(document: document, marks: try MarkTable(document))
        return try body.text()
    }
}
