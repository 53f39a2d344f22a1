import LegalModel

extension TemplateBlock {
    /// The parts that are used inside.
    var partUses: [TemplatePartUse] {
        switch self {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(let inlines, _, _):
            inlines.flatMap(\.partUses)
        case .list(_, let items): items.flatMap { $0.flatMap(\.partUses) }
        case .table(let table):
            (table.caption + table.description + table.header.flatMap { $0 }).flatMap(\.partUses)
                + table.rows.flatMap(\.partUses)
        case .each(_, let content), .container(_, let content, _): content.flatMap(\.partUses)
        case .conditional(let branches): branches.flatMap { $0.content.flatMap(\.partUses) }
        case .part(let use): [use]
        }
    }
}

extension TemplateInline {
    /// The parts that are used inside.
    var partUses: [TemplatePartUse] {
        switch self {
        case .part(let use): [use]
        case .each(_, let content), .strong(let content), .emphasis(let content), .link(_, let content),
            .note(let content):
            content.flatMap(\.partUses)
        case .conditional(let branches): branches.flatMap { $0.content.flatMap(\.partUses) }
        case .text, .field, .reference, .fillIn, .lineBreak: []
        }
    }
}

extension TemplateRow {
    /// The parts that are used inside.
    var partUses: [TemplatePartUse] {
        switch self {
        case .cells(let cells): cells.flatMap { $0.flatMap(\.partUses) }
        case .each(_, let rows): rows.flatMap(\.partUses)
        case .conditional(let branches): branches.flatMap { $0.content.flatMap(\.partUses) }
        }
    }
}

extension TemplatePart {
    /// The part as running text; `nil` when it holds more than one paragraph.
    ///
    /// Parts, loops and conditions on lines of their own count as running text, with a space between them.
    var runningText: [TemplateInline]? { TemplatePart.runningText(blocks) }

    private static func runningText(_ blocks: [TemplateBlock]) -> [TemplateInline]? {
        var result: [TemplateInline] = []
        var paragraphs = 0
        for (index, block) in blocks.enumerated() {
            if index > 0 { result.append(.text(" ")) }
            switch block {
            case .paragraph(let inlines, nil, _):
                paragraphs += 1
                result += inlines
            case .part(let use): result.append(.part(use))
            case .each(let loop, let content):
                guard let inner = runningText(content) else { return nil }
                result.append(.each(loop, inner))
            case .conditional(let branches):
                var read: [TemplateBranch<TemplateInline>] = []
                for branch in branches {
                    guard let inner = runningText(branch.content) else { return nil }
                    read.append(TemplateBranch(condition: branch.condition, content: inner))
                }
                result.append(.conditional(read))
            case .title, .heading, .paragraph, .list, .table, .container: return nil
            }
        }
        return paragraphs > 1 ? nil : result
    }
}

extension Block {
    /// The text of a block without notes and marks.
    var visibleText: String {
        switch self {
        case .title(let inlines), .heading(_, _, let inlines, _), .paragraph(_, let inlines), .numbered(let inlines, _):
            inlines.map(\.visibleText).joined()
        case .lines(_, let lines), .list(_, let lines), .quotation(let lines, _):
            lines.map { $0.map(\.visibleText).joined() }.joined(separator: "\n")
        case .table(let table): table.caption
        case .framed(let heading, let blocks):
            ([heading.map(\.visibleText).joined()] + blocks.map(\.visibleText)).joined(separator: "\n")
        case .approved(_, let blocks): blocks.map(\.visibleText).joined(separator: "\n")
        }
    }
}
