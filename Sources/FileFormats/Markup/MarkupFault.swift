/// Why a text is not read as markup. Lines are counted from 1; 0 stands for a line that is not known.
public enum MarkupFault: Error, Hashable, Sendable {
    /// The text is larger than is read.
    case tooLarge(limitInBytes: Int)
    /// The text is not well formed; `code` is the number that libxml2 gives the fault.
    case malformed(line: Int, code: Int)
    /// The text declares a document type.
    case documentType(line: Int)
    /// The text refers to an entity of its own.
    case entity(line: Int)
    /// Elements stand in each other more often than is read.
    case tooDeep(line: Int)
    /// There is no memory.
    case noMemory
}
