/// A mail that is ready to be looked over and sent by any mail program.
public struct MailDraft: Hashable, Sendable {
    /// Who writes.
    public var from: MailAddress
    /// Whom it is for; empty when the address is not known.
    public var to: [MailAddress]
    /// The subject, on one line.
    public var subject: String
    /// The text for programs that show plain text; lines end in `\n`.
    public var plainText: String
    /// The same text as an HTML page that loads nothing.
    public var html: String
    /// The language of the text, a tag such as `fr-BE`.
    public var languageTag: String
    /// The files, in their order; each under a safe name.
    public var attachments: [MailAttachment]
    /// Letters and digits made of the content: the same mail has the same id and boundaries.
    public var mark: String

    /// Makes a draft.
    public init(
        from: MailAddress, to: [MailAddress], subject: String, plainText: String, html: String, languageTag: String,
        attachments: [MailAttachment], mark: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.plainText = plainText
        self.html = html
        self.languageTag = languageTag
        self.attachments = attachments
        self.mark = mark
    }
}
