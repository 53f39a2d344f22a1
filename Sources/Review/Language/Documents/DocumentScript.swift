import LegalModel

/// A document as the text that the linter reads: a line a paragraph, with the signs of Markdown that say what a line is.
///
/// Left out is what nobody writes by hand: letterhead, addresses, references, mentions and tables.
struct DocumentScript {
    /// The text.
    let text: String

    /// Reads a document.
    ///
    /// - Parameter law: what the corpus says of articles; a paragraph that holds it says what the law is, in its words.
    init(_ document: Document, law: [String] = []) {
        let digests = Set(law.map(DocumentScript.signs))
        var lines: [String] = []
        var standing = Standing.own
        for block in document.blocks {
            let written = DocumentScript.lines(of: block)
            let first = written.first.map { PlainWords($0).text } ?? ""
            let isForeign =
                standing == .afterLabel
                || standing == .afterQuotation && DocumentScript.translations.contains { first.hasPrefix($0) }
            lines += written.map { digests.contains(DocumentScript.signs($0)) || isForeign ? "> " + $0 : $0 }
            standing = standing.after(block)
        }
        text = lines.joined(separator: "\n")
    }

    /// Letters and digits alone: what typesetting leaves as it is.
    private static func signs(_ text: String) -> [UInt8] { PlainWords(text).text.utf8.filter { $0 != 0x20 } }

    /// Whose words may come next: after a quotation the mark of a translation, after the mark the translation.
    private enum Standing: Hashable {
        case own, afterQuotation, afterLabel

        func after(_ block: Block) -> Standing {
            if case .quotation = block { return .afterQuotation }
            if self == .afterQuotation, case .paragraph(.body, let text) = block, text.count == 1,
                case .emphasis = text[0]
            {
                return .afterLabel
            }
            return .own
        }
    }

    /// How the translation of a quotation begins.
    private static let translations = ["en français", "in het nederlands", "auf deutsch", "in english"]

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .title(let text), .heading(_, _, let text, _): marked("# ", [text])
        case .paragraph(let style, let text):
            switch style {
            case .body, .subject, .salutation, .closing, .summary: marked("", [text])
            case .dateline, .reference, .mention: []
            }
        case .lines, .table: []
        case .numbered(let text, _): marked("", [text])
        case .list(let style, let points):
            switch style {
            case .decimal: points.enumerated().flatMap { marked("\($0.offset + 1). ", [$0.element]) }
            case .lettered, .bulleted: marked("- ", points)
            }
        case .quotation(let lines, _): marked("> ", lines)
        case .framed(let heading, let blocks): marked("# ", [heading]) + blocks.flatMap { lines(of: $0) }
        case .approved(_, let blocks): blocks.flatMap { lines(of: $0) }
        }
    }

    private static func marked(_ mark: String, _ paragraphs: [[Inline]]) -> [String] {
        paragraphs.flatMap { paragraph in
            paragraph.plainText.split(separator: "\n").map { line in
                mark + line.split(separator: " ").joined(separator: " ")
            }
        }
    }
}
