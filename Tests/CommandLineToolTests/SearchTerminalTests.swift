import Foundation
import Testing

/// Searching in turns in a pseudo-terminal, as somebody at a keyboard would.
@Suite struct SearchTerminalTests {
    private static let script = "/usr/bin/script"
    /// The program that was built beside the tests.
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("carnet").path

    private static var canRun: Bool {
        [script, program].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Types lines into the program in a terminal of 80 columns and reads what the terminal shows.
    private func typed(_ lines: String, _ home: GuideHome) throws -> (shown: String, status: Int32) {
        let command = [
            SearchTerminalTests.program, "search", "--interactive", "--home",
            home.folder.appendingPathComponent("home").path, "--corpus",
            GuideHome.checkout.appendingPathComponent("LegalCorpus").path, "--today", "2026-03-12", "--language", "fr",
            "délai",
        ].map { "'\($0)'" }.joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: SearchTerminalTests.script)
        process.arguments = [
            "-qec", "stty cols 80 && exec env -u NO_COLOR TERM=xterm-256color \(command)", "/dev/null",
        ]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
        let shown = try output.fileHandleForReading.readToEnd() ?? Data()
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return (String(decoding: shown, as: UTF8.self), process.terminationStatus)
    }

    @Test(.enabled(if: SearchTerminalTests.canRun), .timeLimit(.minutes(2)))
    func `in a terminal a search is refined, an article opened, and left with q`() throws {
        let (shown, status) = try typed("livraison en retard\n1\nq\n", GuideHome())
        #expect(status == 0)
        let plain = shown.replacing("\r\n", with: "\n").replacing(/\u{1B}\[[0-9;]*m/, with: "")
        let lines = plain.split(separator: "\n").map(String.init)
        #expect(lines.contains("« délai »"))
        #expect(lines.contains("« livraison en retard »"))
        #expect(lines.count { $0.hasPrefix("Numéro : ouvrir") } == 3)
        #expect(lines.allSatisfy { $0.count <= 80 })
        // A terminal shows what was found in bold.
        #expect(shown.contains("\u{1B}[1m"))
    }
}
