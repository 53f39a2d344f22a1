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

    @Test(.enabled(if: hasDigests && FileManager.default.fileExists(atPath: "LegalCorpus/citations")))
    func `articles know which others mention them`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("carnet-\(UUID().uuidString).sqlite")
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        try CorpusDatabase.build(at: path, from: URL(fileURLWithPath: "LegalCorpus"))
        let citing = try CorpusDatabase(opening: path).articlesCiting(ArticleKey(code: "BE-CDE", number: "VI.83"))
        #expect(citing.contains(ArticleKey(code: "BE-ACC", number: "1643")))
    }
}
