/// A mail that was received, as a person reads it: who, when, what, and the files that came with it.
///
/// - Source: RFC 5322; RFC 2045 to 2047; RFC 2231; RFC 3676.
public struct MailMessage: Hashable, Sendable {
    /// The senders; usually one.
    public var from: [MailAddress] = []
    /// Those it was sent to.
    public var to: [MailAddress] = []
    /// Those who got a copy.
    public var copies: [MailAddress] = []
    /// Where answers should go, when elsewhere.
    public var replyTo: [MailAddress] = []
    /// The subject on one line; empty when there is none.
    public var subject = ""
    /// When it was sent, as it says itself.
    public var sent: MailTime?
    /// When the last server took it in, as that server says.
    public var received: MailTime?
    /// Its id, without angle brackets.
    public var messageID: String?
    /// The language that it declares, a tag such as `fr-BE`.
    public var languageTag: String?
    /// What was written; lines are separated by `\n`, flowed lines put together.
    public var text = ""
    /// The files, in the order of the mail.
    public var attachments: [MailAttachment] = []
    /// What should be known about it, each once, in the order of ``MailRemark``.
    public var remarks: [MailRemark] = []

    /// Makes an empty message.
    public init() {}
}
