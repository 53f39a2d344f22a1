import FileFormats
import Testing

@Suite("SafeFileName")
struct SafeFileNameTests {
    @Test(arguments: [
        ("facture.pdf", "facture.pdf"), ("Pièce n° 1.pdf", "Pièce n° 1.pdf"), ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"), ("/", "f"), ("", "f"), ("...", "f"), ("  .hidden ", "hidden"),
        ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("com1.tar.gz", "_com1.tar.gz"), ("console.txt", "console.txt"),
        ("a\u{202E}fdp.exe", "afdp.exe"), ("a\u{0}b\u{7}\u{1B}[31m.pdf", "ab[31m.pdf"), ("a\nb.pdf", "a b.pdf"),
        ("a\u{200B}b\u{FEFF}.pdf", "ab.pdf"), ("a<b>:\"|?*.pdf", "a_b______.pdf"), ("name. . ", "name"),
        ("-rf.pdf", "_-rf.pdf"), ("e\u{301}te\u{301}.pdf", "été.pdf"), ("договір.pdf", "договір.pdf"), ("__", "f"),
    ])
    func `A name is made safe`(name: String, safe: String) {
        #expect(SafeFileName(name, fallback: "f").text == safe)
    }

    @Test func `A long name keeps its ending`() {
        let name = SafeFileName(String(repeating: "é", count: 500) + ".pdf", fallback: "f").text
        #expect(name.hasSuffix("é.pdf"))
        #expect(name.utf8.count <= SafeFileName.lengthInBytes)
        let marks = SafeFileName("a" + String(repeating: "\u{301}", count: 5000) + ".pdf", fallback: "f").text
        #expect(marks.utf8.count <= SafeFileName.lengthInBytes)
    }

    @Test func `Making safe twice is making safe once`() {
        for name in ["../CON.txt", " a\u{202E}b. ", "--x", "COM1", String(repeating: "x.", count: 300)] {
            let once = SafeFileName(name, fallback: "f").text
            #expect(SafeFileName(once, fallback: "f").text == once)
        }
    }

    @Test func `A number goes before the ending`() {
        #expect(SafeFileName("a.pdf", fallback: "f").numbered(2).text == "a (2).pdf")
        #expect(SafeFileName("a", fallback: "f").numbered(3).text == "a (3)")
        for long in [String(repeating: "é", count: 300) + ".pdf", "a" + String(repeating: "\u{301}", count: 400)] {
            let name = SafeFileName(long, fallback: "f")
            #expect(Set((2...900).map { name.numbered($0).text }).count == 899)
            #expect(name.numbered(900).text.utf8.count <= SafeFileName.lengthInBytes)
        }
    }
}
