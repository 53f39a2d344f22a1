/// Why a mail is not read or written.
public enum MailFault: Error, Hashable, Sendable {
    /// The bytes are no mail: no header with a sender, a day, a subject or a type stands at their beginning.
    case notAMail
    /// The mail is larger than is read.
    case tooLarge(limitInBytes: Int)
    /// The mail has more parts than are read.
    case tooManyParts(limit: Int)
    /// Parts stand in each other deeper than is read.
    case tooDeep(limit: Int)
    /// The headers are longer than are read, all together or those of one part.
    case headersTooLarge(limitInBytes: Int)
    /// There are more headers than are read.
    case tooManyHeaders(limit: Int)
    /// The mail could not be written: no memory, or a text that holds NUL.
    case unwritable
}
