import LegalModel

extension [Inline] {
    /// The characters, without notes and marks.
    var plain: String {
        map { inline in
            switch inline {
            case .text(let text): text
            case .strong(let inside), .emphasis(let inside), .passage(_, let inside), .link(_, let inside): inside.plain
            case .lineBreak: "\n"
            case .reference(let mark, _): "¶\(mark)"
            case .note, .fillIn: ""
            }
        }.joined()
    }

    /// The texts of the notes.
    var notes: [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .note(let inside): [inside.plain]
            case .strong(let inside), .emphasis(let inside), .passage(_, let inside), .link(_, let inside): inside.notes
            case .text, .lineBreak, .reference, .fillIn: []
            }
        }
    }
}

extension Block {
    /// The characters of the block.
    var plain: String {
        switch self {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(_, let inlines), .numbered(let inlines, _):
            inlines.plain
        case .lines(_, let lines), .list(_, let lines), .quotation(let lines, _):
            lines.map(\.plain).joined(separator: "\n")
        case .table(let table):
            table.rows.map { $0.map(\.plain).joined(separator: " ") }.joined(separator: "\n")
        case .framed(let heading, let blocks): ([heading.plain] + blocks.map(\.plain)).joined(separator: "\n")
        case .approved(_, let blocks): blocks.map(\.plain).joined(separator: "\n")
        }
    }

    /// The texts of the notes.
    var notes: [String] {
        switch self {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(_, let inlines), .numbered(let inlines, _):
            inlines.notes
        case .lines(_, let lines), .list(_, let lines), .quotation(let lines, _): lines.flatMap(\.notes)
        case .table(let table): table.rows.flatMap { $0.flatMap(\.notes) }
        case .framed(_, let blocks), .approved(_, let blocks): blocks.flatMap(\.notes)
        }
    }
}

extension Document {
    /// The tables, in order.
    var tables: [Table] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
}

extension String {
    /// With ordinary spaces only.
    var withPlainSpaces: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }))
    }

    /// The pieces between the places where a text stands.
    func pieces(_ separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
