import Citations
import FileFormats
import Foundation
import LegalModel

@testable import Review

/// The word lists, fixed sentences and letters that the repository holds.
enum LanguageFiles {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The linters, each made once.
    static let linters: [Language: Linter] = {
        var linters: [Language: Linter] = [:]
        for language in Language.allCases { linters[language] = try? linter(language) }
        return linters
    }()

    static func linter(_ language: Language) throws -> Linter {
        Linter(
            try lists(language), fixed: try fixed(language),
            citations: try CitationFinder(corpusFolder: repository.appendingPathComponent("LegalCorpus")),
            ownContacts: ["02 000 00 00", "mediation@example.org", "Boulevard de l'Exemple 8, 1000 Bruxelles"],
            statements: try statements(language))
    }

    static func statements(_ language: Language) throws -> StatementWeights {
        let path = "Templates/statements/\(language.rawValue)-weights.tsv"
        return try StatementWeights(reading: bytes(path), file: path)
    }

    static func lists(_ language: Language) throws -> WordLists {
        let path = "Templates/language/\(language.rawValue).yaml"
        return try WordLists(decoding: YAMLReader.read(bytes(path), file: path))
    }

    static func fixed(_ language: Language) throws -> [FixedWording] {
        try FixedWording.wordings(
            parts: text("Templates/parts/\(language.rawValue).md"),
            catalogue: YAMLReader.read(bytes("Templates/letters/fixed-sentences.yaml"), file: "fixed-sentences.yaml"),
            in: language)
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: repository.appendingPathComponent(path)))
    }
}
