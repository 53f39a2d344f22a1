import Casework
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// A home of its own for commands, with what they print; the folder goes with it.
final class CommandHome {
    let folder: URL
    let repository: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-home-\(UUID().uuidString)")
        repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The options that make a run independent of clock, environment and home.
    func options(user: String? = "lea", language: String = "fr") -> [String] {
        var options = [
            "--home", folder.appendingPathComponent("home").path, "--today", "2026-04-10", "--language", language,
            "--corpus", repository.appendingPathComponent("LegalCorpus").path,
        ]
        if let user { options += ["--as", user] }
        return options
    }

    /// Runs a command line.
    @discardableResult
    func run(
        _ arguments: [String], user: String? = "lea", language: String = "fr"
    ) -> (status: CommandLineTool.ExitStatus, lines: [String]) {
        let transcript = Transcript()
        let status = Console.$transcript.withValue(transcript) {
            Program.run(arguments + options(user: user, language: language))
        }
        return (status, transcript.lines)
    }

    /// Adds a manager, a handler, a clerk.
    func addUsers() {
        for (name, role) in [("max", "manager"), ("lea", "handler"), ("tom", "handler"), ("ida", "staff")] {
            run(["user", "add", name, "--role", role, "--name", name.capitalized], user: "max")
        }
    }

    /// Writes a file and says its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// The documented dossier with its two exhibits as files.
    func example() throws -> String {
        let page = repository.appendingPathComponent("Sources/Casework/Documentation.docc/DossierFormat.md")
        let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n")
        let yaml = try #require(parts.dropFirst().first).components(separatedBy: "```")[0]
        try write("facture", to: "exhibits/facture.txt")
        try write("", to: "exhibits/verslag.txt")
        return yaml.replacingOccurrences(of: "    fileName: verslag.txt", with: "    file: exhibits/verslag.txt")
    }

    /// Applies the example.
    func applyExample() throws {
        addUsers()
        let result = run(["dossier", "apply", try write(example(), to: "d.yaml")])
        #expect(result.status == .done, "\(result.lines)")
    }
}
