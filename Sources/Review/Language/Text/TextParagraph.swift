/// A paragraph of a text: lines that belong together.
struct TextParagraph: Hashable, Sendable {
    /// Its bytes, from the content of its first line to the end of its last.
    let range: Range<Int>
    /// The kind of its first line.
    let kind: TextLine.Kind
    /// Whether it is a numbered point.
    let isNumbered: Bool

    /// The paragraphs of a text. A line end within running text does not end one when the line is long and the next goes on.
    ///
    /// - Parameter isWrapped: whether lines may be wrapped; else each line is a paragraph.
    static func paragraphs(of bytes: [UInt8], isWrapped: Bool) -> [TextParagraph] {
        var result: [TextParagraph] = []
        var last: TextLine?
        for line in TextLine.lines(of: bytes) {
            defer { last = line }
            guard line.kind != .blank else { continue }
            if isWrapped, let before = last, let open = result.last, line.kind == .text,
                before.kind == .text || before.kind == .item, continues(bytes, before, line)
            {
                result[result.count - 1] = TextParagraph(
                    range: open.range.lowerBound..<line.range.upperBound, kind: open.kind, isNumbered: open.isNumbered)
            } else {
                result.append(
                    TextParagraph(
                        range: line.contentStart..<line.range.upperBound, kind: line.kind, isNumbered: line.isNumbered))
            }
        }
        return result
    }

    /// Whether a line goes on in the next one.
    private static func continues(_ bytes: [UInt8], _ line: TextLine, _ next: TextLine) -> Bool {
        var end = line.range.upperBound
        while end > line.contentStart, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
        guard end > line.contentStart, next.contentStart < next.range.upperBound else { return false }
        // What is set under a point of a list belongs to it.
        if line.kind == .item, next.contentStart - next.range.lowerBound >= 2 { return true }
        // Two blanks at the end are a line break of Markdown.
        if line.range.upperBound - end >= 2, bytes[end] == 0x20 { return false }
        let first = bytes[next.contentStart]
        if (0x61...0x7A).contains(first) { return true }
        let mark = bytes[end - 1]
        let isClosed = ".!?:;".utf8.contains(mark)
        return !isClosed && end - line.contentStart >= 55
            || isClosed && mark != UInt8(ascii: ":") && end - line.contentStart >= 60
    }
}
