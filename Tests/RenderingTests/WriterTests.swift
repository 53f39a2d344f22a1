import FileFormats
import LegalModel
import Rendering
import Testing

@Suite("Writers")
struct WriterTests {
    @Test(arguments: [Language.french, .dutch], [DocumentProperties.Status.draft, .final])
    func `The same document gives the same bytes`(language: Language, status: DocumentProperties.Status) throws {
        let document = FixtureDocument.make(language, status)
        #expect(try DOCXWriter.bytes(of: document) == DOCXWriter.bytes(of: FixtureDocument.make(language, status)))
        #expect(try ODTWriter.bytes(of: document) == ODTWriter.bytes(of: FixtureDocument.make(language, status)))
        let sheet = try StyleSheet.text()
        #expect(
            try HTMLWriter.text(of: document, styleSheet: sheet)
                == HTMLWriter.text(of: FixtureDocument.make(language, status), styleSheet: sheet))
    }

    @Test func `The parts of a DOCX stand in their order`() throws {
        let bytes = try DOCXWriter.bytes(of: FixtureDocument.make(.french, .draft))
        #expect(
            try ZipArchive.read(bytes).map(\.name) == [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml",
                "word/footnotes.xml", "word/header1.xml", "word/header2.xml", "word/footer1.xml", "docProps/core.xml",
                "docProps/app.xml", "docProps/custom.xml",
            ])
    }

    @Test func `Without notes a DOCX has no part for them`() throws {
        let bytes = try DOCXWriter.bytes(of: Self.small([.paragraph(.body, [.text("x")])]))
        let parts = try ZipArchive.read(bytes)
        #expect(!parts.contains { $0.name.contains("footnotes") })
        #expect(!parts.contains { String(decoding: $0.bytes, as: UTF8.self).contains("<w:footnote") })
    }

    @Test func `A link in a note has its own relation`() throws {
        let note = Inline.note([.link(address: "https://x.example", [.text("y")])])
        let written = try Written(Self.small([.paragraph(.body, [note])]), .docx)
        #expect(written.all("Relationship", in: "word/_rels/footnotes.xml.rels").count == 1)
        #expect(written.all("hyperlink", in: "word/footnotes.xml").map { $0["id"] } == ["rIdL1"])
    }

    @Test func `Lists begin anew and paragraphs run on`() throws {
        let list = Block.list(.lettered, [[.text("a")], [.text("b")]])
        let document = Self.small([
            .numbered([.text("p")], mark: nil), list, .numbered([.text("q")], mark: nil), list,
        ])
        let word = try Written(document, .docx).all("numPr", in: "word/document.xml").map { $0.first("numId")?["val"] }
        #expect(word == ["9", "9", "10", "10"])
        let lists = try Written(document, .odt).all("list", in: "content.xml")
        #expect(lists.map { $0["continue-list"] } == [nil, nil, "L1", nil])
        let starts = try Written(document, .html).all("ol", in: "html").map { $0["start"] }
        #expect(starts == ["1", nil, "2", nil])
    }

    @Test(arguments: Written.Format.allCases)
    func `Only drafts are marked and locked`(format: Written.Format) throws {
        let draft = try Written(FixtureDocument.make(.dutch, .draft), format)
        let final = try Written(FixtureDocument.make(.dutch, .final), format)
        let marks: (Written) -> Int = { written in
            switch format {
            case .docx:
                written.all("textpath", in: "word/header1.xml").count
                    + written.all("textpath", in: "word/header2.xml").count
                    + written.all("lock", in: "word/document.xml").count
            case .odt:
                written.all("custom-shape", in: "styles.xml").count + written.all("section", in: "content.xml").count
            case .html: written.all("p", in: "html").count { $0["class"] == "draft-mark" }
            }
        }
        #expect(marks(draft) == (format == .docx ? 5 : format == .odt ? 3 : 1))
        #expect(marks(final) == 0)
    }

    @Test func `References show the number or the text of their place`() throws {
        let document = Self.small([
            .heading(level: 1, numbered: true, [.text("Faits")], mark: "h"),
            .numbered([.text("Un"), .note([.text("n")])], mark: "p"),
            .paragraph(.body, [.reference(mark: "h", .number), .text(" "), .reference(mark: "h", .text)]),
            .paragraph(.body, [.reference(mark: "p", .number), .text(" "), .reference(mark: "p", .text)]),
        ])
        for format in Written.Format.allCases {
            let text = try Written(document, format).text
            #expect(text.contains("I Faits\n1 Un"), "\(format)")
        }
        #expect(try PlainTextWriter.text(of: document).contains("I Faits\n\n1 Un"))
    }

    @Test func `Lines of plain text are at most 80 characters long`() throws {
        let lines = try PlainTextWriter.text(of: FixtureDocument.make(.french, .draft)).split(separator: "\n")
        #expect(lines.count > 100)
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    /// A document of a title and these blocks.
    static func small(_ blocks: [Block], _ status: DocumentProperties.Status = .final) -> Document {
        Document(
            properties: DocumentProperties(
                title: "T", subject: "S", author: "A", language: .french, date: .epoch, dossier: "D", template: "M",
                contentHash: "0", status: status),
            letterhead: ["A"], runningHead: "R", blocks: [.title([.text("T")])] + blocks)
    }
}
