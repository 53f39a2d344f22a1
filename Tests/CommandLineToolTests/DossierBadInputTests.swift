import Casework
import FileFormats
import Foundation
import LegalModel
import Testing

@testable import CommandLineTool

/// Each bad input ends with its exit code and its place, and loses nothing.
@Suite struct DossierBadInputTests {
    struct BadInput: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        /// What the message must hold beside the file's name.
        let message: String

        var testDescription: String { new }
    }

    static let badInputs = [
        BadInput(old: "  telephone: 02", new: "  phone: 02", message: "« phone »"),
        BadInput(
            old: "address: [Teststraat 3, 2000 Antwerpen]", new: "address: Teststraat 3", message: "il faut une liste"),
        BadInput(old: "amount: \"450.00\"", new: "amount: \"450,00\"", message: "« 450,00 »"),
        BadInput(old: "contract: 2025-01-04", new: "contract: 2025-02-30", message: "« 2025-02-30 »"),
        BadInput(old: "0999.999.922", new: "0999.999.921", message: "« 0999.999.921 »"),
        BadInput(old: "entry: E1, quotation: le", new: "entry: E1, quotation: Le", message: "l'écrit E1"),
        BadInput(old: "amount: \"442.50\"", new: "amount: \"442.05\"", message: "442.05"),
        BadInput(old: "number: 2026-00123", new: "number: 2026-00123\nnumber: 2026-00124", message: "number"),
    ]

    @Test(arguments: badInputs)
    func `Bad data ends with 65, names the line, and changes nothing`(input: BadInput) throws {
        let home = try CommandHome()
        try home.applyExample()
        let yaml = try home.example().replacing("status: toDraft", with: "status: exchange")
        let range = try #require(yaml.range(of: input.old))
        let path = try home.write(yaml.replacingCharacters(in: range, with: input.new), to: "bad.yaml")
        let line = yaml[..<range.lowerBound].filter { $0 == "\n" }.count + 1
        for extra in [[], ["--update"]] {
            let result = home.run(["dossier", "apply", path] + extra)
            #expect(result.status == .badData)
            let message = try #require(result.lines.first)
            #expect(message.contains("\(path):\(line):") || message.contains("\(path):\(line + 1):"), "\(message)")
            #expect(message.contains(input.message), "\(message)")
        }
        try expectUntouched(home)
    }

    @Test func `A number that is taken is 65, and --update says that it is meant`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let yaml = try home.example().replacing("status: toDraft", with: "status: exchange")
        let path = try home.write(yaml, to: "again.yaml")
        let result = home.run(["dossier", "apply", path])
        #expect(result.status == .badData)
        #expect(result.lines[0].contains("2026-00123"))
        try expectUntouched(home)
        #expect(home.run(["dossier", "apply", path, "--update"]).status == .done)
    }

    @Test func `An exhibit that is not there is 66 with its place`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let yaml = try home.example()
        let path = try home.write(yaml.replacing("exhibits/facture.txt ", with: "exhibits/absent.txt "), to: "bad.yaml")
        let line =
            try #require(
                yaml.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
                    $0.contains("exhibits/facture.txt ")
                }) + 1
        let result = home.run(["dossier", "apply", path, "--update"])
        #expect(result.status == .notFound)
        #expect(result.lines[0].contains("\(path):\(line):11"), "\(result.lines)")
        let unknownHash = String(repeating: "0", count: 64)
        let hashed = yaml.replacing("file: exhibits/verslag.txt", with: "fileName: v.txt").replacing(
            "sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            with: "sha256: \"\(unknownHash)\"")
        let other = try home.write(
            hashed.replacing("2026-00123", with: "2026-00200").replacing("R/2026/00045", with: "R/2026/00046"),
            to: "other.yaml")
        #expect(home.run(["dossier", "apply", other]).status == .notFound)
        try expectUntouched(home)
    }

    @Test func `A file that is not there, or is a folder, is 66`() throws {
        let home = try CommandHome()
        try home.applyExample()
        #expect(home.run(["dossier", "apply", "/nowhere/d.yaml"]).status == .notFound)
        let folder = home.run(["dossier", "apply", home.folder.path])
        #expect(folder.status == .notFound)
        #expect(folder.lines[0].contains(home.folder.path))
        try expectUntouched(home)
    }

    @Test func `Bytes that are not UTF-8 are 65`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let file = home.folder.appendingPathComponent("latin.yaml")
        try Data([0x6E, 0x3A, 0x20, 0xE9, 0x0A]).write(to: file)
        let result = home.run(["dossier", "apply", file.path])
        #expect(result.status == .badData)
        #expect(result.lines[0].contains("latin.yaml:1:1"))
    }

    @Test func `A home that cannot be written is 73`() throws {
        let home = try CommandHome()
        try home.write("a file in the place of the folder", to: "home")
        let result = home.run(["user", "add", "max", "--role", "manager"])
        #expect(result.status == .cannotWrite)
        #expect(result.lines[0].contains(home.folder.appendingPathComponent("home").path))
        #expect(try home.read("home") == "a file in the place of the folder")
    }

    @Test func `An exhibits folder that cannot be written is 73, and no dossier is half there`() throws {
        let home = try CommandHome()
        home.addUsers()
        try home.write("in the way", to: "home/exhibits")
        let result = home.run(["dossier", "apply", try home.write(home.example(), to: "d.yaml")])
        #expect(result.status == .cannotWrite)
        #expect(home.run(["dossier", "list"]).lines == ["Aucun dossier à montrer."])
    }

    @Test func `An export to a full disk is 73`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let result = home.run(["dossier", "export", "2026-00123", "--output", "/dev/full/x.yaml"])
        #expect(result.status == .cannotWrite)
    }

    static let program = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("carnet").path
    static let builtProgram = [program].compactMap { $0 }.first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: builtProgram != nil))
    func `A disk that fills up is 73, and everything stored before is whole`() throws {
        let home = try CommandHome()
        try home.applyExample()
        let big = String(repeating: "Une longue note. ", count: 60_000)
        let yaml = try home.example()
        let note = "  - { id: E4, kind: note, date: 2026-04-08, text: \"\(big)\" }\n\nexhibits:"
        let path = try home.write(yaml.replacing("\nexhibits:", with: note), to: "big.yaml")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        // No file may grow beyond 512 KiB: what a full disk does to one process alone.
        process.arguments =
            [
                "-c", "trap '' XFSZ; ulimit -f 512; exec \"$@\"", "bash", try #require(Self.builtProgram), "dossier",
                "apply",
                path, "--update",
            ] + home.options()
        let output = Pipe()
        process.standardError = output
        try process.run()
        let message = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == CommandLineTool.ExitStatus.cannotWrite.rawValue, "\(message)")
        try expectUntouched(home)
    }

    /// The example is stored as it was, in its first state, and everything fits together.
    private func expectUntouched(_ home: CommandHome) throws {
        let shown = home.run(["dossier", "show", "2026-00123", "--json"])
        #expect(shown.lines.first?.contains(#""revision":1"#) == true)
        #expect(shown.lines.first?.contains(#""status":"toDraft""#) == true)
        #expect(home.run(["dossier", "list"]).lines.count == 1)
        #expect(home.run(["dossier", "verify"]).status == .done)
    }
}
