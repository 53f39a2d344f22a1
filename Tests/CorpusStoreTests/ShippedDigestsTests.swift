import Foundation
import LegalModel
import Testing

@testable import CorpusStore

@Suite struct ShippedDigestsTests {
    private static let hasDigests = FileManager.default.fileExists(atPath: "LegalCorpus/digests")

    @Test(.enabled(if: hasDigests))
    func `every digest that ships is read, once, in French and Dutch`() throws {
        let folder = CorpusFolder(URL(fileURLWithPath: "LegalCorpus"))
        let files = try folder.digests(catalog: folder.catalog())
        #expect(!files.isEmpty)
        for record in files.flatMap(\.records) {
            for version in record.digests {
                #expect(version.digest.languages.starts(with: [.french, .dutch]), "\(record.key)")
            }
        }
    }
}
