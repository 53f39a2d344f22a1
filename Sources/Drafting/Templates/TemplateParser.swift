import FileFormats
import LegalModel

/// Turns the parsed Markdown of a template and its tags into blocks with tags in them.
struct TemplateParser {
    let file: String
    let tags: [TagScanner.Tag]
    let lines: [Int]
    let root: MarkdownNode
    /// The notes by number.
    let notes: [Int: MarkdownNode]

    init(_ source: String, file: String) throws(TemplateFault) {
        let scanner = try TagScanner(source, file: file)
        self.file = file
        tags = scanner.tags
        lines = scanner.lines
        let start = SourceLocation(file: file, line: 1, column: 1)
        do {
            root = try MarkdownReader.read(scanner.text, file: file)
        } catch {
            if case .tooLarge(let limit, let unit) = error.problem {
                throw TemplateFault(.tooLarge(limit: limit, unit: unit), at: start)
            }
            throw TemplateFault(.unsupportedMarkdown("cmark"), at: start)
        }
        var notes: [Int: MarkdownNode] = [:]
        for node in root.children {
            if case .footnoteDefinition(let number) = node.kind { notes[number] = node }
        }
        self.notes = notes
    }

    /// The place in the template of a node of the prepared text.
    func place(of node: MarkdownNode) -> SourceLocation {
        let index = node.location.line - 1
        let line = lines.indices.contains(index) ? lines[index] : node.location.line
        return SourceLocation(file: file, line: line, column: node.location.column)
    }

    /// The blocks outside parts, and the parts.
    mutating func template() throws(TemplateFault) -> ([TemplateBlock], [String: TemplatePart]) {
        let flow = try FlowReader.read(try items(of: root.children))
        var parts: [String: TemplatePart] = [:]
        var rest: [Flow<MarkdownNode>] = []
        for piece in flow {
            guard case .container(let text, let content, let location) = piece,
                case .part(let plain, let form) = try container(text, at: location)
            else {
                rest.append(piece)
                continue
            }
            let name = form.map { TemplatePart.name(plain, form: $0) } ?? plain
            guard parts[name] == nil else { throw TemplateFault(.duplicatePart(name), at: location) }
            parts[name] = TemplatePart(name: name, blocks: try blocks(content), location: location)
        }
        return (try blocks(rest), parts)
    }

    /// Siblings of block level: paragraphs that are only a tag or a `:::` become what they say.
    private func items(of nodes: [MarkdownNode]) throws(TemplateFault) -> [FlowItem<MarkdownNode>] {
        var items: [FlowItem<MarkdownNode>] = []
        for node in nodes {
            if case .footnoteDefinition = node.kind { continue }
            guard node.kind == .paragraph, node.children.count == 1, let only = node.children.first,
                case .text(let text) = only.kind
            else {
                items.append(.leaf(node))
                continue
            }
            if let tag = soleTag(in: text), tag.content.isStructural {
                items.append(.tag(tag.content, tag.location))
            } else if text.hasPrefix(":::") {
                let name = text.dropFirst(3).trimmed
                items.append(name.isEmpty ? .closing(place(of: node)) : .opening(name, place(of: node)))
            } else {
                items.append(.leaf(node))
            }
        }
        return items
    }

    private func soleTag(in text: String) -> TagScanner.Tag? {
        let pieces = TagPiece.pieces(of: text)
        guard pieces.count == 1, case .tag(let index)? = pieces.first, tags.indices.contains(index) else { return nil }
        return tags[index]
    }

    /// Reads `name arguments` after `:::`.
    func container(_ text: String, at location: SourceLocation) throws(TemplateFault) -> TemplateContainer {
        let words = text.split(separator: " ").map(String.init)
        let name = words.first ?? ""
        let arguments = words.dropFirst()
        let malformed = TemplateFault(.malformedTag("::: " + text), at: location)
        if let style = ParagraphStyle(rawValue: name), arguments.isEmpty { return .style(style) }
        if let style = LinesStyle(rawValue: name), arguments.isEmpty { return .lines(style) }
        switch name {
        case "numbered" where arguments.isEmpty: return .numbered
        case "framed" where arguments.isEmpty: return .framed
        case "lettered" where arguments.isEmpty: return .lettered
        case "approved" where arguments.count == 1: return .approved(arguments.joined())
        case "part":
            let names = Array(arguments)
            guard (1...2).contains(names.count), names.allSatisfy(TemplatePath.isName) else { throw malformed }
            return .part(names[0], form: names.count > 1 ? names[1] : nil)
        case "block":
            guard arguments.count == 1, let id = arguments.first, TemplatePath.isName(id) else { throw malformed }
            return .block(id)
        case "passage":
            guard arguments.count == 1, let argument = arguments.first else { throw malformed }
            return .passage(try address(argument, malformed))
        case "quotation":
            guard let argument = arguments.first else { return .quotation(.document) }
            if let language = Language(rawValue: argument) { return .quotation(.fixed(language)) }
            guard let tag = soleTag(in: argument), case .field(let field) = tag.content else { throw malformed }
            return .quotation(.field(field))
        case "table":
            let widths = arguments.compactMap { Int($0) }
            guard widths.count == arguments.count, !widths.isEmpty, widths.allSatisfy({ $0 > 0 }),
                widths.reduce(0, +) == 100
            else { throw malformed }
            return .table(widths)
        default:
            guard TemplateContainer.names.contains(name) else {
                throw TemplateFault(.unknownContainer(name, known: TemplateContainer.names), at: location)
            }
            throw malformed
        }
    }
}

extension TemplateParser {
    /// An address: names and points, fields between them.
    private func address(_ text: String, _ malformed: TemplateFault) throws(TemplateFault) -> TemplateAddress {
        var pieces: [TemplateAddress.Piece] = []
        for piece in TagPiece.pieces(of: text) {
            switch piece {
            case .text(let plain):
                guard plain.split(separator: ".").allSatisfy({ TemplatePath.isName(String($0)) }) else {
                    throw malformed
                }
                pieces.append(.text(plain))
            case .tag(let index):
                guard tags.indices.contains(index), case .field(let field) = tags[index].content else {
                    throw malformed
                }
                pieces.append(.field(field))
            }
        }
        return TemplateAddress(pieces: pieces)
    }
}

/// A piece of a text that is cut at the marks of tags.
enum TagPiece {
    case text(String)
    case tag(Int)

    /// The pieces of a text, in order.
    static func pieces(of text: String) -> [TagPiece] {
        var pieces: [TagPiece] = []
        var plain = String.UnicodeScalarView()
        var digits: String.UnicodeScalarView?
        for scalar in text.unicodeScalars {
            if scalar == TagScanner.open {
                if !plain.isEmpty { pieces.append(.text(String(plain))) }
                plain = String.UnicodeScalarView()
                digits = String.UnicodeScalarView()
            } else if scalar == TagScanner.close {
                if let digits, let index = Int(String(digits)) { pieces.append(.tag(index)) }
                digits = nil
            } else if digits != nil {
                digits?.append(scalar)
            } else {
                plain.append(scalar)
            }
        }
        if !plain.isEmpty { pieces.append(.text(String(plain))) }
        return pieces
    }
}
