import FileFormats
import Foundation
import LegalModel
import Testing

/// Values that try to become something else, in every place that takes a value, in every format.
@Suite("Data stays data")
struct InjectionTests {
    /// A value and what a reader must see of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: String
        let text: String
        var testDescription: String { name }
    }

    static let own: [Case] = [
        ("name", "Madame D’Hondt & fils <SRL>"), ("paragraph", "x</w:t></w:r></w:p><w:p>FORGED"),
        ("section", "</text:p></text:section>"), ("page", "</main></style></title><script>x</script><!--"),
        ("data", "]]>&amp;&#0;&#x3c;"), ("attribute", "\" onclick=\"x' y='"), ("field", "{ INCLUDETEXT \"x\" } \\* h"),
        ("bookmark", "_Ref_1\" w:name=\"x"), ("formula", "=1+1"), ("address", "javascript:alert(1)"),
        ("lines", "a\nb\nc"), ("spaces", "a\u{A0}b\u{202F}c"), ("letters", "שלום 𝔄 é"), ("css", "}*{display:none}"),
    ].map { Case(name: $0.0, input: $0.1, text: $0.1) }

    static let corpus: [Case] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data/documents/injection.jsonl").path
        guard let bytes = try? WholeFile.read(path) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let decoded = try? JSONDecoder().decode([String: String].self, from: Data(line.utf8))
            guard let id = decoded?["id"], let input = decoded?["input"], let text = decoded?["text"] else {
                return nil
            }
            return Case(name: id, input: input, text: text)
        }
    }()

    @Test(arguments: own, Written.Format.allCases)
    func `A value becomes nothing but text`(value: Case, format: Written.Format) throws {
        try check(value, format)
    }

    @Test(.enabled(if: !corpus.isEmpty), arguments: corpus, Written.Format.allCases)
    func `A value of the corpus becomes nothing but text`(value: Case, format: Written.Format) throws {
        try check(value, format)
    }

    private func check(_ value: Case, _ format: Written.Format) throws {
        let cleaned = DocumentText(value.input.precomposedStringWithCanonicalMapping).text
        let written = try Written(Self.document(cleaned), format)
        let plain = try Written(Self.document("x"), format)
        let isSame = written.skeleton == plain.skeleton
        #expect(isSame)
        let shown = Written.tidy(value.text)
        let pieces = written.text.components(separatedBy: shown).count - 1
        #expect(pieces >= Self.placesInBody, "seen \(pieces) times")
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http:x", "https://x/\"onclick=\"y", "//x",
        "vbscript:x", "https://x y", " https://x", "",
    ])
    func `An address that is not safe stays text`(address: String) throws {
        let document = Self.document("x", extra: [.paragraph(.body, [.link(address: address, [.text("lien")])])])
        let none = try Written(Self.document("x"), .html).all("a", in: "html").count
        #expect(try Written(document, .html).all("a", in: "html").count == none)
        #expect(try Written(document, .docx).all("hyperlink", in: "word/document.xml").isEmpty)
        #expect(try Written(document, .odt).all("a", in: "content.xml").isEmpty)
    }

    @Test func `A safe address is kept to the letter`() throws {
        let address = "https://www.example.org/?a=1&b=2&copy=3#x"
        let document = Self.document("x", extra: [.paragraph(.body, [.link(address: address, [.text("lien")])])])
        #expect(try Written(document, .html).all("a", in: "html").contains { $0["href"] == address })
        #expect(try Written(document, .odt).all("a", in: "content.xml").map { $0["href"] } == [address])
        let relations = try Written(document, .docx).all("Relationship", in: "word/_rels/document.xml.rels")
        #expect(relations.filter { $0["TargetMode"] == "External" }.map { $0["Target"] } == [address])
    }

    /// In how many places of the body ``document(_:extra:)`` shows its value.
    private static let placesInBody = 14

    private static func document(_ value: String, extra: [Block] = []) -> Document {
        let text: [Inline] = [.text(value)]
        return Document(
            properties: DocumentProperties(
                title: value, subject: value, author: value, language: .french, date: .epoch, dossier: value,
                template: value, contentHash: value, status: .draft),
            letterhead: [value, value], runningHead: value,
            blocks: [
                .lines(.addressee, [text, text]), .title(text), .paragraph(.subject, text),
                .heading(level: 1, numbered: true, text, mark: value),
                .approved(name: value, [.numbered(text, mark: nil), .quotation([text], language: .german)]),
                .list(.lettered, [text]),
                .table(
                    Table(caption: value, description: value, header: [text], widths: [100], rows: [[text]])),
                .framed(heading: text, [.paragraph(.body, [.strong(text), .note(text)])]),
                .paragraph(.body, [.reference(mark: value, .text), .passage(.dutch, text)]),
                .paragraph(.body, [.fillIn(name: value, prompt: value)]),
            ] + extra)
    }
}
