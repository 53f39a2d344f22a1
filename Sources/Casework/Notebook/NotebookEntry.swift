public import LegalModel

/// One entry of the notebook: something that was written, said or noted about the dispute.
public struct NotebookEntry: Hashable, Sendable {
    /// The id, `E1`.
    public var id: Identifier<NotebookEntry>
    /// How it came.
    public var kind: Kind
    /// The day.
    public var date: CivilDate
    /// Who speaks: a side, or the service itself when `nil`.
    public var from: Side?
    /// The language of the text.
    public var language: Language
    /// The words, byte for byte as received or noted; never changed afterwards.
    public var text: String
    /// The exhibits that came with it.
    public var exhibits: [Identifier<Exhibit>]
    /// What the mail said of itself from which the entry was taken; `nil` for one that was written by hand.
    public var mail: MailHeader?

    /// Makes an entry.
    public init(
        id: Identifier<NotebookEntry>, kind: Kind, date: CivilDate, from: Side?, language: Language, text: String,
        exhibits: [Identifier<Exhibit>] = [], mail: MailHeader? = nil
    ) {
        self.id = id
        self.kind = kind
        self.date = date
        self.from = from
        self.language = language
        self.text = text
        self.exhibits = exhibits
        self.mail = mail
    }

    /// How an entry came about.
    public enum Kind: String, Hashable, Sendable, CaseIterable { case mail, call, visit, note }
}
