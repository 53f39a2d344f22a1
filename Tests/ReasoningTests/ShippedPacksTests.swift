import FileFormats
import Foundation
import LegalModel
import Testing

@testable import Reasoning

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Templates/rulepacks")

@Suite("The packs that ship")
struct ShippedPacksTests {
    static let files =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
        .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

    @Test("are there")
    func exist() { #expect(!Self.files.isEmpty) }

    @Test("have no structural problem, and at least fifteen examples that come out", arguments: files)
    func examples(file: String) throws {
        let path = folder.appendingPathComponent(file).path
        let pack = try RulePack(decoding: YAMLReader.read(WholeFile.read(path), file: file))
        #expect(pack.tests.count >= 15)
        for result in pack.runTests() { #expect(result.mismatches.isEmpty, "\(result.name): \(result.mismatches)") }
    }
}
