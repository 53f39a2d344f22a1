import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

@Suite struct CaseLawCommandTests {
    private let home: CommandHome

    init() throws {
        home = try CommandHome()
        try SharedCorpus.copy(to: home.folder.appendingPathComponent("home"))
        let words = Array(repeating: "mot", count: 40).joined(separator: " ")
        let path = try home.write(
            """
            {"1641": {"ECLI:BE:CASS:2010:ARR.20100101.1": {"court": "CASS", "date": "2010-01-01",
              "abstractFR": ["La chaudière fuit \(words) fin."], "abstractNL": ["De ketel lekt."]}}}
            """, to: "cases.json")
        #expect(home.run(["corpus", "import", path, "--format", "case-law", "--code", "BE-ACC"]).status == .done)
    }

    @Test func `an article counts its judgments and shows their first words, whole when asked`() {
        let lines = home.run(["article", "BE-ACC:1641"]).lines
        #expect(lines.contains("Jurisprudence : 1 décision"))
        #expect(lines.contains("  Cour de cassation, 1er janvier 2010 · ECLI:BE:CASS:2010:ARR.20100101.1"))
        #expect(!lines.contains { $0.contains("fin.") })
        #expect(home.run(["article", "BE-ACC:1641", "--case-law"]).lines.contains { $0.contains("fin.") })
        let dutch = home.run(["article", "BE-ACC:1641"], language: "nl").lines
        #expect(dutch.contains("  Hof van Cassatie, 1 januari 2010 · ECLI:BE:CASS:2010:ARR.20100101.1"))
        #expect(dutch.contains("    De ketel lekt."))
    }

    @Test func `abstracts are searched apart`() throws {
        let option = ["--in", "case-law"]
        let lines = home.run(["search", "chaudière"] + option).lines
        #expect(lines.first == "1. Cour de cassation, 1er janvier 2010 · ECLI:BE:CASS:2010:ARR.20100101.1")
        #expect(lines.allSatisfy { $0.count <= 80 })
        let json = try #require(home.run(["search", "chaudière", "--json"] + option).lines.first)
        #expect(
            json.hasPrefix(#"{"query":"chaudière","language":"fr","results":[{"ecli":"ECLI:BE:CASS:"#))
        #expect(json.contains(#""articles":["BE-ACC:1641"]"#))
        #expect(json.contains("<mark>chaudière</mark>"))
    }

    @Test func `what is not found, and a wrong scope, are said`() {
        #expect(home.run(["search", "licorne", "--in", "case-law"]).lines.first?.hasPrefix("Aucun sommaire") == true)
        #expect(home.run(["search", "licorne", "--in", "novels"]).status == .wrongUse)
    }

    @Test func `open dossiers that rest on a changed article are told, closed ones are not`() throws {
        home.addUsers()
        home.run(["user", "add", "anne", "--role", "handler", "--name", "Anne"], user: "max")
        let example = home.repository.appendingPathComponent("Examples/washing-machine/1-in-progress.yaml").path
        let applied = home.run(["dossier", "apply", example], user: "anne")
        #expect(applied.status == .done, "\(applied.lines)")
        let json = try #require(home.run(["corpus", "affected", "--since", "2022-06-01", "--json"]).lines.first)
        #expect(json.contains(#""kind":"dossier","dossier":"2026-00117","place":"findings.at_delivery","line":null"#))
        #expect(json.contains(#""kind":"dossier","dossier":"2026-00117","place":"claims.D"#))
        let yaml = try String(contentsOfFile: example, encoding: .utf8)
            .replacingOccurrences(of: "2026-00117", with: "2026-00118")
            .replacingOccurrences(of: "\nstatus: toDraft", with: "\nstatus: closed")
        try #require(yaml.contains("\nstatus: closed"))
        for name in ["exhibits"] {
            try FileManager.default.copyItem(
                at: home.repository.appendingPathComponent("Examples/washing-machine/\(name)"),
                to: home.folder.appendingPathComponent(name))
        }
        let closed = home.run(["dossier", "apply", try home.write(yaml, to: "closed.yaml")], user: "anne")
        #expect(closed.status == .done, "\(closed.lines)")
        let again = try #require(home.run(["corpus", "affected", "--since", "2022-06-01", "--json"]).lines.first)
        #expect(!again.contains("2026-00118"))
    }
}
