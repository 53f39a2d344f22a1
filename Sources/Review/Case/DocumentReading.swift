public import LegalModel

extension ReviewCase {
    /// All documents of the case: the recommendation by language, then the letters.
    public var documents: [Document] {
        recommendations.sorted { $0.key < $1.key }.map(\.value) + letters.map(\.document)
    }
}

extension Document {
    /// The text of the body as lines, in reading order, without marks of form.
    public var lines: [String] { letterhead + blocks.flatMap(\.lines) }

    /// The passages quoted as blocks, with the number of the outer block, from 1.
    var quotedPassages: [(block: Int, text: String)] {
        blocks.enumerated().flatMap { index, block in block.quotations.map { (index + 1, $0) } }
    }
}

extension Block {
    /// The text of a block as lines.
    var lines: [String] {
        switch self {
        case .title(let text), .heading(_, _, let text, _), .paragraph(_, let text), .numbered(let text, _):
            [text.plainText]
        case .lines(_, let lines), .list(_, let lines), .quotation(let lines, _): lines.map(\.plainText)
        case .table(let table):
            [table.caption] + [table.header.map(\.plainText).joined(separator: " ")]
                + table.rows.map { $0.map(\.plainText).joined(separator: " ") }
        case .framed(let heading, let blocks): [heading.plainText] + blocks.flatMap(\.lines)
        case .approved(_, let blocks): blocks.flatMap(\.lines)
        }
    }

    /// The quotations of a block and of the blocks in it.
    fileprivate var quotations: [String] {
        switch self {
        case .quotation(let lines, _): lines.map(\.plainText)
        case .framed(_, let blocks), .approved(_, let blocks): blocks.flatMap(\.quotations)
        case .title, .heading, .paragraph, .lines, .numbered, .list, .table: []
        }
    }
}

extension [Inline] {
    /// The characters of running text, notes included, without marks of form.
    var plainText: String { map(\.plainText).joined() }
}

extension Inline {
    fileprivate var plainText: String {
        switch self {
        case .text(let text): text
        case .strong(let inner), .emphasis(let inner), .passage(_, let inner): inner.plainText
        case .note(let inner): " (\(inner.plainText)) "
        case .link(let address, let inner): inner.isEmpty ? address : inner.plainText
        case .reference: ""
        case .fillIn(_, let prompt): "[\(prompt)]"
        case .lineBreak: "\n"
        }
    }
}
