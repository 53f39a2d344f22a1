import Casework
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// Searching in turns, and what search learns in a home.
@Suite struct SearchSessionTests {
    private let home: GuideHome

    init() throws { home = try GuideHome() }

    @Test func `a search is refined, an article opened, and left`() throws {
        let answers = try home.write("1\n+ délai\n-garantie\nlivraison en retard\n\nq\nnever read\n", to: "answers.txt")
        let lines = try home.run(["search", "--interactive", "--answers", answers, "délai", "de", "rétractation"])
        #expect(lines.contains("« délai de rétractation »"))
        #expect(lines.contains("« délai de rétractation délai »"))
        #expect(lines.contains("« délai de rétractation délai -garantie »"))
        #expect(lines.count { $0 == "« livraison en retard »" } == 2)
        #expect(lines.contains { $0.contains("VI.47") })
        #expect(!lines.contains { $0.contains("never read") })
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `without a first question it asks for one, and ends with the answers`() throws {
        let answers = try home.write("99\ncolis perdu\n", to: "answers.txt")
        let lines = try home.run(["search", "--interactive", "--answers", answers])
        #expect(lines.contains("« 99 »"))
        #expect(lines.contains("« colis perdu »"))
    }

    /// Lets the home have the word lists and wordings that ship: personal data are found with them.
    private func shareTemplates() throws {
        let templates = home.folder.appendingPathComponent("Templates")
        try FileManager.default.createDirectory(
            at: templates.appendingPathComponent("letters"), withIntermediateDirectories: true)
        for name in ["language", "parts", "style", "letters/fixed-sentences.yaml"] {
            try FileManager.default.copyItem(
                at: GuideHome.checkout.appendingPathComponent("Templates/\(name)"),
                to: templates.appendingPathComponent(name))
        }
    }

    private func release(_ text: String) throws -> [String] {
        try home.run([
            "search", "asked", "--release", text, "--dossier", "2026-00123", "--article", "BE-CDE:VI.43",
        ])
    }

    @Test func `nothing is learned from a dossier without an approved recommendation`() throws {
        #expect { try release("le zoubidou n'est jamais venu") } throws: { error in
            (error as? Failure)?.status == .badData
        }
        #expect(try home.run(["search", "asked", "--list"]).count == 1)
    }

    @Test func `what was released is found without personal data, listed and forgotten`() throws {
        let day = try #require(CivilDate(iso: "2026-03-12"))
        try home.store().append(
            ApprovalStep(
                kind: .submitted, document: ApprovalStep.recommendation, contentHash: "00", by: "nadia", on: day,
                remark: nil), to: home.number)
        try home.store().append(
            ApprovalStep(
                kind: .approved, document: ApprovalStep.recommendation, contentHash: "00", by: "marie", on: day,
                remark: nil), to: home.number)
        try shareTemplates()
        let said = try release("zoubidou de Claire Lefèvre jamais venu, appelez le 0470 12 34 56")
        #expect(said.contains { $0.contains("zoubidou") })
        #expect(!said.contains { $0.contains("Lefèvre") || $0.contains("0470") })
        let list = try home.run(["search", "asked", "--list", "--json"])
        #expect(list.first?.contains(#""articles":["BE-CDE:VI.43"]"#) == true)
        #expect(list.first?.contains("Lefèvre") == false)
        let found = try home.run(["search", "zoubidou", "--json", "--limit", "1"])
        #expect(found.first?.contains(#""article":"VI.43""#) == true)
        _ = try home.run(["corpus", "build"])
        #expect(try home.run(["search", "zoubidou", "--json", "--limit", "1"]) == found)
        _ = try home.run(["search", "asked", "--forget", "1"])
        #expect(try home.run(["search", "asked", "--list"]).count == 1)
        #expect(try home.run(["search", "zoubidou", "--json"]).first?.contains(#""results":[]"#) == true)
        #expect(throws: (any Error).self) { try home.run(["search", "asked", "--forget", "1"]) }
    }

    @Test func `personal data are cut out by their places in bytes`() {
        #expect(AskedSession.cut([0..<2, 4..<5], from: "éabc") == "…ab…")
        #expect(AskedSession.cut([1..<9], from: "ab") == "ab")
    }
}
