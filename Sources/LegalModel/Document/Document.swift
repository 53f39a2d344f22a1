/// A letter or a recommendation, ready to be written in any format.
///
/// Text enters a document cleaned (``DocumentText``) and typeset for its language; writers escape it and change nothing else.
public struct Document: Hashable, Sendable {
    /// What stands in the properties of the file.
    public var properties: DocumentProperties
    /// The lines of the letterhead: sender's name and address. They stand outside the body.
    public var letterhead: [String]
    /// The line at the head of every page but the first.
    public var runningHead: String
    /// The body, in reading order.
    public var blocks: [Block]

    /// Makes a document.
    public init(properties: DocumentProperties, letterhead: [String], runningHead: String, blocks: [Block]) {
        self.properties = properties
        self.letterhead = letterhead
        self.runningHead = runningHead
        self.blocks = blocks
    }
}

/// What stands in the properties of a written file.
public struct DocumentProperties: Hashable, Sendable {
    /// The title.
    public var title: String
    /// The subject.
    public var subject: String
    /// The author: the service, never a person's identifier.
    public var author: String
    /// The language of the text.
    public var language: Language
    /// The day the document bears.
    public var date: CivilDate
    /// The dossier's number.
    public var dossier: String
    /// The template and its version.
    public var template: String
    /// SHA-256 of the canonical content, hexadecimal.
    public var contentHash: String
    /// Draft or final.
    public var status: Status

    /// Makes properties.
    public init(
        title: String, subject: String, author: String, language: Language, date: CivilDate, dossier: String,
        template: String, contentHash: String, status: Status
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.language = language
        self.date = date
        self.dossier = dossier
        self.template = template
        self.contentHash = contentHash
        self.status = status
    }

    /// Whether a document may leave.
    public enum Status: String, Hashable, Sendable { case draft, final }
}
