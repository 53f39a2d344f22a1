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
        switch fileName.split(separator: ".").last?.lowercased() {
        case "docx": try WordText.text(of: bytes)
        case "odt": try OpenDocumentText.text(of: bytes)
        case "html", "htm": try HypertextText.text(of: bytes)
        case "txt", "md", "csv": TextDecoding.text(of: bytes)
        case "eml": try MailText.text(of: bytes)
        default: nil
        }
    }
}
