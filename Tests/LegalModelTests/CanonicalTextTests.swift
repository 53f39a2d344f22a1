import LegalModel
import Testing

@Suite("Document.canonicalText")
struct CanonicalTextTests {
    private static let table = Table(
        caption: "c", description: "d", header: [[.text("h")], [.text("i")]], widths: [40, 60],
        rows: [[[.text("r")], [.text("s")]]])

    private static let blocks: [Block] = [
        .title([.text("t")]),
        .heading(level: 1, numbered: true, [.text("h")], mark: "m"),
        .paragraph(.body, [.text("a"), .lineBreak, .strong([.text("b")]), .emphasis([.text("c")])]),
        .paragraph(.mention, [.text("receipt")]),
        .lines(.addressee, [[.text("x")], [.text("y")]]),
        .numbered([.passage(.dutch, [.text("n")]), .note([.text("f")])], mark: "p"),
        .list(.lettered, [[.text("i")], [.text("j")]]),
        .quotation([[.text("q")]], language: .german),
        .table(table),
        .framed(heading: [.text("o")], [.paragraph(.body, [.link(address: "https://x.example", [.text("l")])])]),
        .approved(name: "n", [.heading(level: 2, numbered: false, [.text("g")], mark: nil)]),
        .paragraph(.body, [.reference(mark: "p", .number), .fillIn(name: "f", prompt: "g")]),
    ]

    private static func document(_ blocks: [Block] = blocks) -> Document {
        Document(
            properties: DocumentProperties(
                title: "T", subject: "S", author: "A", language: .french, date: .epoch, dossier: "D", template: "P",
                contentHash: "", status: .draft),
            letterhead: ["L", "M"], runningHead: "R", blocks: blocks)
    }

    @Test func `Status, hash and mentions leave it as it is`() {
        var other = Self.document()
        other.properties.status = .final
        other.properties.contentHash = "1"
        other.blocks[3] = .paragraph(.mention, [.text("another receipt")])
        #expect(other.canonicalText == Self.document().canonicalText)
        other.blocks.remove(at: 3)
        #expect(other.canonicalText == Self.document().canonicalText)
    }

    static let changes: [@Sendable (inout Document) -> Void] = [
        { $0.properties.title = "U" }, { $0.properties.subject = "U" }, { $0.properties.author = "U" },
        { $0.properties.language = .dutch }, { $0.properties.date = CivilDate.epoch.adding(days: 1) },
        { $0.properties.dossier = "U" }, { $0.properties.template = "U" }, { $0.letterhead = ["L\nM"] },
        { $0.runningHead = "U" },
        { $0.blocks[0] = .title([.text("u")]) },
        { $0.blocks[1] = .heading(level: 2, numbered: true, [.text("h")], mark: "m") },
        { $0.blocks[1] = .heading(level: 1, numbered: false, [.text("h")], mark: "m") },
        { $0.blocks[1] = .heading(level: 1, numbered: true, [.text("h")], mark: nil) },
        { $0.blocks[2] = .paragraph(.body, [.text("a\n"), .strong([.text("b")]), .emphasis([.text("c")])]) },
        {
            $0.blocks[2] = .paragraph(
                .summary, [.text("a"), .lineBreak, .strong([.text("b")]), .emphasis([.text("c")])])
        },
        {
            $0.blocks[2] = .paragraph(
                .body, [.text("a"), .lineBreak, .emphasis([.text("b")]), .emphasis([.text("c")])])
        },
        {
            $0.blocks[2] = .paragraph(.body, [.text("a"), .lineBreak, .strong([.text("b"), .emphasis([.text("c")])])])
        },
        { $0.blocks[4] = .lines(.signature, [[.text("x")], [.text("y")]]) },
        { $0.blocks[4] = .lines(.addressee, [[.text("x"), .text("y")]]) },
        { $0.blocks[5] = .numbered([.passage(.german, [.text("n")]), .note([.text("f")])], mark: "p") },
        { $0.blocks[5] = .numbered([.passage(.dutch, [.text("n"), .note([.text("f")])])], mark: "p") },
        { $0.blocks[6] = .list(.decimal, [[.text("i")], [.text("j")]]) },
        { $0.blocks[6] = .list(.lettered, [[.text("i"), .text("j")]]) },
        { $0.blocks[7] = .quotation([[.text("q")]], language: .french) },
        { $0.blocks[8] = .table(changed { $0.caption = "u" }) },
        { $0.blocks[8] = .table(changed { $0.description = "u" }) },
        { $0.blocks[8] = .table(changed { $0.widths = [41, 59] }) },
        { $0.blocks[8] = .table(changed { $0.rows = [[[.text("s")], [.text("r")]]] }) },
        { $0.blocks[8] = .table(changed { $0.rows.append($0.rows[0]) }) },
        {
            $0.blocks[9] = .framed(
                heading: [.text("o")], [.paragraph(.body, [.link(address: "https://y.example", [.text("l")])])])
        },
        { $0.blocks[10] = .heading(level: 2, numbered: false, [.text("g")], mark: nil) },
        { $0.blocks[11] = .paragraph(.body, [.reference(mark: "p", .text), .fillIn(name: "f", prompt: "g")]) },
        { $0.blocks[11] = .paragraph(.body, [.reference(mark: "p", .number), .fillIn(name: "f", prompt: "h")]) },
        { $0.blocks.swapAt(4, 5) }, { $0.blocks.removeLast() },
    ]

    private static func changed(_ change: (inout Table) -> Void) -> Table {
        var result = table
        change(&result)
        return result
    }

    @Test(arguments: changes.indices)
    func `Every change of content changes it`(index: Int) {
        var document = Self.document()
        Self.changes[index](&document)
        #expect(document.canonicalText != Self.document().canonicalText)
    }

    @Test func `A text cannot pass itself off as structure`() {
        let forged = Self.document([.title([.text("a\n  text b")])])
        let real = Self.document([.title([.text("a"), .text("b")])])
        #expect(forged.canonicalText != real.canonicalText)
        let escaped = Self.document([.title([.text("a\\nb")])])
        let broken = Self.document([.title([.text("a\nb")])])
        #expect(escaped.canonicalText != broken.canonicalText)
    }
}
