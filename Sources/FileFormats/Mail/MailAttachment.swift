/// A file that came with a mail.
public struct MailAttachment: Hashable, Sendable {
    /// A name under which it can be kept anywhere; each once in a mail.
    public let fileName: String
    /// The name that was given, when it is another; as received, unsafe to print.
    public let receivedName: String?
    /// The type that was declared, `application/pdf`, in lower case; what the bytes are is another question.
    public let mediaType: String
    /// The bytes.
    public let bytes: [UInt8]
    /// Why it is there.
    public let role: Role

    /// Makes an attachment.
    public init(fileName: String, receivedName: String? = nil, mediaType: String, bytes: [UInt8], role: Role = .file) {
        self.fileName = fileName
        self.receivedName = receivedName
        self.mediaType = mediaType
        self.bytes = bytes
        self.role = role
    }

    /// What an attachment is in its mail.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// A file.
        case file
        /// A picture or sheet that the text shows in itself.
        case inText
        /// A message.
        case message
        /// A file of Outlook, `winmail.dat`.
        case outlookContainer
        /// A signature, a key, encrypted content, a report of delivery: of use to programs.
        case technical
    }
}
