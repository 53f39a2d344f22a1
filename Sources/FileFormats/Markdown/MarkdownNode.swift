public import LegalModel

/// A node of a Markdown text with its place.
///
/// Adjacent runs of text are one node. The place of running text is where the run begins; inside a paragraph of several
/// lines the column of a later line is not exact.
public struct MarkdownNode: Hashable, Sendable {
    /// What the node is.
    public let kind: Kind
    /// Where it begins.
    public let location: SourceLocation
    /// The nodes inside, in reading order.
    public let children: [MarkdownNode]

    /// Makes a node.
    public init(_ kind: Kind, at location: SourceLocation, children: [MarkdownNode] = []) {
        self.kind = kind
        self.location = location
        self.children = children
    }

    /// The kinds of node.
    ///
    /// - Source: CommonMark 0.29 with the tables and footnotes of GitHub.
    public enum Kind: Hashable, Sendable {
        case document
        case paragraph
        /// A heading of level 1 to 6.
        case heading(level: Int)
        case bulletList
        /// A list with numbers, followed by `.` or by `)`.
        case orderedList(start: Int, parenthesis: Bool)
        case item
        case blockQuote
        case codeBlock(info: String, text: String)
        case htmlBlock(String)
        case thematicBreak
        /// The text of a note; notes are counted from 1 in the order of their first mention.
        case footnoteDefinition(number: Int)
        case table
        case tableRow(isHeader: Bool)
        case tableCell
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        case htmlInline(String)
        case emphasis
        case strong
        case link(address: String)
        case image(address: String)
        /// A mention of a note by its number.
        case footnoteReference(number: Int)
    }

    /// The text of this node and all inside it, without markup.
    public var plainText: String {
        switch kind {
        case .text(let text), .code(let text), .codeBlock(_, let text): text
        case .softBreak, .lineBreak: "\n"
        case .htmlBlock, .htmlInline, .thematicBreak, .footnoteReference: ""
        case .document, .paragraph, .heading, .bulletList, .orderedList, .item, .blockQuote, .footnoteDefinition,
            .table, .tableRow, .tableCell, .emphasis, .strong, .link, .image:
            children.map(\.plainText).joined()
        }
    }
}
