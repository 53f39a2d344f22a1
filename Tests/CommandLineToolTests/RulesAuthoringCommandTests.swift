import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite("The tools of those who write packs")
struct RulesAuthoringCommandTests {
    private let desk: ExampleDesk
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init() throws { desk = try ExampleDesk() }

    /// The pack that the page for authors builds, with passages replaced, as a file.
    private func pack(_ changes: (String, String)..., name: String = "pack.yaml") throws -> String {
        let page = Self.root.appendingPathComponent("Sources/Reasoning/Documentation.docc/WritingARulePack.md")
        let parts = try WholeFile.text(page.path).components(separatedBy: "```yaml\n").dropFirst()
        var text = parts.map { $0.components(separatedBy: "```")[0] }.joined()
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try write(text, name)
    }

    private func write(_ text: String, _ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: desk.output, withIntermediateDirectories: true)
        let path = desk.output + "/" + name
        try WholeFile.write(Array(text.utf8), to: path)
        return path
    }

    private func rules(_ arguments: String..., language: String = "en") -> ExampleDesk.Outcome {
        desk.run(["rules"] + arguments, language: language)
    }

    @Test("the pack of the page passes check and test, and no planted fault survives")
    func page() throws {
        let file = try pack()
        let check = rules("check", file)
        #expect(check.status == .done)
        #expect(check.lines.last?.hasSuffix("0 error(s), 1 warning(s)") == true, "\(check.text)")
        let test = rules("test", file, "--mutate")
        #expect(test.status == .done)
        #expect(test.text.contains("11 of 11") && test.text.contains("(100%)"))
        #expect(rules("coverage", file).text.contains("Values: 100% (21/21)"))
    }

    @Test(
        "check names line, node and both packs of an id with two meanings, and days shared with a pack of the subject")
    func others() throws {
        let file = try pack(
            ("id: example-late-delivery\n", "id: late-or-no-delivery-2014\n"), ("x.handed_over", "consumer"))
        let result = rules("check", file)
        #expect(result.status == .done)
        #expect(result.text.contains("one id, two meanings in two packs"))
        #expect(result.text.contains("late-or-no-delivery-2014, "))
        #expect(
            result.text.contains("applies on the same days as another pack of the same subject (late-or-no-delivery,"))
        let alone = rules("check", file, "--alone")
        #expect(!alone.text.contains("two meanings"))
    }

    @Test("check finds articles that the corpus lacks or that were amended since, with their place")
    func articles() throws {
        let file = try pack(
            ("textState: 2026-11-21", "textState: 2013-01-01"), ("cite: \"BE-CDE:VI.43,§1\"", "cite: \"BE-CDE:VI.999\"")
        )
        let result = rules("check", file, "--json")
        #expect(
            result.text.contains("\"kind\":\"citationNotResolved\",\"severity\":\"warning\",\"node\":\"sale_made\""))
        #expect(result.text.contains("\"kind\":\"verifiedBeforeAmendment\""))
    }

    @Test("errors end with 65 and name file, line and column")
    func errors() throws {
        let broken = try pack(("needs: [sale_made,", "needs: [nobody,"))
        let result = rules("check", broken)
        #expect(result.status == .badData)
        #expect(result.text.contains("pack.yaml:") && result.text.contains("R.term: unknown id (nobody)"))
        for command in ["test", "coverage", "report", "graph"] {
            #expect(rules(command, broken).status == .badData, "\(command)")
        }
        #expect(rules("diff", broken, broken).status == .badData)
        #expect(rules("check", "/nowhere.yaml").status == .notFound)
        #expect(rules("coverage", "no-such-pack").status == .notFound)
    }

    @Test("a fault that survives is named with its line and ends with 1")
    func survivors() throws {
        let file = try pack(
            (", because: { x.handed_over: \"burdenNotMet:company\" }", ""),
            ("x.handed_over: nonLiquet", "x.handed_over: notRaised"))
        let result = rules("test", file, "--mutate")
        #expect(result.status == .blocked)
        #expect(result.text.contains("x.handed_over to be proved by the other side"))
        #expect(result.lines.contains { $0.contains("pack.yaml:81:") })
        let json = rules("test", file, "--mutate", "--json")
        #expect(json.text.contains("\"planted\":5,\"noticed\":4"))
        #expect(rules("test", file).status == .done)
    }

    @Test("the examples of every pack that ships notice at least nine planted faults in ten")
    func shipped() throws {
        let folder = Self.root.appendingPathComponent("Templates/rulepacks").path
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yaml") {
            let pack = try PackLibrary.read(folder + "/" + name)
            let results = pack.mutationRun()
            let noticed = results.count { $0.noticedBy != nil }
            #expect(noticed * 10 >= results.count * 9, "\(name): \(noticed) of \(results.count)")
        }
    }

    @Test("the report holds every node, article and reading level, and fits the terminal", arguments: Language.allCases)
    func report(language: Language) throws {
        let file = try pack()
        let result = rules("report", file, language: language.rawValue)
        #expect(result.status == .done)
        #expect(result.lines.allSatisfy { $0.count <= 80 }, "\(result.lines.first { $0.count > 80 } ?? "")")
        for node in [
            "C.end", "sale_made", "moment_passed", "further_term", "further_term_fair", "x.handed_over", "R.term",
        ] {
            #expect(result.text.contains("[\(node)]"), "\(node)")
        }
        let written = rules("report", file, "--to", "html", "--output", desk.output, language: language.rawValue)
        #expect(written.status == .done)
        let name = try #require(desk.written.first { $0.hasSuffix("-\(language.rawValue).html") })
        let page = String(decoding: try desk.read(name), as: UTF8.self)
        #expect(page.contains("VI.43") && page.contains("href=\"https://www.ejustice.just.fgov.be"))
        #expect(rules("report", file, "--to", "pdf").status == .wrongUse)
        #expect(rules("report", file, "--json").text.contains("\"formula\":"))
    }

    @Test("a difference says whether results can change and what becomes of open dossiers")
    func diff() throws {
        try desk.store("2-completed")
        let shipped = Self.root.appendingPathComponent("Templates/rulepacks/legal-guarantee-goods-2022.yaml").path
        let old = try WholeFile.text(shipped)
        #expect(rules("diff", shipped, "legal-guarantee-goods-2022").text.contains("Nothing has changed."))
        let words = try write(
            old.replacingOccurrences(
                of: "The seller acted in the course of a professional activity", with: "The seller acted as a trader"),
            "words.yaml")
        let inWords = rules("diff", shipped, words)
        #expect(inWords.text.contains("Only words, sources or examples changed; no result changes."))
        #expect(inWords.text.contains("company: text (en)"))
        #expect(inWords.text.contains("2026-00117: nothing changes"))
        let other = try write(
            old.replacingOccurrences(of: "x.minor", with: "x.slight")
                .replacingOccurrences(of: "id: damage\n", with: "id: harm\n")
                .replacingOccurrences(of: "[liability, damage,", with: "[liability, harm,"), "other.yaml")
        let changed = rules("diff", shipped, other)
        #expect(changed.text.contains("The change can alter results."))
        #expect(changed.text.contains("C.termination: established → still open"))
        #expect(changed.text.contains("x.minor: finding on an element that is gone"))
        #expect(changed.text.contains("Old examples that come out otherwise"))
        #expect(changed.lines.allSatisfy { $0.count <= 80 })
        let json = rules("diff", shipped, other, "--json")
        #expect(json.text.contains("\"semantic\":true"))
        #expect(
            json.text.contains(
                "\"claim\":\"C.termination\",\"before\":\"established\",\"after\":\"open\",\"ask\":[\"x.slight\"]"))
    }
}
