public import FileFormats

/// Why comments cannot be set into a DOCX. The file may be good; it is written in a way that is not followed.
public enum AnnotationFault: Error, Hashable, Sendable {
    /// The package has no main part.
    case noMainPart
    /// A part is not in UTF-8, or its tags cannot be followed.
    case unusualPart(name: String)
    /// The places of the text do not lie where they were expected.
    case otherText
    /// The package or a part is refused.
    case package(ZipFault)
    /// A part is not well formed.
    case part(name: String, MarkupFault)
    /// The copy cannot be written.
    case unwritable(RenderingFault)
}
