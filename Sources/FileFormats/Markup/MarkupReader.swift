/// Reads XML strictly and HTML as browsers take it, into a small tree. Nothing is ever loaded from anywhere.
///
/// - Source: XML 1.0; Namespaces in XML 1.0.
public enum MarkupReader {
    /// The largest text that is read: 32 MiB.
    public static let limitInBytes = 32 * 1024 * 1024
    /// How often elements may stand in each other, the root counted.
    public static let depthLimit = 256

    /// Reads XML: well formed, without document type, without entities of its own.
    ///
    /// - Returns: the root element.
    public static func read(_ bytes: [UInt8]) throws(MarkupFault) -> MarkupNode {
        try tree(bytes, .xml)
    }

    /// Reads HTML, however untidy. Without a declared encoding, bytes that are UTF-8 are taken as such.
    ///
    /// - Returns: the root element, named `html`.
    public static func readHTML(_ bytes: [UInt8]) throws(MarkupFault) -> MarkupNode {
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        return try tree(bytes, isUTF8 ? .htmlInUTF8 : .html)
    }

    /// Checks that bytes are XML that ``read(_:)`` would read, at a fraction of its cost.
    public static func check(_ bytes: [UInt8]) throws(MarkupFault) {
        try ParsedMarkup(bytes, .xmlCheck).check()
    }

    private static func tree(_ bytes: [UInt8], _ kind: ParsedMarkup.Kind) throws(MarkupFault) -> MarkupNode {
        var tokens = TokenReader(try ParsedMarkup(bytes, kind).tokens())
        guard let root = tokens.root() else { throw .malformed(line: 0, code: 0) }
        return root
    }
}
