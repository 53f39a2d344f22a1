import FileFormats
import Foundation

/// The style sheet of the templates.
enum StyleSheet {
    static func text() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try WholeFile.read(root.appendingPathComponent("Templates/style/print.css").path)
        return String(decoding: bytes, as: UTF8.self)
    }
}
