import LegalModel

/// An invented document in which constructs stand where they seldom stand.
enum OddDocument {
    static func make(_ language: Language, _ status: DocumentProperties.Status) -> Document {
        var document = FixtureDocument.make(.dutch, status)
        document.properties.language = language
        document.letterhead = ["Dienst"]
        document.blocks =
            [
                .lines(.addressee, [[.text("First of all")]]),
                .title([.text("Title with a note"), .note([.text("On the title.")]), .text(" and a tail")]),
                .approved(
                    name: "first",
                    [.framed(heading: [.text("Frame first")], [.paragraph(.body, [.text("Inside"), .note(note)])])]),
                .list(.bulleted, [[.text("First")], [.text("Second\nwith a second line")]]),
                .heading(
                    level: 1, numbered: true, [.passage(.french, [.text("Titre")]), .text(" long"), .note(note)],
                    mark: "heading with spaces & signs"),
                table("one"), .paragraph(.body, [.text("A paragraph right behind a table.")]), table("two"),
                table("three"), .numbered([.text("A numbered paragraph right behind a table.")], mark: "n"),
                .heading(level: 2, numbered: false, [.text("Unnumbered")], mark: "u"),
                .framed(
                    heading: [.text("Frame with a table")],
                    [
                        .numbered([.text("Numbered in a frame.")], mark: "f"), table("four"),
                        .heading(level: 3, numbered: true, [.text("Heading in a frame")], mark: nil),
                        .approved(name: "inner", [.paragraph(.summary, [.text("Approved in a frame.")])]),
                        .lines(.signature, [[.text("One")], [.text("")], [.text("Two")]]),
                    ]),
                .heading(level: 3, numbered: false, [.strong([.text("Third level")])], mark: nil),
                .quotation(
                    [
                        [.strong([.text("Stark")]), .text(" und "), .passage(language, [.text("own language")])],
                        [.text("mit "), .link(address: "mailto:a@example.org", [.emphasis([.text("Verweis")])])],
                    ], language: .german),
            ] + ending
        return document
    }

    private static let ending: [Block] = [
        .paragraph(
            .body,
            [
                .reference(mark: "heading with spaces & signs", .text), .text(", "),
                .reference(mark: "heading with spaces & signs", .number), .text(", "), .reference(mark: "u", .text),
                .text(", "), .strong([.reference(mark: "f", .number)]), .text(", "),
                .passage(.english, [.text("see "), .reference(mark: "n", .text), .lineBreak, .text("there")]),
            ]),
        .paragraph(.body, []), .paragraph(.mention, [.text("One mention.")]),
        .paragraph(.mention, [.text("Another"), .note(note)]),
        .numbered([.text("The last.")], mark: nil), table("five"),
    ]

    private static let note: [Inline] = [
        .text("See "), .link(address: "https://www.example.org/a?b=c&d=e", [.text("the page")]), .text(", "),
        .passage(.german, [.text("Seite")]), .text(" "), .reference(mark: "n", .number), .text("."),
    ]

    private static func table(_ name: String) -> Block {
        .table(
            Table(
                caption: "table \(name)", description: "Of \(name).",
                header: [[.text("A")], [.text("B")], [.text("C")]], widths: [33, 33, 34],
                rows: [
                    [[.text("1")], [.reference(mark: "n", .number)], []],
                    [
                        [.strong([.text("long cell\nwith two lines")])], [.passage(.french, [.text("cellule")])],
                        [.text("x")],
                    ],
                ]))
    }
}
