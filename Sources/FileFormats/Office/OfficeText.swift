/// Reads the plain text of an exhibit, to find what is quoted from it.
///
/// One paragraph a line, notes at the end, tables cell by cell. What a file says about looks is left out.
public enum OfficeText {
    /// The text of a file; `nil` when its kind is not read. The kind is told by the ending of the name and, for packages,
    /// by what is inside.
    ///
    /// Read are `docx`, `odt`, `html`, `htm`, `txt`, `md`, `csv` and `eml`.
    ///
    /// - Throws: `ZipFault`, `MarkupFault` or `MailFault` for a file that is refused.
    public static func text(of bytes: [UInt8], fileName: String) throws -> String? {
        try text(of: bytes, fileName: fileName, isSigned: false)
    }

    /// The same text, with the signs of Markdown where a DOCX, ODT or HTML says what a line is: `# ` a heading, `> ` a
    /// quotation, `- ` and `1. ` points of a list.
    ///
    /// - Throws: as ``text(of:fileName:)``.
    public static func signedText(of bytes: [UInt8], fileName: String) throws -> String? {
        try text(of: bytes, fileName: fileName, isSigned: true)
    }

    private static func text(of bytes: [UInt8], fileName: String, isSigned: Bool) throws -> String? {
        switch fileName.split(separator: ".").last?.lowercased() {
        case "docx": try WordText.text(of: bytes, isSigned: isSigned)
        case "odt": try OpenDocumentText.text(of: bytes, isSigned: isSigned)
        case "html", "htm": try HypertextText.text(of: bytes, isSigned: isSigned)
        case "txt", "md", "csv": TextDecoding.text(of: bytes)
        case "eml": try MailText.text(of: bytes)
        default: nil
        }
    }
}
