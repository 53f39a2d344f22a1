import FileFormats
public import LegalModel

/// Writes a document as ODT, strictly in OpenDocument 1.3 without extensions.
///
/// Paragraphs name a style and nothing else, numbers are live, references are fields that carry the result an office
/// program will compute. Every part is read again, strictly, before the package is closed.
///
/// - Source: OpenDocument 1.3, parts 2 and 3.
public enum ODTWriter {
    /// The whole file; the same bytes for the same document.
    public static func bytes(of document: Document) throws(RenderingFault) -> [UInt8] {
        try PackageParts.pack(try parts(of: document))
    }

    /// The parts, in the order in which they are packed.
    static func parts(of document: Document) throws(RenderingFault) -> [ZipEntry] {
        var body = ODTBody(document: document, marks: try MarkTable(document))
        try body.write(document.blocks)
        return [
            ZipEntry(name: "mimetype", bytes: Array(mediaType.utf8)),
            ZipEntry(name: "content.xml", bytes: ODTContent.part(body)),
            ZipEntry(name: "styles.xml", bytes: try ODTStylesPart(document: document).bytes()),
            ZipEntry(name: "meta.xml", bytes: try ODTMeta.part(document.properties)),
            ZipEntry(name: "META-INF/manifest.xml", bytes: manifest),
        ]
    }

    static let mediaType = "application/vnd.oasis.opendocument.text"
    /// What every part begins with.
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    /// The name-spaces and the version, on the root of every part.
    static let namespaces: String = {
        let oasis = [
            ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"),
        ]
        return oasis.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1):1.0\" " }.joined()
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + "office:version=\"1.3\""
    }()
    /// The width of the text in hundredths of a millimetre: A4 with margins of 2.5 cm.
    static let textWidth = 16_000

    private static let manifest: [UInt8] = {
        var out = MarkupBuffer(capacity: 1024)
        out.raw(head + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" ")
        out.raw("manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" ")
        out.raw("manifest:media-type=\"\(mediaType)\"/>")
        for part in ["content.xml", "styles.xml", "meta.xml"] {
            out.raw("<manifest:file-entry manifest:full-path=\"\(part)\" manifest:media-type=\"text/xml\"/>")
        }
        out.raw("</manifest:manifest>")
        return out.bytes
    }()
}
