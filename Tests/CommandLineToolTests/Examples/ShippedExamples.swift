import Foundation
import Testing

/// The examples that ship: a folder of `Examples` with the state that is ready for a validator.
struct ShippedExample: Sendable, CustomTestStringConvertible {
    /// The folder.
    let folder: String
    /// The file, without its ending.
    let state: String

    var testDescription: String { folder }

    /// All of them, by name.
    static let all: [ShippedExample] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return folders.sorted().compactMap { folder in
            ["dossier", "2-completed"].first { state in
                FileManager.default.fileExists(atPath: root.appendingPathComponent("\(folder)/\(state).yaml").path)
            }.map { ShippedExample(folder: folder, state: $0) }
        }
    }()
}
