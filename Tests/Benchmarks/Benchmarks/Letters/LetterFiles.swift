import Citations
import FileFormats
import Foundation
import LegalModel
import Review

/// What the measures work on: the word lists that ship, and a page of the neutral letters.
enum LetterFiles {
    /// The folder of the project: `CARNET_PROJECT`, or two above the working directory.
    static var project: URL {
        if let path = ProcessInfo.processInfo.environment["CARNET_PROJECT"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("../..")
            .standardizedFileURL
    }

    static func lists(_ language: Language) throws -> WordLists {
        let path = project.appendingPathComponent("Templates/language/\(language.rawValue).yaml").path
        return try WordLists(decoding: YAMLReader.read(WholeFile.read(path), file: path))
    }

    static func linter(_ language: Language) throws -> Linter {
        let parts = project.appendingPathComponent("Templates/parts/\(language.rawValue).md").path
        let catalogue = project.appendingPathComponent("Templates/letters/fixed-sentences.yaml").path
        let weights = project.appendingPathComponent("Templates/statements/\(language.rawValue)-weights.tsv").path
        return Linter(
            try lists(language),
            fixed: try FixedWording.wordings(
                parts: String(decoding: WholeFile.read(parts), as: UTF8.self),
                catalogue: YAMLReader.read(WholeFile.read(catalogue), file: catalogue), in: language),
            citations: try CitationFinder(corpusFolder: project.appendingPathComponent("LegalCorpus")),
            statements: try StatementWeights(reading: WholeFile.read(weights), file: weights))
    }

    /// The first lines with 500 words.
    static func letter(_ language: Language) throws -> String {
        let path = project.appendingPathComponent("Tests/Fixtures/language/\(language.rawValue)-neutral.txt").path
        let text = String(decoding: try WholeFile.read(path), as: UTF8.self)
        var words = 0
        return text.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
            defer { words += line.split(separator: " ").count }
            return words < 500
        }.joined(separator: "\n")
    }
}
