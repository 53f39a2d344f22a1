import Casework
import FileFormats
import Foundation
import LegalModel
import Reasoning
import Testing

@testable import CommandLineTool

@Suite struct RewriteCommandTests {
    private let desk: ExampleDesk
    private let address = "claim.D1.conclusion"

    init() throws {
        desk = try ExampleDesk()
        try desk.store("2-completed")
    }

    private func rewrite(_ text: String, language: String = "fr", at address: String? = nil) throws
        -> ExampleDesk.Outcome
    {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("own-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: path) }
        try Data(text.utf8).write(to: path)
        return run([address ?? self.address, "--text-file", path.path, "--document-language", language])
    }

    private func run(_ arguments: [String]) -> ExampleDesk.Outcome {
        desk.run(["recommendation", "rewrite", "2026-00117"] + arguments)
    }

    private func shown() -> String {
        desk.run(["recommendation", "show", "2026-00117", "--paragraphs"]).text
    }

    @Test func `A passage is shown with its address, rewritten, shown beside what is composed, and dropped`() throws {
        #expect(shown().contains("claim.D1.element.at_delivery\n    **Ensuite"))
        #expect(try rewrite("La résolution est ouverte.").status == .done)
        #expect(try rewrite("De ontbinding is mogelijk.", language: "nl").status == .done)
        #expect(desk.blockingCodes() == [])
        let text = shown()
        #expect(text.contains("claim.D1.conclusion  (réécrit)\n    La résolution est ouverte.\n    Texte composé :"))
        #expect(text.contains("    | **Conclusion.** Les conditions sont donc réunies."))
        #expect(desk.run(["recommendation", "show", "2026-00117"]).text.contains("La résolution est ouverte."))
        #expect(run([address, "--drop"]).status == .done)
        #expect(!shown().contains("La résolution est ouverte."))
        #expect(run([address, "--drop"]).status == .notFound)
        #expect(desk.run(["dossier", "log", "2026-00117"]).text.contains("rewritings"))
    }

    @Test func `A change of the findings flags the text until it is confirmed`() throws {
        _ = try rewrite("La résolution est ouverte.")
        _ = try rewrite("De ontbinding is mogelijk.", language: "nl")
        try desk.change { dossier in
            guard let index = dossier.findings.firstIndex(where: { $0.element == "x.update_sole_cause" }) else {
                return
            }
            dossier.findings[index].status = .notRaised
            dossier.findings[index].askedBy = "E5"
        }
        #expect(desk.blockingCodes() == ["C16", "C16"])
        let check = desk.run(["recommendation", "check", "2026-00117"])
        #expect(check.lines.allSatisfy { $0.count <= 80 || $0.contains("carnet") })
        #expect(shown().contains("La résolution est ouverte."))
        #expect(run([address, "--confirm"]).status == .done)
        #expect(run([address, "--confirm", "--document-language", "nl"]).status == .done)
        #expect(desk.blockingCodes() == [])
        #expect(run([address, "--confirm"]).text.contains("rien à modifier"))
    }

    @Test func `What cannot be is refused with its exit code`() throws {
        let lost = try rewrite("Texte.", at: "claim.D1.end")
        #expect(lost.status == .notFound)
        #expect(lost.text.contains("claim.D1.rule"))
        #expect(try rewrite(" \n").status == .badData)
        #expect(try rewrite("Voir [[nulle.part]].").status == .badData)
        #expect(run([address, "--confirm"]).status == .notFound)
        #expect(run([address, "--confirm", "--drop"]).status == .wrongUse)
        #expect(try rewrite("Texte.", language: "it").status == .wrongUse)
        #expect(run([address, "--text-file", "/no/such/file"]).status == .notFound)
        #expect(!shown().contains("réécrit"))
    }

    @Test func `As JSON each passage has its address and text`() throws {
        _ = try rewrite("La résolution est ouverte.")
        let text = desk.run(["recommendation", "show", "2026-00117", "--json"]).text
        var report = try YAMLReader.read(Array(text.utf8), file: "json").mapping()
        let passages = try report.required("paragraphs").sequence()
        #expect(passages.count > 40)
        var states: [String] = []
        for passage in passages {
            var reader = try passage.mapping()
            #expect(reader.keys == ["address", "text", "rewritten", "composed", "state"])
            if try reader.required("rewritten").text() == "true" { states.append(try reader.required("state").text()) }
        }
        #expect(states == ["stands"])
    }

    @Test func `The editor is given the passage, and its text replaces it`() throws {
        let assembly = try desk.assembly()
        let session = RewriteSession(assembly, address: address, language: .french, user: "anne")
        let editor = EditSessionTests.ScriptedEditor([
            { text in text.replacing("Les conditions sont donc réunies.", with: "Tout est réuni.") }
        ])
        #expect(try session.edit(with: editor) == .rewritten)
        #expect(editor.shown.first?.contains("**Conclusion.** Les conditions sont donc réunies.") == true)
        #expect(shown().contains("**Conclusion.** Tout est réuni. Le consommateur peut"))
        let again = RewriteSession(try desk.assembly(), address: address, language: .french, user: "anne")
        let second = EditSessionTests.ScriptedEditor([{ $0 }])
        #expect(try again.edit(with: second) == .unchanged)
        #expect(second.shown.first?.contains("#!   **Conclusion.** Les conditions sont donc réunies.") == true)
    }
}
