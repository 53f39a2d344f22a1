import Foundation
import Testing

@testable import CommandLineTool

/// `carnet cite` over a corpus that holds an invented official text.
@Suite("Citations of a text")
struct CiteCommandTests {
    private let home: CommandHome

    init() throws {
        home = try CommandHome()
        try SharedCorpus.copy(to: home.folder.appendingPathComponent("home"))
        let bulk = home.repository.appendingPathComponent("Tests/Fixtures/official/lanterns.jsonl").path
        #expect(home.run(["corpus", "import", bulk, "--format", "articles"]).status == .done)
    }

    private func cite(
        _ text: String, _ options: [String] = [], language: String = "fr", name: String = "t.txt"
    ) throws -> (status: CommandLineTool.ExitStatus, text: String) {
        let result = home.run(["cite", try home.write(text, to: name)] + options, language: language)
        for line in result.lines where !options.contains("--json") { #expect(line.count <= 80, "\(line)") }
        return (result.status, result.lines.joined(separator: " ").split(separator: " ").joined(separator: " "))
    }

    @Test("what a person still has to read comes first, the coverage last, its sums adding up")
    func table() throws {
        let (status, text) = try cite(
            "Voir l'article VI.43, § 1er, du Code de droit économique\net l'article 1984 du Code civil.")
        #expect(status == .done)
        #expect(text.contains("1 · 1:8 article VI.43, § 1er, du BE-CDE:VI.43,§1 – en vigueur le 10 avril"))
        let toRead = try #require(text.range(of: "À lire vous-même (1)"))
        let checked = try #require(text.range(of: "Vérifié (1)"))
        #expect(toRead.lowerBound < checked.lowerBound)
        #expect(text.hasSuffix("2 citations : 1 vérifiée, 1 à lire vous-même, 0 introuvable ; 1 hors du corpus"))
    }

    @Test("a place that does not exist blocks")
    func noSuchPlace() throws {
        let (status, text) = try cite("article VI.43, § 9, du CDE", ["--json"])
        #expect(status == .blocked)
        #expect(
            text.hasPrefix(
                #"{"citations":[{"start":0,"end":27,"text":"article VI.43, § 9, du CDE","references":[{"code":"BE-CDE","article":"VI.43","paragraph":"9","subparagraph":null,"item":null,"status":"noSuchParagraph","#
            ))
        #expect(
            text.contains(#""coverage":{"found":1,"checked":1,"outsideCorpus":0,"inOrder":0,"toRead":0,"notFound":1}"#))
    }

    @Test("quoted words are compared with the official text of the day", arguments: ["fr", "nl", "de", "en"])
    func quotations(language: String) throws {
        let (status, text) = try cite(
            "L'article VI.43 du CDE dit « livre chaque lanterne dans les trente jours de la commande ».",
            language: language)
        #expect(status == .blocked)
        #expect(text.contains("quarante") && text.contains("trente"))
        let old = try cite(
            "« Le lampiste répond pendant trois hivers » (article 1649quater de l'ancien Code civil).",
            ["--on", "2015-01-01", "--json"], language: language)
        #expect(old.status == .done)
        #expect(old.text.contains(#""quotation":{"start":0,"end":46,"#))
        #expect(old.text.contains(#""status":"exact","code":"BE-ACC","article":"1649quater","language":"fr","#))
        let none = try cite(
            "L'article VI.83 du CDE dit : « une lampe claire et bonne »", ["--json"], language: language)
        #expect(none.status == .done && none.text.contains(#""status":"notCheckable"}"#))
    }

    @Test("words are factual: nobody is accused", arguments: ["fr", "nl", "de", "en"])
    func wording(language: String) throws {
        let (_, text) = try cite(
            "L'article VI.43, § 9, du CDE dit « un tout autre monde ». L'article VI.43 du CDE : « une lampe bleue et ronde ».",
            language: language)
        for word in ["faux", "erreur", "fout", "Fehler", "falsch", "wrong", "error", "invent", "hallucin"] {
            #expect(!text.lowercased().contains(word.lowercased()), "\(word)")
        }
    }

    @Test("a copy with comments or links is written; the text stays as it was", arguments: ["fr", "nl", "de", "en"])
    func annotated(language: String) throws {
        let text =
            "Voir l'article VI.43, § 9, du CDE et l'article VI.43 du CDE : « livre chaque lanterne ici ».\n\nFin <b>."
        let page = home.folder.appendingPathComponent("out.html").path
        let word = home.folder.appendingPathComponent("out.docx").path
        for path in [page, word] {
            let (status, shown) = try cite(text, ["--annotate", path], language: language)
            #expect(status == .blocked)
            #expect(shown.hasSuffix(path.split(separator: "/").last.map(String.init) ?? "?") || shown.contains(path))
            let first = try Data(contentsOf: URL(fileURLWithPath: path))
            _ = try cite(text, ["--annotate", path], language: language)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
        }
        #expect(try home.read("t.txt") == text)
        let html = try home.read("out.html")
        #expect(
            html.contains(
                "<a class=\"missing\" id=\"t1\" href=\"#c1\">article VI.43, § 9, du CDE <span class=\"sign\">[1 ✗]"))
        #expect(html.contains("href=\"#a-BE-CDE-VI-43\"") && html.contains("id=\"a-BE-CDE-VI-43\""))
        #expect(html.contains("Fin &lt;b&gt;."))
        #expect(home.run(["cite", word, "--json"]).lines.first?.contains("\"paragraph\":1") == true)
    }

    @Test("a copy over the text, another ending, and a damaged file are told")
    func refused() throws {
        let path = try home.write("article VI.43 du CDE", to: "t.docx")
        #expect(home.run(["cite", path, "--annotate", path]).status == .wrongUse)
        #expect(home.run(["cite", path, "--annotate", "x.pdf"]).status == .wrongUse)
        #expect(home.run(["cite", "--format", "fr", "BE-CDE:VI.43", "--annotate", "x.html"]).status == .wrongUse)
        for name in ["t.docx", "t.odt"] {
            let broken = try home.write("article VI.43 du CDE", to: name)
            let result = home.run(["cite", broken, "--annotate", home.folder.appendingPathComponent("o.docx").path])
            #expect(result.status == .badData)
            #expect(result.lines.joined(separator: " ").contains(name))
        }
        #expect(home.run(["cite", try home.write("x", to: "t.pdf")]).status == .badData)
        #expect(home.run(["cite", "/nowhere/t.docx"]).status == .notFound)
        #expect(!FileManager.default.fileExists(atPath: home.folder.appendingPathComponent("o.docx").path))
    }

    @Test("every text of a dossier is read, each citation with the entry in which it stands")
    func dossier() throws {
        home.addUsers()
        let words = "Ma machine ne vidange plus depuis le 2 mars."
        let yaml = try home.example()
        #expect(yaml.contains(words))
        let changed = yaml.replacing(
            words, with: words + " L'article VI.43, § 9, du CDE dit « un tout autre monde de poissons ».")
        #expect(home.run(["dossier", "apply", try home.write(changed, to: "d.yaml")]).status == .done)
        let json = home.run(["cite", "--dossier", "2026-00123", "--json"])
        #expect(json.status == .blocked)
        let line = try #require(json.lines.first { $0.hasPrefix("{") })
        #expect(line.hasPrefix(#"{"id":"2026-00123","citations":[{"#))
        #expect(line.contains(#""in":"E1""#) && line.contains(#""status":"noSuchParagraph""#))
        let shown = home.run(["cite", "--dossier", "2026-00123"]).lines
        #expect(shown.contains { $0.hasPrefix("E1 · 1") })
        for line in shown { #expect(line.count <= 80, "\(line)") }
        #expect(home.run(["cite", "--dossier", "2026-00123", "x.txt"]).status == .wrongUse)
        #expect(home.run(["cite", "--dossier", "2026-99999"]).status == .notFound)
    }
}
