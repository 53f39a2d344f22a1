import Foundation
import Testing

@testable import CommandLineTool

/// The corpus of this checkout, built once for all tests; each copies it into its own home.
enum SharedCorpus {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let home: URL = {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString)")
        _ = Console.$transcript.withValue(Transcript()) {
            Program.run([
                "corpus", "build", "--home", home.path, "--corpus", root.appendingPathComponent("LegalCorpus").path,
            ])
        }
        return home
    }()

    /// Copies the corpus into a home folder.
    static func copy(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: home.path) where name.hasPrefix("corpus") {
            try FileManager.default.copyItem(
                at: home.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
    }
}
