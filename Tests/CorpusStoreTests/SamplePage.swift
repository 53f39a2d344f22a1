import Foundation

/// A page in the grammar of the official site, with words of our own.
struct SamplePage {
    var numac = "1867060850"
    var title = "8 JUIN 1867. - CODE D'ESSAI. (NOTE : mise à jour au 18-02-2026)"
    var dossier = "1867-06-08/01"
    var contents = "<A NAME='LNKR0001' HREF='#LNK0001'>LIVRE 1.</A> - DES ESSAIS.<BR>Art. 1-3"
    var body = SamplePage.plain
    var contentsTitle = "Table des matières"

    static let plain = [
        heading(1, "LIVRE 1.", " - DES ESSAIS."), first("1", next: "2", "Le premier mot."),
        article("2", after: "1", next: "3", "Le deuxième mot.<BR>&nbsp;&nbsp;Un alinéa de plus : 1° un; 2° deux."),
        article("3", after: "2", next: nil, "Le troisième mot."),
    ].joined()

    static func heading(_ number: Int, _ word: String, _ rest: String) -> String {
        let id =
            "\(number)".count < 4 ? String(repeating: "0", count: 4 - "\(number)".count) + "\(number)" : "\(number)"
        return "<A NAME='LNK\(id)' HREF='#LNKR\(id)'>\(word)</A>\(rest)<BR><BR>&nbsp;&nbsp;"
    }

    static func first(_ number: String, next: String, _ text: String) -> String {
        "<A NAME='Art.\(number)'></A>Article <A HREF='#Art.\(next)'> \(number)</A>. \(text)<BR><BR>&nbsp;&nbsp;"
    }

    static func article(_ number: String, after: String, next: String?, _ text: String) -> String {
        let visible = next.map { "<A HREF='#Art.\($0)'> \(number)</A>" } ?? number
        return "<A NAME='Art.\(number)' HREF='#Art.\(after)'>Art.</A> \(visible). \(text)<BR><BR>&nbsp;&nbsp;"
    }

    static func opening(_ number: Int, _ note: String = "L 2020-01-02/03, art. 4, 005; En vigueur : 05-06-2020")
        -> String
    {
        "[" + raised(number, note)
    }

    static func closing(_ number: Int) -> String { "]" + raised(number, "L 2020-01-02/03, art. 4") }

    private static func raised(_ number: Int, _ note: String) -> String {
        "<sup><font color=red><a href=#t title='<\(note)>'><span style='color:red;'>\(number)</span></a></font></sup>"
    }

    static func note(_ number: Int, _ text: String) -> String {
        "<BR>&nbsp;&nbsp;(<font color=red>\(number)</font>)&lt;\(text)&gt; "
    }

    static let rule = "<BR>&nbsp;&nbsp;----------"

    var text: String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="iso-8859-1" /><title>Banque de donn&eacute;es</title></head><body><main>
        <div id="list-title-1" class="box"><h2 class="list-title" id="list-link-1">Titre</h2>
        <span class="tag">\(numac)</span>
        <p class="list-item--title">
          \(title)
        </p>
        <p><strong>Dossier num&eacute;ro:</strong>  \(dossier)</p>
        </div>
        <div id="list-title-2" class="box plain-text">
        <h2 id="inhoud" class="list-title" id="list-link-2">\(contentsTitle)</h2>
        \(contents)
        </div>
        <div id="list-title-3" class="box plain-text"><h2 id="text" class="list-title" id="list-link-3">Texte</h2>
        \(body)
        </div>
        <div id="list-title-sw_t" class="box"><h2>Travaux parlementaires</h2><p>Documents.</p></div>
        </main></body></html>
        """
    }

    /// The page in Windows-1252, as the site sends it.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "€": bytes.append(0x80)
            case "’": bytes.append(0x92)
            default: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            }
        }
        return bytes
    }
}
