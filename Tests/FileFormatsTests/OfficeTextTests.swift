import FileFormats
import Testing

@Suite("OfficeText")
struct OfficeTextTests {
    private func text(_ content: String, _ name: String) throws -> String? {
        try OfficeText.text(of: Array(content.utf8), fileName: name)
    }

    private func package(_ name: String, _ content: String) throws -> [UInt8] {
        try ZipArchive.write([ZipEntry(name: name, bytes: Array(content.utf8))])
    }

    @Test func `A DOCX gives its paragraphs, without deletions and codes of fields`() throws {
        let bytes = try package(
            "word/document.xml",
            """
            <w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>Un</w:t><w:tab/><w:t xml:space="preserve"> deux</w:t></w:r>
            <w:del><w:r><w:delText>non</w:delText><w:t>non</w:t></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>trois</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>
            """)
        #expect(try OfficeText.text(of: bytes, fileName: "Pièce 1.DOCX") == "Un\t deux\ntrois\n")
    }

    @Test func `An ODT gives its paragraphs and then its notes`() throws {
        let bytes = try package(
            "content.xml",
            """
            <o:c xmlns:o="urn:o" xmlns:t="urn:t"><o:body><o:text><t:h>Titre</t:h><t:p>Un<t:s t:c="2"/>deux
              <t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>note</t:p></t:note-body></t:note>trois</t:p>
            <t:tracked-changes><t:p>non</t:p></t:tracked-changes></o:text></o:body></o:c>
            """)
        #expect(try OfficeText.text(of: bytes, fileName: "a.odt") == "Titre\nUn  deux trois\nnote\n")
    }

    @Test func `A page gives what a browser shows`() throws {
        let page = "<title>non</title><h1>Titre</h1><p>Un  <b>deux</b>\ntrois<br>quatre<script>non</script><p>&euro;"
        #expect(try text(page, "a.html") == "Titre\nUn deux trois\nquatre\n€\n")
    }

    @Test func `Plain text is taken in the encoding it bears`() throws {
        #expect(try text("a\r\nb\rc\n", "a.txt") == "a\nb\nc\n")
        #expect(try OfficeText.text(of: [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], fileName: "a.txt") == "é")
        #expect(try OfficeText.text(of: [0xE9, 0x80], fileName: "a.txt") == "é€")
        #expect(try OfficeText.text(of: [0xFF, 0xFE, 0xE9, 0x00], fileName: "a.txt") == "é")
        #expect(try OfficeText.text(of: [0xFE, 0xFF, 0x00, 0xE9], fileName: "a.txt") == "é")
    }

    @Test func `A mail gives its plain text, decoded`() throws {
        let mail = """
            Subject: x
            Content-Type: multipart/alternative;
             boundary="b1"

            preamble
            --b1
            Content-Type: text/html; charset=utf-8

            <p>non</p>
            --b1
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            d=E9lai de 30=
             jours
            --b1--
            """
        #expect(try text(mail, "a.eml") == "x\ndélai de 30 jours\n")
        let base64 = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nZMOpbGFp\n"
        #expect(try text(base64, "a.eml") == "délai\n")
    }

    @Test func `An attachment is no text of the mail`() throws {
        let mail = """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename=x.txt

            non
            --b
            Content-Type: text/html

            <p>oui</p>
            --b--
            """
        #expect(try text(mail, "a.eml") == "oui\n")
    }

    @Test(arguments: ["a.pdf", "a.png", "a", ""])
    func `Another kind is not read`(name: String) throws {
        #expect(try text("x", name) == nil)
    }

    @Test func `A package that is none is refused`() {
        #expect(throws: ZipFault.notAPackage) { try text("x", "a.docx") }
        #expect(throws: ZipFault.notAPackage) { try text("", "a.odt") }
    }

    @Test func `A part with a document type is refused`() throws {
        let bytes = try package("content.xml", "<!DOCTYPE a><a/>")
        #expect(throws: MarkupFault.documentType(line: 1)) { try OfficeText.text(of: bytes, fileName: "a.odt") }
    }
}
