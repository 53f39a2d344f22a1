public import LegalModel

/// A passage as plain text that a person can change, and back.
///
/// Blank lines part paragraphs, lines with `- ` are items of a list, `**` marks weight, `[[address]]` stands for the number of
/// another passage.
public struct PassageText: Hashable, Sendable {
    /// A paragraph, or the items of a list.
    enum Piece: Hashable {
        case paragraph([Inline])
        case items([[Inline]])
    }

    /// A piece of running text.
    enum Inline: Hashable {
        case text(String)
        case strong(String)
        case reference(String)
    }

    /// The text.
    public let text: String

    /// Takes a text as a person wrote it; line ends become `\n`, blanks at the ends go.
    public init(_ text: String) {
        let lines = DocumentText(text).text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmed }
        self.text = lines.joined(separator: "\n").trimmed
    }

    /// Writes blocks as text.
    public init(_ blocks: [Block]) {
        let pieces = blocks.map { block in
            switch block {
            case .list(_, let items): items.map { "- " + PassageText.text(of: $0) }.joined(separator: "\n")
            case .numbered(let inlines, _), .paragraph(_, let inlines), .title(let inlines),
                .heading(_, _, let inlines, _):
                PassageText.text(of: inlines)
            case .lines(_, let lines), .quotation(let lines, _):
                lines.map(PassageText.text).joined(separator: "\n")
            case .table(let table): table.caption
            case .framed(_, let inner), .approved(_, let inner): PassageText(inner).text
            }
        }
        text = pieces.joined(separator: "\n\n")
    }

    /// The paragraphs and lists, in order.
    var pieces: [Piece] {
        var pieces: [Piece] = []
        for block in text.split(separator: "\n\n", omittingEmptySubsequences: true) {
            var items: [[Inline]] = []
            var plain: [String] = []
            func flush() {
                if !plain.isEmpty { pieces.append(.paragraph(PassageText.inlines(plain.joined(separator: " ")))) }
                if !items.isEmpty { pieces.append(.items(items)) }
                plain = []
                items = []
            }
            for line in block.split(separator: "\n") {
                if line.hasPrefix("- ") {
                    if !plain.isEmpty { flush() }
                    items.append(PassageText.inlines(String(line.dropFirst(2))))
                } else {
                    if !items.isEmpty { flush() }
                    plain.append(String(line))
                }
            }
            flush()
        }
        return pieces
    }

    /// Cuts running text at `**` and `[[address]]`; marks that are not closed stay as they are.
    private static func inlines(_ text: String) -> [Inline] {
        var result: [Inline] = []
        var rest = text[...]
        var plain = ""
        func flush() {
            if !plain.isEmpty { result.append(.text(plain)) }
            plain = ""
        }
        while let first = rest.first {
            if rest.hasPrefix("**"), let end = rest.dropFirst(2).firstRange(of: "**"),
                end.lowerBound > rest.index(rest.startIndex, offsetBy: 2)
            {
                flush()
                result.append(.strong(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("[["), let end = rest.firstRange(of: "]]") {
                flush()
                result.append(.reference(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        flush()
        return result
    }

    private static func text(of inlines: [LegalModel.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .strong(let inner): "**" + text(of: inner) + "**"
            case .emphasis(let inner), .passage(_, let inner), .link(_, let inner): text(of: inner)
            case .note(let inner): " (" + text(of: inner) + ")"
            case .reference(let mark, _): "[[\(mark)]]"
            case .fillIn(_, let prompt): "[\(prompt)]"
            case .lineBreak: " "
            }
        }.joined()
    }
}
