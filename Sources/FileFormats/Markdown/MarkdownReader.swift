import CMarkdown
public import LegalModel

/// Reads Markdown into a tree whose nodes know their places.
///
/// - Source: CommonMark 0.29 with tables and footnotes, by cmark-gfm.
public enum MarkdownReader {
    /// The largest text that is read: 4 MiB.
    public static let limitInBytes = 4 * 1024 * 1024
    /// How deeply nodes may lie in one another.
    public static let limitInLevels = 100

    /// Reads a text.
    ///
    /// - Throws: `tooLarge` beyond ``limitInBytes`` or ``limitInLevels``.
    public static func read(_ text: String, file: String) throws(DataFault) -> MarkdownNode {
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard text.utf8.count <= limitInBytes else {
            throw DataFault(.tooLarge(limit: limitInBytes, unit: "byte"), at: start)
        }
        guard let tree = MarkdownTree(text) else { throw DataFault(.syntax("cmark-gfm"), at: start) }
        return try tree.node(file: file)
    }
}

/// Owns a tree of the library.
@safe private struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    init?(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { bytes -> OpaquePointer? in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters -> OpaquePointer? in
                guard let base = characters.baseAddress else { return unsafe carnet_markdown_parse("", 0) }
                return unsafe carnet_markdown_parse(base, characters.count)
            }
        }
        guard let parsed = unsafe parsed else { return nil }
        unsafe root = parsed
    }

    deinit { unsafe carnet_markdown_free(root) }

    func node(file: String) throws(DataFault) -> MarkdownNode {
        var reader = MarkdownWalker(file: file)
        return unsafe try reader.node(root, depth: 0, fallback: SourceLocation(file: file, line: 1, column: 1))
    }
}

/// Copies the library's nodes into ours.
private struct MarkdownWalker {
    let file: String
    private var footnoteCount = 0

    init(file: String) { self.file = file }

    mutating func node(
        _ pointer: OpaquePointer, depth: Int, fallback: SourceLocation
    ) throws(DataFault) -> MarkdownNode {
        let place = unsafe location(of: pointer) ?? fallback
        guard depth < MarkdownReader.limitInLevels else {
            throw DataFault(.tooLarge(limit: MarkdownReader.limitInLevels, unit: "level"), at: place)
        }
        let kind = unsafe kind(of: pointer)
        var children: [MarkdownNode] = []
        var next = unsafe carnet_markdown_first_child(pointer)
        while let child = unsafe next {
            append(unsafe try node(child, depth: depth + 1, fallback: place), to: &children)
            unsafe next = unsafe carnet_markdown_next(child)
        }
        return MarkdownNode(kind, at: place, children: children)
    }

    private func append(_ node: MarkdownNode, to children: inout [MarkdownNode]) {
        if node.kind == .text("") { return }
        if case .text(let new) = node.kind, let last = children.last, case .text(let old) = last.kind {
            children[children.count - 1] = MarkdownNode(.text(old + new), at: last.location)
        } else {
            children.append(node)
        }
    }

    private func location(of pointer: OpaquePointer) -> SourceLocation? {
        let line = Int(unsafe carnet_markdown_line(pointer))
        let column = Int(unsafe carnet_markdown_column(pointer))
        return line > 0 ? SourceLocation(file: file, line: line, column: max(column, 1)) : nil
    }

    private mutating func kind(of pointer: OpaquePointer) -> MarkdownNode.Kind {
        switch unsafe carnet_markdown_node_kind(pointer) {
        case carnet_markdown_block_quote: return .blockQuote
        case carnet_markdown_list:
            guard unsafe carnet_markdown_list_is_ordered(pointer) == 1 else { return .bulletList }
            return .orderedList(
                start: Int(unsafe carnet_markdown_list_start(pointer)),
                parenthesis: unsafe carnet_markdown_list_has_parenthesis(pointer) == 1)
        case carnet_markdown_item: return .item
        case carnet_markdown_code_block:
            return .codeBlock(
                info: unsafe text(carnet_markdown_fence(pointer)), text: unsafe text(carnet_markdown_literal(pointer)))
        case carnet_markdown_html_block: return .htmlBlock(unsafe text(carnet_markdown_literal(pointer)))
        case carnet_markdown_paragraph: return .paragraph
        case carnet_markdown_heading: return .heading(level: Int(unsafe carnet_markdown_heading_level(pointer)))
        case carnet_markdown_thematic_break: return .thematicBreak
        case carnet_markdown_footnote_definition:
            footnoteCount += 1
            return .footnoteDefinition(number: footnoteCount)
        case carnet_markdown_table: return .table
        case carnet_markdown_table_row: return .tableRow(isHeader: unsafe carnet_markdown_row_is_header(pointer) == 1)
        case carnet_markdown_table_cell: return .tableCell
        case carnet_markdown_text: return .text(unsafe text(carnet_markdown_literal(pointer)))
        case carnet_markdown_soft_break: return .softBreak
        case carnet_markdown_line_break: return .lineBreak
        case carnet_markdown_code: return .code(unsafe text(carnet_markdown_literal(pointer)))
        case carnet_markdown_html_inline: return .htmlInline(unsafe text(carnet_markdown_literal(pointer)))
        case carnet_markdown_emphasis: return .emphasis
        case carnet_markdown_strong: return .strong
        case carnet_markdown_link: return .link(address: unsafe text(carnet_markdown_address(pointer)))
        case carnet_markdown_image: return .image(address: unsafe text(carnet_markdown_address(pointer)))
        case carnet_markdown_footnote_reference:
            return .footnoteReference(number: Int(unsafe text(carnet_markdown_literal(pointer))) ?? 0)
        default: return .document
        }
    }

    private func text(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { return "" }
        return unsafe String(cString: characters)
    }
}
