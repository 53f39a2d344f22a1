import FileFormats
import Foundation
import LegalModel

@testable import Reasoning

/// The pack that the page for authors builds, block by block.
enum DocumentedPack {
    /// The blocks of the page, one below the other.
    static func text() throws -> String {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appendingPathComponent("Sources/Reasoning/Documentation.docc/WritingARulePack.md")
        let parts = try WholeFile.text(page.path).components(separatedBy: "```yaml\n").dropFirst()
        return parts.map { $0.components(separatedBy: "```")[0] }.joined()
    }

    /// The pack, with passages replaced.
    static func decoded(replacing changes: [(String, String)] = []) throws -> DecodedPack {
        var text = try text()
        for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
        return try DecodedPack(decoding: YAMLReader.read(Array(text.utf8), file: "pack.yaml"))
    }
}
