/// Tokens → one run of bytes in which lines end with `\n`, and in which marks stand as control bytes.
///
/// An empty line is kept: it separates units. A mark is an opening or closing bracket with a raised number directly behind
/// it; a bracket without one is text, and so is a raised number without a bracket.
struct FlowReader {
    /// Begins the label of an opening mark.
    static let markOpens: UInt8 = 0x01
    /// Begins the label of a closing mark.
    static let markCloses: UInt8 = 0x02
    /// Ends a label.
    static let labelEnds: UInt8 = 0x03

    private var output: [UInt8] = []
    private var table: TableReader?
    private var tooltips: [String: String] = [:]

    /// The text of tokens.
    static func flow(of tokens: ArraySlice<PlacedToken>) -> Flow {
        var reader = FlowReader()
        var index = tokens.startIndex
        while index < tokens.endIndex {
            index = reader.take(tokens, at: index)
        }
        reader.endTable()
        return Flow(bytes: reader.output, tooltips: reader.tooltips)
    }

    /// Takes the token at `index`; returns the place of the next.
    private mutating func take(_ tokens: ArraySlice<PlacedToken>, at index: Int) -> Int {
        switch tokens[index].token {
        case .text(let text): append(text)
        case .open(.sup, _):
            if let (label, tooltip, end) = FlowReader.raised(tokens, after: index), mark(label) {
                if let tooltip, tooltips[label.string] == nil { tooltips[label.string] = NoteText.inner(tooltip) }
                return end
            }
        case .open(let tag, _): open(tag)
        case .close(.table): endTable()
        case .close(let tag):
            if tag == .p || tag == .div || tag == .li || tag == .h2 { lineEnd() }
        }
        return index + 1
    }

    /// The raised text after `<sup>`, the note that it carries, and the place after `</sup>`.
    private static func raised(_ tokens: ArraySlice<PlacedToken>, after start: Int) -> ([UInt8], String?, Int)? {
        var text: [UInt8] = []
        var tooltip: String?
        var index = start + 1
        while index < tokens.endIndex, index - start < 16 {
            switch tokens[index].token {
            case .text(let part): text += part
            case .close(.sup): return (Array(text.trimmed), tooltip, index + 1)
            case .open(.br, _), .open(.sup, _): return nil
            case .open(.a, let attributes): tooltip = attributes?.title ?? tooltip
            case .open, .close: break
            }
            index += 1
        }
        return nil
    }

    /// Puts the sign of a mark in the place of its bracket; says whether there was one.
    private mutating func mark(_ label: [UInt8]) -> Bool {
        let isLabel = !label.isEmpty && label.count <= 3 && label.allSatisfy(\.isDigit)
        let last = table == nil ? output.last : table?.last
        guard isLabel, last == UInt8(ascii: "[") || last == UInt8(ascii: "]") else { return false }
        let control = last == UInt8(ascii: "[") ? FlowReader.markOpens : FlowReader.markCloses
        if table == nil { output.removeLast() } else { table?.removeLast() }
        append([control] + label + [FlowReader.labelEnds])
        return true
    }

    private mutating func open(_ tag: PageToken.Tag) {
        switch tag {
        case .br:
            if table != nil { table?.lineEnd() } else { output.append(.newline) }
        case .table:
            endTable()
            lineEnd()
            table = TableReader()
        case .tr: table?.rowBegins()
        case .td, .th: table?.cellBegins()
        case .p, .div, .li, .hr, .h1, .h2, .h3, .h4, .ul, .ol, .pre, .center: lineEnd()
        case .a, .b, .tbody, .thead, .sup, .sub, .font, .span, .i, .u, .em, .strong, .img, .col, .small: break
        }
    }

    private mutating func append(_ text: [UInt8]) {
        if table != nil { table?.append(text) } else { output += text }
    }

    private mutating func lineEnd() {
        if table != nil {
            table?.lineEnd()
        } else if let last = output.last, last != .newline {
            output.append(.newline)
        }
    }

    private mutating func endTable() {
        guard let rows = table?.lines else { return }
        table = nil
        for row in rows { output += row + [.newline] }
    }
}
