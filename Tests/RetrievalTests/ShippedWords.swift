import FileFormats
import Foundation
import LegalModel

@testable import Retrieval

/// The folder `LegalCorpus` of the package under test.
enum ShippedWords {
    static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("LegalCorpus")

    /// The folder `Templates`.
    static let templates = url.deletingLastPathComponent().appendingPathComponent("Templates")

    static func analyzer(_ language: Language) throws -> TextAnalyzer {
        let path = url.appendingPathComponent("stems/\(language.rawValue).yaml").path
        return TextAnalyzer(try AnalysisTables(decoding: YAMLReader.read(WholeFile.read(path), file: path)))
    }
}
