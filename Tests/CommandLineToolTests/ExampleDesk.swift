import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// A home folder of its own with the three people of the example, and the commands run in it.
struct ExampleDesk {
    private let home: URL
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private let day: CivilDate

    /// Where commands write.
    var output: String { home.appendingPathComponent("output").path }

    init() throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        day = try #require(CivilDate(iso: "2026-11-20"))
        try SharedCorpus.copy(to: home)
    }

    private func store() throws -> DossierStore {
        try DossierStore(
            database: home.appendingPathComponent("dossiers.sqlite"), exhibits: home.appendingPathComponent("exhibits"))
    }

    /// Stores a state of the example, written by Anne.
    func store(_ name: String) throws {
        let store = try store()
        for user in [
            User(name: "anne", displayName: "Anne D.", role: .handler),
            User(name: "bram", displayName: "Bram V.", role: .handler),
            User(name: "chloe", displayName: "Chloé M.", role: .validator),
        ] { try store.add(user, by: nil, on: day) }
        #expect(run(["rules", "sign", "legal-guarantee-goods-2022"], as: "chloe").status == .done)
        let file = try DossierFile.read(root.appendingPathComponent("Examples/washing-machine/\(name).yaml").path)
        try store.create(file.dossier, files: file.exhibitFiles, by: "anne", on: day)
    }

    /// Changes the stored dossier, as Anne.
    func change(_ change: (inout Dossier) -> Void) throws {
        let store = try store()
        let stored = try store.load(try #require(DossierNumber("2026-00117")))
        var dossier = stored.dossier
        change(&dossier)
        try store.save(dossier, expecting: stored.revision, by: "anne", on: day)
    }

    /// Runs a command.
    func run(_ arguments: [String], as user: String = "anne") -> Outcome {
        let transcript = Transcript()
        let shared = [
            "--home", home.path, "--corpus", root.appendingPathComponent("LegalCorpus").path, "--templates",
            root.appendingPathComponent("Templates").path, "--today", "2026-11-23", "--language", "fr", "--as", user,
        ]
        let status = Console.$transcript.withValue(transcript) { Program.run(arguments + shared) }
        return Outcome(status: status, lines: transcript.lines)
    }

    /// The codes of the checks that block.
    func blockingCodes() -> [String] {
        let lines = run(["recommendation", "check", "2026-00117", "--json"]).text
        guard let report = try? YAMLReader.read(Array(lines.utf8), file: "json").mapping() else { return ["unread"] }
        var reader = report
        let diagnostics = (try? reader.required("diagnostics").sequence()) ?? []
        return diagnostics.compactMap { node in
            guard var diagnostic = try? node.mapping(), (try? diagnostic.required("severity").text()) == "block" else {
                return nil
            }
            return try? diagnostic.required("code").text()
        }
    }

    /// The names of the files written, sorted; hidden ones too.
    var written: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []).sorted() }

    /// A file that was written.
    func read(_ name: String) throws -> [UInt8] { try WholeFile.read(output + "/" + name) }

    /// How a command ended, and what it wrote.
    struct Outcome {
        let status: CommandLineTool.ExitStatus
        let lines: [String]

        /// All that was written.
        var text: String { lines.joined(separator: "\n") }
    }
}
