/// A block of a document. Closed set: every writer handles every case.
public indirect enum Block: Hashable, Sendable {
    /// The title of the document; exactly one, the only `h1`.
    case title([Inline])
    /// A heading of level 1 to 3. The writers number level 1 with I, II … and level 2 with A, B … when `numbered`;
    /// `mark` is what references point to.
    case heading(level: Int, numbered: Bool, [Inline], mark: String?)
    /// A paragraph in a named style.
    case paragraph(ParagraphStyle, [Inline])
    /// Lines that belong together: addressee, signature.
    case lines(LinesStyle, [[Inline]])
    /// A paragraph with a running number through the whole document.
    case numbered([Inline], mark: String?)
    /// A list that begins anew.
    case list(ListStyle, [[Inline]])
    /// Words of someone else, kept as they are, in their own language.
    case quotation([[Inline]], language: Language)
    /// A table with header row, caption and description.
    case table(Table)
    /// A framed block with its own heading, such as the service's opinion.
    case framed(heading: [Inline], [Block])
    /// A part that was approved; locked while the document is a draft. Begins with a heading nothing refers to.
    case approved(name: String, [Block])
}

/// The styles of a plain paragraph.
public enum ParagraphStyle: String, Hashable, Sendable, CaseIterable {
    /// Running text.
    case body
    /// Place and date.
    case dateline
    /// Reference lines: dossier, addressee's own reference.
    case reference
    /// The subject line of a letter.
    case subject
    /// The form of address.
    case salutation
    /// The closing formula; stays with the signature.
    case closing
    /// The summary in front of everything.
    case summary
    /// Small print: receipt, mentions.
    case mention
}

/// The styles of lines that belong together.
public enum LinesStyle: String, Hashable, Sendable, CaseIterable {
    case addressee, signature
}

/// The kinds of list.
public enum ListStyle: String, Hashable, Sendable, CaseIterable {
    /// `a)`, `b)` …
    case lettered
    /// `1.`, `2.` … starting at 1: questions.
    case decimal
    case bulleted
}

/// A table. Every row has as many cells as the header.
public struct Table: Hashable, Sendable {
    /// The caption, without number.
    public var caption: String
    /// What the table holds, for readers who do not see it.
    public var description: String
    /// The header row.
    public var header: [[Inline]]
    /// Widths of the columns in parts of a hundred; their sum is 100.
    public var widths: [Int]
    /// The rows; each cell is one paragraph.
    public var rows: [[[Inline]]]

    /// Makes a table.
    public init(caption: String, description: String, header: [[Inline]], widths: [Int], rows: [[[Inline]]]) {
        self.caption = caption
        self.description = description
        self.header = header
        self.widths = widths
        self.rows = rows
    }
}
