import Drafting
import Testing

@Suite("Text that enters a document")
struct EnteredTextTests {
    @Test(
        "is cleaned, composed and bare at its edges",
        arguments: [
            ("Déjà payé : 450 €", "Déjà payé : 450 €"), ("De\u{301}ja\u{300}", "Déjà"), ("deux  mots", "deux mots"),
            (" au bord ", "au bord"), ("au bord ", "au bord"), ("", ""), (" ", ""), ("a\tb", "a b"),
            ("une\r\nligne", "une\nligne"), ("a\u{202E}b", "ab"), ("insécable\u{A0}ici", "insécable\u{A0}ici"),
            ("« l’œil » – „ß“ …", "« l’œil » – „ß“ …"), ("\u{2001}", "\u{2003}"), ("Å\u{212B}", "ÅÅ"),
        ])
    func cleaned(row: (String, String)) {
        #expect(Array(EnteredText(row.0).text.unicodeScalars) == Array(row.1.unicodeScalars))
    }
}
