import FileFormats
import LegalModel

/// Running text before its loops and conditions are closed.
typealias InlineItem = FlowItem<InlineLeaf>

/// A piece of running text that is no tag.
enum InlineLeaf {
    case text(String)
    case node(MarkdownNode)
}

extension TemplateParser {
    /// Running text out of nodes.
    func inlines(_ nodes: [MarkdownNode]) throws(TemplateFault) -> [TemplateInline] {
        try inlines(try FlowReader.read(try inlineItems(nodes)))
    }

    /// The pieces of running text, tags among them.
    func inlineItems(_ nodes: [MarkdownNode]) throws(TemplateFault) -> [InlineItem] {
        var items: [InlineItem] = []
        for node in nodes {
            guard case .text(let text) = node.kind else {
                items.append(.leaf(.node(node)))
                continue
            }
            for piece in TagPiece.pieces(of: text) {
                switch piece {
                case .text(let plain):
                    guard !plain.contains("[^") else { throw TemplateFault(.unknownNote, at: place(of: node)) }
                    items.append(.leaf(.text(plain)))
                case .tag(let index):
                    guard tags.indices.contains(index) else { continue }
                    items.append(.tag(tags[index].content, tags[index].location))
                }
            }
        }
        return items
    }

    /// Running text out of closed pieces.
    func inlines(_ flow: [Flow<InlineLeaf>]) throws(TemplateFault) -> [TemplateInline] {
        var result: [TemplateInline] = []
        for piece in flow {
            switch piece {
            case .leaf(.text(let text)): result.append(.text(text))
            case .leaf(.node(let node)): result.append(try inline(node))
            case .tag(.field(let field), _): result.append(.field(field))
            case .tag(.part(let use), _): result.append(.part(use))
            case .tag(.fillIn(let name, let prompt), _): result.append(.fillIn(name: name, prompt: prompt))
            case .tag(_, let location), .container(_, _, let location):
                throw TemplateFault(.misplaced("{{}}"), at: location)
            case .each(let loop, let content): result.append(.each(loop, try inlines(content)))
            case .conditional(let branches):
                var read: [TemplateBranch<TemplateInline>] = []
                for branch in branches {
                    read.append(TemplateBranch(condition: branch.condition, content: try inlines(branch.content)))
                }
                result.append(.conditional(read))
            }
        }
        return result
    }

    private func inline(_ node: MarkdownNode) throws(TemplateFault) -> TemplateInline {
        switch node.kind {
        case .softBreak: return .text(" ")
        case .lineBreak: return .lineBreak
        case .emphasis: return .emphasis(try inlines(node.children))
        case .strong: return .strong(try inlines(node.children))
        case .link(let address): return try link(address, node)
        case .footnoteReference(let number):
            guard let note = notes[number] else { throw TemplateFault(.unknownNote, at: place(of: node)) }
            guard note.children.count == 1, let only = note.children.first, only.kind == .paragraph else {
                throw TemplateFault(.misplaced("note"), at: place(of: note))
            }
            return .note(try inlines(only.children))
        case .code: throw TemplateFault(.unsupportedMarkdown("code"), at: place(of: node))
        case .htmlInline: throw TemplateFault(.unsupportedMarkdown("html"), at: place(of: node))
        case .image: throw TemplateFault(.unsupportedMarkdown("image"), at: place(of: node))
        case .text(let text): return .text(text)
        case .document, .paragraph, .heading, .bulletList, .orderedList, .item, .blockQuote, .codeBlock, .htmlBlock,
            .thematicBreak, .footnoteDefinition, .table, .tableRow, .tableCell:
            throw TemplateFault(.misplaced("markdown"), at: place(of: node))
        }
    }

    /// `[](#mark)` is the number of what bears the mark, `[text](#mark)` its text; anything else a link.
    private func link(_ address: String, _ node: MarkdownNode) throws(TemplateFault) -> TemplateInline {
        guard address.hasPrefix("#") else { return .link(address: address, try inlines(node.children)) }
        let name = String(address.dropFirst())
        guard TemplatePath.isName(name) else { throw TemplateFault(.malformedTag(address), at: place(of: node)) }
        let mark = TemplateMark(name: name, location: place(of: node))
        return .reference(mark, node.children.isEmpty ? .number : .text)
    }
}
