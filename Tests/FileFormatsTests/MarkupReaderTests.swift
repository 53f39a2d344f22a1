import FileFormats
import Testing

@Suite("MarkupReader")
struct MarkupReaderTests {
    private func read(_ text: String) throws -> MarkupNode { try MarkupReader.read(Array(text.utf8)) }

    @Test func `Names, attributes and text are read`() throws {
        let root = try read(
            #"<a xmlns="urn:x" xmlns:y="urn:y" k="1 &amp; 2 &lt; 3"><y:b y:l="é">t<![CDATA[<]]>&gt;</y:b><!-- c -->u</a>"#
        )
        #expect(root.namespace == "urn:x")
        #expect(root["k"] == "1 & 2 < 3")
        let inner = try #require(root.first("b"))
        #expect(inner.namespace == "urn:y")
        #expect(inner.attributes.map(\.namespace) == ["urn:y"])
        #expect(inner["l"] == "é")
        #expect(inner.text == "t<>")
        #expect(root.text == "t<>u")
    }

    @Test func `UTF-16 with its mark is read`() throws {
        let bytes: [UInt8] = [0xFF, 0xFE] + "<a>é</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try MarkupReader.read(bytes).text == "é")
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost/x'> %p;]><a/>",
    ])
    func `A document type is refused`(text: String) {
        #expect(throws: MarkupFault.documentType(line: 1)) { try read(text) }
        #expect(throws: MarkupFault.documentType(line: 1)) { try MarkupReader.check(Array(text.utf8)) }
    }

    @Test(arguments: [
        "", "x", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a/><b/>", "<x:a/>", "<a>&e;</a>", "<a>&eacute;</a>",
        "<a>\u{1}</a>", "<a b=\"<\"/>", "<a>&#0;</a>",
    ])
    func `What is not well formed is refused`(text: String) {
        #expect(throws: MarkupFault.self) { try read(text) }
        #expect(throws: MarkupFault.self) { try MarkupReader.check(Array(text.utf8)) }
    }

    @Test func `Bytes that are no text are refused`() {
        #expect(throws: MarkupFault.self) {
            try MarkupReader.read([0x3C, 0x61, 0x3E, 0xC3, 0x28, 0x3C, 0x2F, 0x61, 0x3E])
        }
    }

    @Test func `A fault bears its line`() {
        #expect {
            try read("<a>\n<b>\n</a>")
        } throws: { error in
            if case .malformed(line: 3, code: _)? = error as? MarkupFault { true } else { false }
        }
    }

    @Test func `Elements stand in each other 256 times and not more`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try read(nested(256)).name == "a")
        #expect(throws: MarkupFault.tooDeep(line: 1)) { try read(nested(257)) }
        #expect(throws: MarkupFault.tooDeep(line: 1)) { try MarkupReader.check(Array(nested(257).utf8)) }
        #expect(throws: MarkupFault.self) { try read(nested(100_000)) }
    }

    @Test func `Untidy HTML is read`() throws {
        let root = try MarkupReader.readHTML(Array("<p>Un<p>Deux<br>é &eacute; &lt;<script>x<y</script>".utf8))
        #expect(root.name == "html")
        #expect(root.first("body")?.elements.map(\.name) == ["p", "p"])
        #expect(root.text.contains("é é <"))
    }

    @Test func `HTML in its declared encoding is read`() throws {
        let text = "<meta charset=\"iso-8859-1\"><p>"
        #expect(try MarkupReader.readHTML(Array(text.utf8) + [0xE9]).text == "é")
    }
}
