import FileFormats
import LegalModel
import Testing

@Suite("Markdown reader")
struct MarkdownReaderTests {
    private func read(_ text: String) throws -> MarkdownNode { try MarkdownReader.read(text, file: "a.md") }

    @Test("every block knows its line and column")
    func places() throws {
        let tree = try read("# Titre\n\nTexte\n\n- un\n- deux\n")
        #expect(tree.children.map(\.kind) == [.heading(level: 1), .paragraph, .bulletList])
        #expect(tree.children.map(\.location.line) == [1, 3, 5])
        let items = tree.children[2].children
        #expect(
            items.map(\.location) == [
                LegalModel.SourceLocation(file: "a.md", line: 5, column: 1),
                SourceLocation(file: "a.md", line: 6, column: 1),
            ])
    }

    @Test("adjacent runs of text are one node")
    func joinedText() throws {
        let paragraph = try #require(try read("Qui ? [Elle] & \\*lui\\* !").children.first)
        #expect(paragraph.children.map(\.kind) == [.text("Qui ? [Elle] & *lui* !")])
    }

    @Test("a table has a header row and body rows")
    func table() throws {
        let table = try #require(try read("| a | b |\n|---|---|\n| 1 | 2 |\n").children.first)
        #expect(table.kind == .table)
        #expect(table.children.map(\.kind) == [.tableRow(isHeader: true), .tableRow(isHeader: false)])
        #expect(table.children.map { $0.children.map(\.plainText) } == [["a", "b"], ["1", "2"]])
    }

    @Test("notes are counted in the order of their first mention")
    func footnotes() throws {
        let tree = try read("Un[^b] deux[^a]\n\n[^a]: note a\n\n[^b]: note b\n")
        let mentions = tree.children[0].children.compactMap { node -> Int? in
            if case .footnoteReference(let number) = node.kind { number } else { nil }
        }
        #expect(mentions == [1, 2])
        let notes = tree.children.filter { if case .footnoteDefinition = $0.kind { true } else { false } }
        #expect(notes.map(\.kind) == [.footnoteDefinition(number: 1), .footnoteDefinition(number: 2)])
        #expect(notes.map(\.plainText) == ["note b", "note a"])
    }

    @Test("lists say how they are numbered")
    func lists() throws {
        let kinds = try read("3) a\n4) b\n\n\n1. c\n").children.map(\.kind)
        #expect(kinds == [.orderedList(start: 3, parenthesis: true), .orderedList(start: 1, parenthesis: false)])
    }

    @Test("emphasis, links, code and line ends are told apart")
    func inlines() throws {
        let children = try read("*a* **b** [c](https://d) `e`  \nf\ng").children[0].children
        #expect(
            children.map(\.kind) == [
                .emphasis, .text(" "), .strong, .text(" "), .link(address: "https://d"), .text(" "), .code("e"),
                .lineBreak,
                .text("f"), .softBreak, .text("g"),
            ])
    }

    @Test("text nested beyond the limit is refused, not followed")
    func depth() {
        let text = String(repeating: "> ", count: 500) + "x"
        #expect(throws: DataFault.self) { try read(text) }
    }

    @Test("an empty text is a document without children")
    func empty() throws { #expect(try read("").children.isEmpty) }
}
