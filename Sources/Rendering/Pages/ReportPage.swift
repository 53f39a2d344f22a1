public import LegalModel

/// A page for a reader at the desk: headings, text, tables and drawings, in one file that holds all it needs.
///
/// It is no document of a dossier: it bears no status and is never released.
public struct ReportPage: Hashable, Sendable {
    /// The title.
    public let title: String
    /// Lines under the title.
    public let subtitles: [String]
    /// The language.
    public let language: Language
    /// What follows, in order.
    public let blocks: [PageBlock]

    /// Makes a page.
    public init(title: String, subtitles: [String], language: Language, blocks: [PageBlock]) {
        self.title = title
        self.subtitles = subtitles
        self.language = language
        self.blocks = blocks
    }
}

/// A block of a page.
public enum PageBlock: Hashable, Sendable {
    /// A heading of level 2 to 4, with an id that links lead to.
    case heading(level: Int, String, id: String?)
    /// A paragraph.
    case paragraph(String)
    /// A list of points.
    case list([String])
    /// A list of links within the page.
    case index([PageLink])
    /// Terms with what belongs to each.
    case definitions([PageDefinition])
    /// A table.
    case table(PageTable)
    /// A drawing with its caption; it has a page of its own on paper. Links lead to the name of the diagram.
    case picture(Diagram, caption: String)
    /// The key of the drawings.
    case key(DiagramLegend)
}

/// A link within a page.
public struct PageLink: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// The id it leads to, without `#`.
    public let target: String

    /// Makes a link.
    public init(_ text: String, to target: String) {
        self.text = text
        self.target = target
    }
}

/// A term with what belongs to it.
public struct PageDefinition: Hashable, Sendable {
    /// The term.
    public let term: String
    /// What belongs to it: lines, each begun by a word if it has one.
    public let lines: [PageLine]
    /// Where links lead; `nil` for none.
    public let id: String?

    /// Makes a definition.
    public init(_ term: String, _ lines: [PageLine], id: String? = nil) {
        self.term = term
        self.lines = lines
        self.id = id
    }
}

/// A line of a definition.
public struct PageLine: Hashable, Sendable {
    /// The word in front; `nil` for none.
    public let label: String?
    /// The text.
    public let text: String
    /// What the text leads to: an address on the web, or `#` and an id of the page; anything but these is not linked.
    public let address: String?

    /// Makes a line.
    public init(_ label: String?, _ text: String, address: String? = nil) {
        self.label = label
        self.text = text
        self.address = address
    }
}

/// A table of a page. The first cell of a row names it.
public struct PageTable: Hashable, Sendable {
    /// What the table shows.
    public let caption: String
    /// The head of each column.
    public let header: [String]
    /// The rows, each as wide as the header.
    public let rows: [[String]]
    /// Whether all columns but the first are narrow marks.
    public let isMatrix: Bool

    /// Makes a table; rows are cut or filled to the width of the header.
    public init(caption: String, header: [String], rows: [[String]], isMatrix: Bool = false) {
        self.caption = caption
        self.header = header
        self.rows = rows.map { row in
            Array((row + Array(repeating: "", count: max(0, header.count - row.count))).prefix(header.count))
        }
        self.isMatrix = isMatrix
    }
}
