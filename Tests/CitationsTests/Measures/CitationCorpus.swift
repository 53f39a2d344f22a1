import Citations
import Foundation

/// The files of the package under test.
enum CitationCorpus {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The corpus that ships.
    static let folder = package.appendingPathComponent("LegalCorpus")

    /// The grammars that ship, read once for all suites.
    static let grammars = Result { try CitationGrammar.load(from: folder) }

    /// A finder over them, made once for all suites.
    static let finder = grammars.map { CitationFinder(grammars: $0) }

    /// The codes that ship.
    static let catalog = Result { try CodeCatalog(reading: folder.appendingPathComponent("codes.yaml").path) }

    /// Our own rows.
    static let rows = package.appendingPathComponent("Tests/Fixtures/citations.tsv")

    /// Real citations, when they lie beside the package.
    static let developmentSet = package.deletingLastPathComponent()
        .appendingPathComponent("shared/data/citations/dev.tsv")

    static var hasDevelopmentSet: Bool { FileManager.default.fileExists(atPath: developmentSet.path) }
}
