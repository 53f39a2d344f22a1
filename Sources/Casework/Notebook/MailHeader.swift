public import FileFormats
public import LegalModel

/// What the mail says of itself from which an entry was taken.
public struct MailHeader: Hashable, Sendable {
    /// The exhibit that keeps the mail as it came.
    public var file: Identifier<Exhibit>
    /// The sender as written, `Anne Exemple <anne.exemple@example.org>`; `nil` when none is named.
    public var sender: String?
    /// The subject; `nil` when there is none.
    public var subject: String?
    /// When it was sent, in the time of Brussels: `2026-11-02T14:03+01:00`, or without zone when it has none.
    public var sentAt: String?
    /// Its id, without angle brackets.
    public var messageID: String?
    /// What was broken in it, and how it was taken.
    public var remarks: [MailRemark]

    /// Makes a header.
    public init(
        file: Identifier<Exhibit>, sender: String? = nil, subject: String? = nil, sentAt: String? = nil,
        messageID: String? = nil, remarks: [MailRemark] = []
    ) {
        self.file = file
        self.sender = sender
        self.subject = subject
        self.sentAt = sentAt
        self.messageID = messageID
        self.remarks = remarks
    }
}
