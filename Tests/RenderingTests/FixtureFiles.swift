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
        let folder = try #require(ProcessInfo.processInfo.environment["CARNET_FIXTURES"])
        let document = FixtureDocument.make(language, status)
        let base = "\(folder)/fixture-\(language.rawValue)-\(status.rawValue)"
        let sheet = try StyleSheet.text()
        try WholeFile.write(HTMLWriter.bytes(of: document, styleSheet: sheet), to: base + ".html")
        try WholeFile.write(DOCXWriter.bytes(of: document), to: base + ".docx")
        try WholeFile.write(ODTWriter.bytes(of: document), to: base + ".odt")
        try WholeFile.write(Array(PlainTextWriter.text(of: document).utf8), to: base + ".txt")
    }
}
