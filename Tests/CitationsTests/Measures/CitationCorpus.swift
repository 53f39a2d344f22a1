import Foundation

/// The files of the package under test.
enum CitationCorpus {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The corpus that ships.
    static let folder = package.appendingPathComponent("LegalCorpus")

    /// Our own rows.
    static let rows = package.appendingPathComponent("Tests/Fixtures/citations.tsv")

    /// Real citations, when they lie beside the package.
    static let developmentSet = package.deletingLastPathComponent()
        .appendingPathComponent("shared/data/citations/dev.tsv")

    static var hasDevelopmentSet: Bool { FileManager.default.fileExists(atPath: developmentSet.path) }
}
