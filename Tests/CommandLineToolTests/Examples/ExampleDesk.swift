import ArgumentParser
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
        .deletingLastPathComponent().deletingLastPathComponent()
    private let day: CivilDate
    /// The dossier that was stored last; before, that of the first example.
    private(set) var number = "2026-00117"
    /// In how many languages its parties read.
    private(set) var languages = 2

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

    /// Stores a state of an example, written by Anne; Chloé has signed its packs.
    mutating func store(_ name: String, of example: String) throws {
        let file = try DossierFile.read(root.appendingPathComponent("Examples/\(example)/\(name).yaml").path)
        number = file.dossier.number.description
        languages = Set([file.dossier.consumer.language, file.dossier.company.language]).count
        try store(file)
    }

    /// Stores a state of the first example, written by Anne; Chloé has signed its pack.
    func store(_ name: String) throws {
        try store(DossierFile.read(root.appendingPathComponent("Examples/washing-machine/\(name).yaml").path))
    }

    private func store(_ file: DossierFile) throws {
        let store = try store()
        for user in [
            User(name: "anne", displayName: "Anne D.", role: .handler),
            User(name: "bram", displayName: "Bram V.", role: .handler),
            User(name: "chloe", displayName: "Chloé M.", role: .validator),
        ] { try store.add(user, by: nil, on: day) }
        let packs = file.dossier.packs.map(\.pack.text)
        #expect(run(["rules", "sign"] + packs, as: "chloe").status == .done)
        try store.create(file.dossier, files: file.exhibitFiles, by: "anne", on: day)
    }

    /// Changes the stored dossier, as Anne.
    func change(_ change: (inout Dossier) throws -> Void) throws {
        let store = try store()
        let stored = try store.load(try #require(DossierNumber(number)))
        var dossier = stored.dossier
        try change(&dossier)
        try store.save(dossier, expecting: stored.revision, by: "anne", on: day)
    }

    /// Runs a command.
    func run(_ arguments: [String], as user: String = "anne", language: String = "fr") -> Outcome {
        let transcript = Transcript()
        let shared = [
            "--home", home.path, "--corpus", root.appendingPathComponent("LegalCorpus").path, "--templates",
            root.appendingPathComponent("Templates").path, "--today", "2026-11-23", "--language", language, "--as",
            user,
        ]
        let status = Console.$transcript.withValue(transcript) { Program.run(arguments + shared) }
        return Outcome(status: status, lines: transcript.lines)
    }

    /// The case of the dossier, as a command of Anne's sees it.
    func assembly() throws -> CaseAssembly {
        let options = try GlobalOptions.parse([
            "--home", home.path, "--corpus", root.appendingPathComponent("LegalCorpus").path, "--templates",
            root.appendingPathComponent("Templates").path, "--today", "2026-11-23", "--language", "fr", "--as", "anne",
        ])
        return try CaseAssembly(try options.context(), dossier: DossierArgument.value("2026-00117"))
    }

    /// The codes of the checks that block.
    func blockingCodes() -> [String] { diagnostics().filter { $0.severity == "block" }.map(\.code) }

    /// What the checks say of the recommendation.
    func diagnostics() -> [Found] {
        let lines = run(["recommendation", "check", number, "--json"]).text
        guard var report = try? YAMLReader.read(Array(lines.utf8), file: "json").mapping(),
            let diagnostics = try? report.required("diagnostics").sequence()
        else { return [Found(code: "unread", severity: "block", place: "", message: lines)] }
        return diagnostics.compactMap { node in
            guard var diagnostic = try? node.mapping(), let code = try? diagnostic.required("code").text(),
                let severity = try? diagnostic.required("severity").text(),
                let place = try? diagnostic.required("place").text(),
                let message = try? diagnostic.required("message").text()
            else { return nil }
            return Found(code: code, severity: severity, place: place, message: message)
        }
    }

    /// One finding of the checks.
    struct Found: Hashable, CustomStringConvertible {
        let code: String
        let severity: String
        let place: String
        let message: String
        var description: String { "\(code) \(severity) \(place): \(message)" }
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
