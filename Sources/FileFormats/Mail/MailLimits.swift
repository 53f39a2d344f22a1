/// How much of a mail from outside is read.
public struct MailLimits: Hashable, Sendable {
    /// The size of the mail, in bytes.
    public var messageInBytes = 64 * 1024 * 1024
    /// The number of parts.
    public var partCount = 1000
    /// The number of lines that begin like the boundary of a part.
    public var boundaryLineCount = 50_000
    /// How many multiparts may stand in each other.
    public var depth = 32
    /// The size of all headers together, in bytes.
    public var headersInBytes = 2 * 1024 * 1024
    /// The number of headers of one part or message.
    public var headerCount = 1000
    /// How many messages in messages are looked into for their text.
    public var messageDepth = 4

    /// The limits that hold everywhere in the program.
    public init() {}
}
