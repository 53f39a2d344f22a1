import Foundation
import Testing

@Suite("One gate")
struct ReleaseDoorTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// The Swift files of the program with their text.
    private func files() throws -> [(path: String, text: String)] {
        let found = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
        let swift = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        return try swift.map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
    }

    /// A line that names the final status otherwise than to compare with it.
    private func makesFinal(_ line: Substring) -> Bool {
        guard line.contains(".final") || line.contains("Status(rawValue:"),
            !line.drop(while: { $0 == " " }).hasPrefix("//")
        else { return false }
        let rest = line.replacing(/(==|!=|case) \.final\b/, with: "")
        return rest.contains(/\.final\b/) || rest.contains(/DocumentProperties\.Status\(rawValue:/)
    }

    @Test("a document is given the final status in one place only: the release")
    func oneDoor() throws {
        let files = try files()
        #expect(files.count > 200)
        let doors = files.filter { $0.text.split(separator: "\n").contains(where: makesFinal) }
        #expect(doors.map { URL(fileURLWithPath: $0.path).lastPathComponent } == ["Gate+Release.swift"])
    }

    @Test("the search for other doors finds one that is planted")
    func planted() {
        #expect(makesFinal("        properties.status = .final"))
        #expect(makesFinal("            contentHash: hash, status: .final)"))
        #expect(makesFinal("    let status = DocumentProperties.Status.final"))
        #expect(!makesFinal("    case .final: document.properties.status == .final || status != .final"))
    }
}
