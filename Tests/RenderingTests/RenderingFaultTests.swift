import LegalModel
import Rendering
import Testing

@Suite("What is refused before it is written")
struct RenderingFaultTests {
    private static func table(_ widths: [Int], caption: String = "c", cells: Int = 1) -> Block {
        .table(
            Table(
                caption: caption, description: "d", header: [[.text("h")]], widths: widths,
                rows: [Array(repeating: [.text("x")], count: cells)]))
    }

    static let cases: [(RenderingFault, [Block])] = [
        (.titleCount(2), [.title([.text("T")])]),
        (.headingLevel(2, after: 0), [.heading(level: 2, numbered: false, [], mark: nil)]),
        (.headingLevel(4, after: 0), [.heading(level: 4, numbered: false, [], mark: nil)]),
        (
            .numberedHeadingOutsideSection,
            [
                .heading(level: 1, numbered: false, [.text("a")], mark: nil),
                .heading(level: 2, numbered: true, [.text("b")], mark: nil),
            ]
        ),
        (.tooManyLetters, [.list(.lettered, Array(repeating: [.text("x")], count: 27))]),
        (.repeatedMark("m"), [.numbered([.text("x")], mark: "m"), .numbered([.text("x")], mark: "m")]),
        (.unknownMark("m"), [.paragraph(.body, [.reference(mark: "m", .text)])]),
        (
            .unnumberedMark("m"),
            [
                .heading(level: 1, numbered: false, [.text("x")], mark: "m"),
                .paragraph(.body, [.reference(mark: "m", .number)]),
            ]
        ),
        (.circularReference("m"), [.numbered([.reference(mark: "m", .text)], mark: "m")]),
        (.noteInNote, [.paragraph(.body, [.note([.note([.text("x")])])])]),
        (.nestedLink, [.paragraph(.body, [.link(address: "https://x", [.note([.text("x")])])])]),
        (.fillInInFinal(name: "f"), [.paragraph(.body, [.note([.fillIn(name: "f", prompt: "p")])])]),
        (.approvedBeginning(name: "a"), [.approved(name: "a", [])]),
        (.approvedBeginning(name: "a"), [.approved(name: "a", [.paragraph(.body, [.note([.text("n")])])])]),
        (
            .approvedBeginning(name: "a"),
            [
                .approved(name: "a", [.numbered([.text("x")], mark: "m")]),
                .paragraph(.body, [.reference(mark: "m", .number)]),
            ]
        ),
        (.tableShape(table: 1), [table([99])]),
        (.tableShape(table: 1), [table([50, 50])]),
        (.tableShape(table: 2), [table([100]), table([100], cells: 2)]),
        (.tableWithoutText(table: 1), [table([100], caption: "")]),
        (.forbiddenCharacter(scalar: 1), [.paragraph(.body, [.text("a\u{1}")])]),
        (.forbiddenCharacter(scalar: 0x9B), [.paragraph(.body, [.text("a\u{9B}")])]),
        (.forbiddenCharacter(scalar: 0xFFFE), [.paragraph(.body, [.text("\u{FFFE}")])]),
    ]

    @Test(arguments: cases.indices)
    func `A document that no format can hold is refused by every writer`(index: Int) {
        let (fault, blocks) = Self.cases[index]
        let document = WriterTests.small(blocks)
        #expect(throws: fault) { try DOCXWriter.bytes(of: document) }
        #expect(throws: fault) { try ODTWriter.bytes(of: document) }
        #expect(throws: fault) { try HTMLWriter.text(of: document, styleSheet: "") }
    }

    @Test func `A heading before the title is refused`() {
        var document = WriterTests.small([])
        document.blocks.insert(.heading(level: 1, numbered: false, [.text("x")], mark: nil), at: 0)
        #expect(throws: RenderingFault.headingBeforeTitle) { try HTMLWriter.text(of: document, styleSheet: "") }
    }

    @Test(arguments: ["\u{7F}", "\u{80}", "\u{FFFF}", "\u{0}", "\r"])
    func `A character that markup cannot hold is refused in properties too`(text: String) {
        var document = WriterTests.small([])
        document.properties.author = text
        #expect(throws: RenderingFault.self) { try DOCXWriter.bytes(of: document) }
        #expect(throws: RenderingFault.self) { try ODTWriter.bytes(of: document) }
        #expect(throws: RenderingFault.self) { try HTMLWriter.text(of: document, styleSheet: "") }
    }

    @Test(arguments: ["</style>", "</STYLE >", "<!--"])
    func `A style sheet that ends its element is refused`(sheet: String) {
        #expect(throws: RenderingFault.styleSheetMarkup) {
            try HTMLWriter.text(of: WriterTests.small([]), styleSheet: "p {} \(sheet)")
        }
    }
}
