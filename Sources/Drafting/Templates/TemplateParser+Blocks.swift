import FileFormats
import LegalModel

extension TemplateParser {
    /// Blocks out of closed siblings.
    func blocks(_ flow: [Flow<MarkdownNode>]) throws(TemplateFault) -> [TemplateBlock] {
        var result: [TemplateBlock] = []
        for piece in flow {
            switch piece {
            case .leaf(let node): result.append(try block(node))
            case .tag(.part(let use), _): result.append(.part(use))
            case .tag(_, let location): throw TemplateFault(.misplaced("{{}}"), at: location)
            case .each(let loop, let content): result.append(.each(loop, try blocks(content)))
            case .conditional(let branches):
                var read: [TemplateBranch<TemplateBlock>] = []
                for branch in branches {
                    read.append(TemplateBranch(condition: branch.condition, content: try blocks(branch.content)))
                }
                result.append(.conditional(read))
            case .container(let text, let content, let location):
                result.append(try containerBlock(text, content, at: location))
            }
        }
        return result
    }

    private func containerBlock(
        _ text: String, _ content: [Flow<MarkdownNode>], at location: SourceLocation
    ) throws(TemplateFault) -> TemplateBlock {
        let container = try container(text, at: location)
        switch container {
        case .table(let widths): return .table(try table(content, widths: widths, at: location))
        case .part: throw TemplateFault(.misplaced("::: \(text)"), at: location)
        case .style, .numbered, .lines, .quotation, .framed, .approved, .lettered, .passage, .block:
            return .container(container, try blocks(content), location)
        }
    }

    private func block(_ node: MarkdownNode) throws(TemplateFault) -> TemplateBlock {
        switch node.kind {
        case .paragraph:
            let (inlines, mark) = try marked(node)
            return .paragraph(inlines, mark: mark?.mark, place(of: node))
        case .heading(let level):
            let (inlines, mark) = try marked(node)
            guard level > 1 else { return .title(inlines) }
            guard level <= 4 else { throw TemplateFault(.unsupportedMarkdown("heading"), at: place(of: node)) }
            return .heading(
                level: level - 1, isNumbered: !(mark?.isUnnumbered ?? false), inlines, mark: mark?.mark)
        case .bulletList: return .list(.bulleted, try items(node))
        case .orderedList(_, let parenthesis): return .list(parenthesis ? .lettered : .decimal, try items(node))
        case .table: throw TemplateFault(.misplaced("table"), at: place(of: node))
        case .blockQuote: throw TemplateFault(.unsupportedMarkdown(">"), at: place(of: node))
        case .codeBlock: throw TemplateFault(.unsupportedMarkdown("code"), at: place(of: node))
        case .htmlBlock: throw TemplateFault(.unsupportedMarkdown("html"), at: place(of: node))
        case .thematicBreak: throw TemplateFault(.unsupportedMarkdown("---"), at: place(of: node))
        case .document, .item, .footnoteDefinition, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code,
            .htmlInline, .emphasis, .strong, .link, .image, .footnoteReference:
            throw TemplateFault(.misplaced("markdown"), at: place(of: node))
        }
    }

    /// The items of a list: each one paragraph.
    private func items(_ list: MarkdownNode) throws(TemplateFault) -> [[TemplateInline]] {
        var result: [[TemplateInline]] = []
        for item in list.children {
            guard item.children.count == 1, let only = item.children.first, only.kind == .paragraph else {
                throw TemplateFault(.misplaced("list"), at: place(of: item))
            }
            result.append(try inlines(only.children))
        }
        return result
    }

    // MARK: Marks

    /// `{#mark}` and `{-}` at the end of a heading or paragraph.
    struct Marking {
        var mark: TemplateMark?
        var isUnnumbered = false
    }

    private func marked(_ node: MarkdownNode) throws(TemplateFault) -> ([TemplateInline], Marking?) {
        guard let last = node.children.last, case .text(let text) = last.kind, text.hasSuffix("}"),
            let start = text.lastIndex(of: "{")
        else { return (try inlines(node.children), nil) }
        let inside = text[text.index(after: start)...].dropLast().trimmed
        var marking = Marking()
        if inside == "-" {
            marking.isUnnumbered = true
        } else if inside.hasPrefix("#"), TemplatePath.isName(String(inside.dropFirst())) {
            marking.mark = TemplateMark(name: String(inside.dropFirst()), location: place(of: last))
        } else {
            throw TemplateFault(.malformedTag("{\(inside)}"), at: place(of: last))
        }
        let rest = MarkdownNode(.text(text[..<start].trimmedAtEnd), at: last.location)
        return (try inlines(node.children.dropLast() + [rest]), marking)
    }

    // MARK: Tables

    private func table(
        _ content: [Flow<MarkdownNode>], widths: [Int], at location: SourceLocation
    ) throws(TemplateFault) -> TemplateTable {
        let nodes = content.compactMap { piece -> MarkdownNode? in
            if case .leaf(let node) = piece { node } else { nil }
        }
        guard nodes.count == 3, content.count == 3, nodes[0].kind == .paragraph, nodes[1].kind == .paragraph,
            nodes[2].kind == .table, let header = nodes[2].children.first, header.children.count == widths.count
        else { throw TemplateFault(.misplaced("::: table"), at: location) }
        var cells: [[TemplateInline]] = []
        for cell in header.children { cells.append(try inlines(cell.children)) }
        var items: [FlowItem<[[InlineItem]]>] = []
        for row in nodes[2].children.dropFirst() { items += try rowItems(row) }
        return TemplateTable(
            caption: try inlines(nodes[0].children), description: try inlines(nodes[1].children), widths: widths,
            header: cells, rows: try rows(try FlowReader.read(items)))
    }

    /// A row; loops and conditions that open in its first cell and close in its last are around it.
    private func rowItems(_ row: MarkdownNode) throws(TemplateFault) -> [FlowItem<[[InlineItem]]>] {
        var cells: [[InlineItem]] = []
        for cell in row.children { cells.append(try inlineItems(cell.children)) }
        var before: [FlowItem<[[InlineItem]]>] = []
        var after: [FlowItem<[[InlineItem]]>] = []
        while let first = cells.first, case .tag(let tag, let location)? = first.first, tag.opensRow,
            first.dropFirst().reduce(1, { $0 + $1.depthChange }) > 0
        {
            before.append(.tag(tag, location))
            cells[0].removeFirst()
            guard let last = cells.last?.last, case .tag(let end, let place) = last, end == .endEach || end == .endIf
            else {
                throw TemplateFault(.unclosedBlock("#each"), at: location)
            }
            after.insert(.tag(end, place), at: 0)
            cells[cells.count - 1].removeLast()
        }
        return before + [.leaf(cells)] + after
    }

    private func rows(_ flow: [Flow<[[InlineItem]]>]) throws(TemplateFault) -> [TemplateRow] {
        var result: [TemplateRow] = []
        for piece in flow {
            switch piece {
            case .leaf(let cells):
                var read: [[TemplateInline]] = []
                for cell in cells { read.append(try inlines(try FlowReader.read(cell))) }
                result.append(.cells(read))
            case .each(let loop, let content): result.append(.each(loop, try rows(content)))
            case .conditional(let branches):
                var read: [TemplateBranch<TemplateRow>] = []
                for branch in branches {
                    read.append(TemplateBranch(condition: branch.condition, content: try rows(branch.content)))
                }
                result.append(.conditional(read))
            case .tag(_, let location), .container(_, _, let location):
                throw TemplateFault(.misplaced("table"), at: location)
            }
        }
        return result
    }
}

extension TemplateTag {
    fileprivate var opensRow: Bool {
        switch self {
        case .each, .ifCondition: true
        case .field, .elseIf, .otherwise, .endEach, .endIf, .part, .fillIn, .comment: false
        }
    }
}

extension FlowItem {
    /// How many loops and conditions it opens, less those it closes.
    fileprivate var depthChange: Int {
        switch self {
        case .tag(.each, _), .tag(.ifCondition, _): 1
        case .tag(.endEach, _), .tag(.endIf, _): -1
        case .tag, .leaf, .opening, .closing: 0
        }
    }
}

extension StringProtocol {
    fileprivate var trimmedAtEnd: String {
        var rest = Substring(self)
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
