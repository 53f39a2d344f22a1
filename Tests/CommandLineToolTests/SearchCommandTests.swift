import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite struct SearchCommandTests {
    private let options: [String]

    init() {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        let law = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("LegalCorpus")
        options = ["--home", home.path, "--corpus", law.path, "--today", "2026-11-22", "--language", "fr"]
    }

    private func run(_ arguments: [String]) -> (status: CommandLineTool.ExitStatus, lines: [String]) {
        let transcript = Transcript()
        let status = Console.$transcript.withValue(transcript) { Program.run(arguments + options) }
        return (status, transcript.lines)
    }

    private func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `an answer fits a terminal and says why`() {
        let (status, lines) = run(["search", "machine à laver en panne après 14 mois"])
        #expect(status == .done)
        #expect(lines.first?.hasPrefix("1.  art. 1649quater · ancien Code civil") ?? false)
        #expect(lines.contains { $0.hasPrefix("   › ") })
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(!lines.contains { $0.contains("<mark>") || $0.contains("\u{1B}") })
    }

    @Test func `each reason has a name, and what gave next to nothing is no reason`() {
        let (_, lines) = run(["search", "opzegging fitnessabonnement verhuis"])
        let text = lines.joined(separator: " ").replacingOccurrences(of: "     ", with: "")
        #expect(text.contains("› "))
        #expect(!text.contains("·  ·") && !text.contains("· ·"))
        // The sum of the parts is told in full.
        let (_, explained) = run(["search", "opzegging fitnessabonnement verhuis", "--explain"])
        #expect(explained.count > lines.count)
    }

    @Test func `a search keeps to a book`() throws {
        let (status, lines) = run(["search", "facture", "--code", "BE-CDE", "--book", "XIX", "--json", "--limit", "10"])
        #expect(status == .done)
        let articles = try #require(lines.first).components(separatedBy: #""article":""#).dropFirst()
        #expect(articles.count >= 3)
        #expect(articles.allSatisfy { $0.hasPrefix("XIX.") })
        #expect(run(["search", "facture", "--code", "BE-CDE", "--book", "XXXIX"]).lines.joined().isEmpty == false)
    }

    @Test func `the JSON of a search has the keys of the contract in their order`() throws {
        let (status, lines) = run(["search", "colis jamais arrivé", "--json", "--limit", "2"])
        #expect(status == .done)
        let json = try #require(lines.first)
        #expect(
            json.hasPrefix(
                #"{"query":"colis jamais arrivé","language":"fr","results":[{"code":"BE-CDE","article":"VI.4"#
            ))
        #expect(json.contains(#""heading":null,"snippet":""#))
        #expect(json.contains(#""because":["#))
    }

    @Test func `a batch answers one line a question with its id`() throws {
        let path = try file(
            """
            {"id":"a","query":"pakje niet geleverd","language":"nl"}
            {"id":7,"query":"VI.83","language":"fr","other":true}

            """)
        let (status, lines) = run(["search", "--batch", path, "--limit", "100", "--json"])
        #expect(status == .done)
        #expect(lines.count { !$0.isEmpty } == 2)
        #expect(lines[0].hasPrefix(#"{"id":"a","query":"pakje niet geleverd","language":"nl","results":["#))
        #expect(lines[1].hasPrefix(#"{"id":7,"query":"VI.83","#))
        #expect(run(["search", "--batch", try file("no JSON\n")]).status == .badData)
    }

    @Test func `what nothing answers is said`() {
        let (status, lines) = run(["search", "recette de gâteau au chocolat"])
        #expect(status == .done)
        #expect(lines.first?.hasPrefix("Aucun article suffisamment proche.") ?? false)
    }

    @Test(arguments: [["search"], ["search", "x", "--limit", "0"], ["search", "x", "--code", "cde"]])
    func `wrong use is told`(_ arguments: [String]) { #expect(run(arguments).status == .wrongUse) }

    @Test func `a reference is printed in the house style`() {
        #expect(
            run(["cite", "--format", "fr", "BE-CDE:VI.83,17°"]).lines.first
                == "article VI.83, 17°, du Code de droit économique")
        #expect(run(["cite", "--format", "fr", "nonsense"]).status == .wrongUse)
    }
}
