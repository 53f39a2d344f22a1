import FileFormats
import Foundation
import LegalModel
import Rendering
import Testing

/// Writes the fixture into the folder that `CARNET_FIXTURES` names, for the document checks and for a look at the pages.
@Suite("Fixture files", .enabled(if: ProcessInfo.processInfo.environment["CARNET_FIXTURES"] != nil))
struct FixtureFiles {
    @Test(arguments: [Language.french, .dutch], [DocumentProperties.Status.draft, .final])
    func `Every format is written whole`(language: Language, status: DocumentProperties.Status) throws {
        try write(FixtureDocument.make(language, status), "fixture-\(language.rawValue)-\(status.rawValue)")
    }

    @Test(arguments: [Language.german, .english], [DocumentProperties.Status.draft, .final])
    func `Constructs in odd places are written too`(language: Language, status: DocumentProperties.Status) throws {
        try write(OddDocument.make(language, status), "odd-\(language.rawValue)-\(status.rawValue)")
    }

    private func write(_ document: Document, _ name: String) throws {
        let folder = try #require(ProcessInfo.processInfo.environment["CARNET_FIXTURES"])
        let base = "\(folder)/\(name)"
        let sheet = try StyleSheet.text()
        try WholeFile.write(HTMLWriter.bytes(of: document, styleSheet: sheet), to: base + ".html")
        try WholeFile.write(DOCXWriter.bytes(of: document), to: base + ".docx")
        try WholeFile.write(ODTWriter.bytes(of: document), to: base + ".odt")
        try WholeFile.write(Array(PlainTextWriter.text(of: document).utf8), to: base + ".txt")
    }
}
