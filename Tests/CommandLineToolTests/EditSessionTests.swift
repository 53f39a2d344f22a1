import ArgumentParser
import Casework
import FileFormats
import Foundation
import LegalModel
import Synchronization
import Testing

@testable import CommandLineTool

@Suite struct EditSessionTests {
    /// An editor that does one thing after the other, and remembers what it was shown.
    final class ScriptedEditor: TextEditor {
        private var turns: [(String) throws -> String?]
        private(set) var shown: [String] = []

        /// Each turn gives the new text, or nothing when it leaves with an error.
        init(_ turns: [(String) throws -> String?]) { self.turns = turns }

        func edit(_ path: String) throws -> Bool {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            shown.append(text)
            guard !turns.isEmpty, let next = try turns.removeFirst()(text) else { return false }
            try Data(next.utf8).write(to: URL(fileURLWithPath: path))
            return true
        }
    }

    private let home: CommandHome
    private let number = "2026-00123"

    init() throws {
        home = try CommandHome()
        try home.applyExample()
    }

    private func edit(_ editor: ScriptedEditor) throws -> (failure: Failure?, lines: [String]) {
        let options = try GlobalOptions.parse(home.options())
        let context = try options.context()
        let store = try context.store()
        let session = EditSession(
            editor: editor, stored: try store.load(try DossierArgument.value(number)), context: context,
            application: DossierApplication(store: store, user: "lea", day: context.today))
        let transcript = Transcript()
        do {
            try Console.$transcript.withValue(transcript) { try session.run() }
            return (nil, transcript.lines)
        } catch let failure as Failure {
            return (failure, transcript.lines)
        }
    }

    private var unsaved: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: home.folder.path + "/home/unsaved")) ?? []
    }

    @Test func `What was edited is applied`() throws {
        let editor = ScriptedEditor([{ $0.replacing("status: toDraft", with: "status: exchange") }])
        let result = try edit(editor)
        #expect(result.failure == nil)
        #expect(result.lines == ["Dossier 2026-00123 modifié (état 2)."])
        #expect(editor.shown[0].contains("revision: 1\n"))
    }

    @Test func `A text that is bad comes back with the error on top`() throws {
        let editor = ScriptedEditor([
            { $0.replacing("status: toDraft", with: "status: exchanged") },
            { $0.replacing("status: exchanged", with: "status: exchange").replacing("\n", with: "\r\n") },
        ])
        let result = try edit(editor)
        #expect(result.failure == nil, "\(String(describing: result.failure))")
        #expect(editor.shown[1].hasPrefix("#! 2026-00123.yaml:"))
        #expect(editor.shown[1].contains("exchanged"))
        #expect(unsaved.isEmpty)
    }

    @Test func `A person who gives up finds the text again`() throws {
        let editor = ScriptedEditor([
            { $0.replacing("status: toDraft", with: "status: exchanged") }, { $0 },
        ])
        let failure = try #require(try edit(editor).failure)
        #expect(failure.status == .badData)
        #expect(unsaved == ["2026-00123-1-lea.yaml"])
        #expect(failure.remedy?[.english].contains("unsaved/2026-00123-1-lea.yaml") == true)
        #expect(try home.read("home/unsaved/2026-00123-1-lea.yaml").contains("status: exchanged"))
    }

    @Test func `A conflict keeps both versions, and says where`() throws {
        let home = home
        let editor = ScriptedEditor([
            { text in
                let path = try home.write(text.replacing("Lave-linge en", with: "Machine en"), to: "his.yaml")
                #expect(home.run(["dossier", "apply", path], user: "tom").status == .done)
                return text.replacing("Lave-linge en", with: "Sèche-linge en")
            }
        ])
        let failure = try #require(try edit(editor).failure)
        #expect(failure.status == .badData)
        #expect(failure.message[.french].contains("tom"))
        #expect(try home.read("home/unsaved/2026-00123-1-lea.yaml").contains("Sèche-linge en"))
        #expect(home.run(["dossier", "export", number]).lines.contains { $0.contains("Machine en") })
    }

    @Test func `An editor that ends with an error changes nothing`() throws {
        let result = try edit(ScriptedEditor([{ _ in nil }]))
        #expect(result.failure?.status == .wrongUse)
        #expect(home.run(["dossier", "show", number, "--json"]).lines[0].contains(#""revision":1"#))
    }

    @Test func `A text left as it was changes nothing`() throws {
        let result = try edit(ScriptedEditor([{ $0 }]))
        #expect(result.failure == nil)
        #expect(result.lines == ["Dossier 2026-00123 : rien à modifier (état 1)."])
    }
}
