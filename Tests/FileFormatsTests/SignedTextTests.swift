import FileFormats
import Testing

@Suite("Signed text of office files")
struct SignedTextTests {
    private let wanted = "# Titel\nTekst\n> woorden\n- a\n- b\n1. een\n2. twee\nslot\n"

    private func package(_ parts: (String, String)...) throws -> [UInt8] {
        try ZipArchive.write(parts.map { ZipEntry(name: $0.0, bytes: Array($0.1.utf8)) })
    }

    @Test func `A page says headings, quotations and points by its elements`() throws {
        let page = """
            <h1>Titel</h1><p>Tekst<blockquote><p>woorden</p></blockquote><ul><li>a<li>b</ul>
            <ol><li>een<li>twee</ol>slot
            """
        #expect(try OfficeText.signedText(of: Array(page.utf8), fileName: "a.html") == wanted)
        let nested = "<blockquote><h2>a</h2><ol><li>b</ol></blockquote>"
        #expect(try OfficeText.signedText(of: Array(nested.utf8), fileName: "a.html") == "> a\n> b\n")
    }

    @Test func `A DOCX says them by the names of its styles, whatever their ids, and by its numbering`() throws {
        func paragraph(_ properties: String, _ text: String) -> String {
            "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
        }
        func point(_ number: Int, _ text: String) -> String {
            paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(number)\"/></w:numPr>", text)
        }
        func style(_ id: String, _ inside: String) -> String { "<w:style w:styleId=\"\(id)\">\(inside)</w:style>" }
        func numbering(_ id: Int, _ format: String) -> String {
            "<w:abstractNum w:abstractNumId=\"\(id)\"><w:lvl><w:numFmt w:val=\"\(format)\"/></w:lvl></w:abstractNum>"
        }
        let body =
            paragraph("<w:pStyle w:val=\"Mijn\"/>", "Titel") + paragraph("", "Tekst")
            + paragraph("<w:pStyle w:val=\"Citaat\"/>", "woorden") + point(1, "a") + point(1, "b")
            + paragraph("<w:pStyle w:val=\"Lijst\"/>", "een") + point(2, "twee")
            + paragraph("<w:pStyle w:val=\"Rond\"/>", "slot")
        let styles =
            style("Kop1", "<w:name w:val=\"heading 1\"/>")
            + style("Mijn", "<w:name w:val=\"Mijn\"/><w:basedOn w:val=\"Kop1\"/>")
            + style("Citaat", "<w:name w:val=\"Quote\"/>")
            + style(
                "Lijst",
                "<w:name w:val=\"x\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>")
            + style("Rond", "<w:name w:val=\"y\"/><w:basedOn w:val=\"Rond\"/>")
        let numbers =
            numbering(7, "bullet") + numbering(8, "decimal")
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
        let bytes = try package(
            ("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body>\(body)</w:body></w:document>"),
            ("word/styles.xml", "<w:styles xmlns:w=\"urn:w\">\(styles)</w:styles>"),
            ("word/numbering.xml", "<w:numbering xmlns:w=\"urn:w\">\(numbers)</w:numbering>"))
        #expect(try OfficeText.signedText(of: bytes, fileName: "a.docx") == wanted)
        #expect(
            try OfficeText.text(of: bytes, fileName: "a.docx") == "Titel\nTekst\nwoorden\na\nb\neen\ntwee\nslot\n")
    }

    @Test func `An ODT says them by its headings, its lists and the styles its own styles come from`() throws {
        let styles = """
            <o:s xmlns:o="urn:o" xmlns:s="urn:s" xmlns:t="urn:t"><o:styles>
            <t:list-style s:name="N"><t:list-level-style-number t:level="1"/></t:list-style>
            <t:list-style s:name="B"><t:list-level-style-bullet t:level="1"/></t:list-style></o:styles></o:s>
            """
        let content = """
            <o:c xmlns:o="urn:o" xmlns:s="urn:s" xmlns:t="urn:t">
            <o:automatic-styles><s:style s:name="P1" s:parent-style-name="Quotations"/>
            <s:style s:name="P2" s:parent-style-name="P2"/></o:automatic-styles><o:body><o:text>
            <t:h>Titel</t:h><t:p>Tekst</t:p><t:p t:style-name="P1">woorden</t:p>
            <t:list t:style-name="B"><t:list-item><t:p>a</t:p><t:list><t:list-item><t:p>b</t:p></t:list-item></t:list>
            </t:list-item></t:list>
            <t:list t:style-name="N"><t:list-item><t:p>een</t:p></t:list-item><t:list-item><t:p>twee</t:p></t:list-item>
            </t:list><t:p t:style-name="P2">slot</t:p></o:text></o:body></o:c>
            """
        let bytes = try package(("content.xml", content), ("styles.xml", styles))
        #expect(try OfficeText.signedText(of: bytes, fileName: "a.odt") == wanted)
    }
}
