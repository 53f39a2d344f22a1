import FileFormats
public import LegalModel

/// Writes a document as DOCX.
///
/// Paragraphs name a style and nothing else, numbers are live, references are fields that carry the result an office
/// program will compute. Every part is read again, strictly, before the package is closed.
///
/// - Source: ECMA-376 part 1, transitional.
public enum DOCXWriter {
    /// The whole file; the same bytes for the same document.
    public static func bytes(of document: Document) throws(RenderingFault) -> [UInt8] {
        try PackageParts.pack(try parts(of: document))
    }

    /// The parts, in the order in which they are packed.
    static func parts(of document: Document) throws(RenderingFault) -> [ZipEntry] {
        var body = DOCXBody(document: document, marks: try MarkTable(document))
        try body.write(document.blocks)
        let hasNotes = !body.notes.isEmpty
        let frame = DOCXFrame(document: document)
        var parts: [(String, [UInt8])] = [
            ("word/document.xml", frame.document(body.out.bytes)),
            ("word/_rels/document.xml.rels", try DOCXPackage.documentRelations(hasNotes: hasNotes, links: body.links)),
            ("word/styles.xml", DOCXStyles.part(language: document.properties.language)),
            ("word/numbering.xml", DOCXNumbering.part(restarts: body.restarts)),
            ("word/settings.xml", DOCXSettings.settings(language: document.properties.language, hasNotes: hasNotes)),
            ("word/fontTable.xml", DOCXSettings.fonts()),
        ]
        if hasNotes {
            parts.append(("word/footnotes.xml", body.notesPart()))
            if !body.noteLinks.isEmpty {
                parts.append(("word/_rels/footnotes.xml.rels", try DOCXPackage.noteRelations(links: body.noteLinks)))
            }
        }
        parts += [
            ("word/header1.xml", try frame.runningHeader()), ("word/header2.xml", try frame.firstHeader()),
            ("word/footer1.xml", try frame.footer()),
            ("docProps/core.xml", try DOCXProperties.core(document.properties)),
            ("docProps/app.xml", try DOCXProperties.application(document.properties)),
            ("docProps/custom.xml", try DOCXProperties.custom(document.properties)),
        ]
        let head = [
            ("[Content_Types].xml", DOCXPackage.contentTypes(hasNotes: hasNotes)),
            ("_rels/.rels", DOCXPackage.packageRelations()),
        ]
        return (head + parts).map { ZipEntry(name: $0.0, bytes: $0.1) }
    }

    /// What every part begins with.
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    /// The name-spaces of parts with text.
    static let namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    /// The width of the text, in twentieths of a point: A4 with margins of 2.5 cm.
    static let textWidth = 9072
}
