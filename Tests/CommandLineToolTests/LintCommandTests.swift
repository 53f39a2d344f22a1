import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// `carnet lint` and `carnet redact`.
@Suite("Reading letters") struct LintCommandTests {
    private let desk: CommandHome

    init() throws { desk = try CommandHome() }

    private func lint(_ arguments: [String], language: String = "fr") -> (
        status: CommandLineTool.ExitStatus, text: String
    ) {
        let result = desk.run(
            arguments + ["--templates", desk.repository.appendingPathComponent("Templates").path], language: language)
        return (result.status, result.lines.joined(separator: "\n"))
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("JSON is that of the contract, with places in bytes; 1 when something blocks")
    func json() throws {
        let file = try desk.write(
            "Été : l'entreprise prétend avoir livré. Le plaignant, BE68 5390 0754 7034.\n", to: "a.txt")
        let result = lint(["lint", file, "--json"])
        #expect(result.status == .blocked)
        let findings = try #require(try object(result.text)["findings"] as? [[String: Any]])
        #expect(findings.map { $0["rule"] as? String } == ["N2", "N4"])
        let first = findings[0]
        #expect(first["severity"] as? String == "warn")
        #expect(first["text"] as? String == "prétend")
        #expect(first["suggestion"] as? String == "indique")
        #expect(first["start"] as? Int == "Été : l'entreprise ".utf8.count)
        #expect(first["end"] as? Int == "Été : l'entreprise prétend".utf8.count)
        let data = try #require(try object(result.text)["personalData"] as? [[String: Any]])
        #expect(data.map { $0["kind"] as? String } == ["iban"])
        let readability = try #require(try object(result.text)["readability"] as? [String: Any])
        #expect(readability["formula"] as? String == "kandelMoles")
        #expect((readability["longest"] as? [Any])?.count == 2)
    }

    @Test("what is printed fits a terminal, in four languages", arguments: ["fr", "nl", "de", "en"])
    func printed(language: String) throws {
        let words = Array(repeating: "mot", count: 30).joined(separator: " ")
        let file = try desk.write("Le plaignant écrit. \(words). Tél. 0470 12 34 56, {{nom}}.\n", to: "long.md")
        let result = lint(["lint", file, "--text-language", "fr", "--addressee", "company"], language: language)
        #expect(result.status == .blocked)
        #expect(result.text.contains("N4") && result.text.contains("N13") && result.text.contains("N14"))
        #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("a clean letter ends well and says so")
    func clean() throws {
        let file = try desk.write("Nous avons reçu votre lettre.\n", to: "b.txt")
        let result = lint(["lint", file, "--kind", "relay", "--addressee", "consumer"])
        #expect(result.status == .done)
        #expect(result.text.hasPrefix("Rien à signaler."))
    }

    @Test("a batch gives a line a text")
    func batch() throws {
        let lines = """
            {"id": 1, "text": "De klager schrijft.", "language": "nl"}
            {"id": "b", "text": "Nous estimons que oui.", "language": "fr", "kind": "relay"}
            {"id": "c", "text": "Nous estimons que oui.", "language": "fr", "kind": "opinion"}
            """
        let result = lint(["lint", "--batch", try desk.write(lines, to: "batch.jsonl"), "--json"])
        #expect(result.status == .done)
        let rules = try result.text.split(separator: "\n").map { line in
            (try object(String(line))["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
        }
        #expect(rules == [["N4"], ["N5"], []])
    }

    @Test("two letters are compared, in one language or two")
    func pair() throws {
        let one = try desk.write("L'entreprise propose 450,00 €.\n", to: "a.txt")
        let other = try desk.write("De onderneming stelt € 540,00 voor.\n", to: "b.txt")
        let result = lint(["lint", "--pair", one, other, "--other-language", "nl", "--json"])
        #expect(result.status == .blocked)
        let finding = try #require((try object(result.text)["findings"] as? [[String: Any]])?.first)
        #expect(finding["rule"] as? String == "N8" && finding["kind"] as? String == "amount")
        #expect((finding["a"] as? [String: Any])?["text"] as? String == "450,00 €")
        #expect((finding["b"] as? [String: Any])?["text"] as? String == "€ 540,00")
        let shown = lint(["lint", "--pair", one, other, "--other-language", "nl"])
        #expect(shown.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(lint(["lint", "--pair", one, one]).status == .done)
    }

    @Test("quotations are compared with the pieces that are given")
    func sources() throws {
        let piece = try desk.write("La table est livrée le 3 mai.", to: "piece.txt")
        let letter = try desk.write("Vous écrivez : « la table est livré le 3 mai ».", to: "letter.txt")
        #expect(lint(["lint", letter, "--source", piece, "--json"]).text.contains("\"rule\":\"N9\""))
        #expect(!lint(["lint", letter, "--json"]).text.contains("\"rule\":\"N9\""))
    }

    @Test("a copy is masked, the original and its name stay")
    func redact() throws {
        let original = "Madame Hick, BE68 5390 0754 7034, née le 12 mars 1980.\n"
        let file = try desk.write(original, to: "Hick_85.07.30-033.28.txt")
        let copy = desk.folder.appendingPathComponent("copy.txt").path
        let result = lint(["redact", file, "--name", "Anne Hick", "--output", copy, "--json"])
        #expect(result.status == .done)
        let masked = "Madame █nom 1█, █compte 1█, née le █date de naissance 1█.\n"
        #expect(try object(result.text)["text"] as? String == masked)
        #expect(try String(contentsOfFile: copy, encoding: .utf8) == masked)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == original)
        let about = try #require(try object(result.text)["file"] as? [[String: Any]])
        #expect(Set(about.compactMap { $0["kind"] as? String }) == ["nationalNumber", "name"])
        #expect(lint(["redact", file, "--output", file]).status == .wrongUse)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == original)
    }

    @Test("a DOCX is read with what it says of itself")
    func office() throws {
        let document =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Le plaignant écrit.</w:t></w:r></w:p></w:body></w:document>"
        let core =
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Anne Hick</dc:creator><dc:title>Tél. 0470 12 34 56</dc:title></cp:coreProperties>"
        let bytes = try ZipArchive.write([
            ZipEntry(name: "word/document.xml", bytes: Array(document.utf8)),
            ZipEntry(name: "docProps/core.xml", bytes: Array(core.utf8)),
        ])
        let file = desk.folder.appendingPathComponent("lettre.docx")
        try Data(bytes).write(to: file)
        let result = lint(["lint", file.path, "--json"])
        #expect(result.status == .blocked)
        let about = try #require(try object(result.text)["file"] as? [[String: Any]])
        #expect(about.map { $0["in"] as? String } == ["creator", "title"])
        #expect(about.map { $0["kind"] as? String } == ["name", "telephone"])
    }

    @Test(
        "wrong use ends with 64",
        arguments: [
            ["lint"], ["lint", "a", "b"], ["lint", "--pair", "a"], ["lint", "-", "--kind", "poem"],
            ["lint", "-", "--addressee", "public"], ["lint", "-", "--text-language", "xx"],
            ["lint", "-", "--other-language", "nl"], ["redact"],
        ])
    func wrongUse(arguments: [String]) { #expect(lint(arguments).status == .wrongUse) }

    @Test("bad input ends with its code and place")
    func badInput() throws {
        #expect(lint(["lint", "/nowhere.txt"]).status == .notFound)
        let bytes = desk.folder.appendingPathComponent("latin.txt")
        try Data([0x45, 0xE9, 0x0A]).write(to: bytes)
        let broken = lint(["lint", bytes.path])
        #expect(broken.status == .badData && broken.text.contains("latin.txt:1:1"))
        #expect(lint(["lint", try desk.write("x", to: "scan.pdf")]).status == .badData)
        #expect(lint(["lint", try desk.write("x", to: "x.docx")]).status == .badData)
        let batch = try desk.write(
            "{\"id\":1,\"text\":\"a\",\"language\":\"fr\"}\n{\"id\":2,\"text\":\"a\",\"language\":\"xx\"}\n",
            to: "b.jsonl")
        let wrong = lint(["lint", "--batch", batch])
        #expect(wrong.status == .badData && wrong.text.contains("b.jsonl:2:1"))
        #expect(lint(["lint", "--batch", try desk.write("{\"id\":1}\n", to: "c.jsonl")]).status == .badData)
    }

    @Test("a bad word list is told with its line, in words")
    func badList() throws {
        let templates = desk.folder.appendingPathComponent("T")
        try FileManager.default.copyItem(at: desk.repository.appendingPathComponent("Templates"), to: templates)
        let list = templates.appendingPathComponent("language/fr.yaml")
        let text = try String(contentsOf: list, encoding: .utf8)
        try Data(text.replacing("  - id: N2\n", with: "  - id: N77\n").utf8).write(to: list)
        let file = try desk.write("Bonjour.\n", to: "a.txt")
        let result = desk.run(["lint", file, "--templates", templates.path])
        #expect(result.status == .badData)
        #expect(result.lines.joined().contains("language/fr.yaml:") && result.lines.joined().contains("N77"))
        try Data(text.replacing("\"bien sûr\"", with: "\"bien  sûr\"").utf8).write(to: list)
        let pattern = desk.run(["lint", file, "--templates", templates.path])
        #expect(pattern.status == .badData)
        #expect(pattern.lines.joined().contains("deux espaces"))
    }
}
