import FileFormats
import Foundation
import LegalModel
import Testing

@testable import Reasoning

/// The material that stands beside the checkout; a clone without it skips these.
private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("../shared/data/reasoning").standardizedFileURL

private let isThere = FileManager.default.fileExists(atPath: folder.appendingPathComponent("vectors-dev.json").path)

@Suite("The given vectors")
struct GivenVectorsTests {
    @Test("come out as set by hand", .enabled(if: isThere))
    func vectors() throws {
        let packFile = folder.appendingPathComponent("guarantee-2005.json").path
        let pack = try RulePack(decoding: YAMLReader.read(WholeFile.read(packFile), file: packFile))
        let file = folder.appendingPathComponent("vectors-dev.json").path
        let nodes = try YAMLReader.read(WholeFile.read(file), file: file).sequence()
        #expect(nodes.count == 8)
        for node in nodes {
            var reader = try node.mapping()
            _ = try reader.required("id")
            let test = try PackTest(decoding: node.dropping("id"))
            let evaluation = pack.evaluate(test.findings)
            for (claim, value) in test.claims { #expect(evaluation.value(of: claim) == value, "\(test.name)") }
            for (claim, ask) in test.ask {
                #expect(evaluation.claims.first { $0.claim == claim }?.ask == ask, "\(test.name)")
            }
            for (id, because) in test.because {
                #expect(evaluation.trace[id]?.because.description == because, "\(test.name)")
            }
        }
    }
}

extension SourceNode {
    /// A table without one key.
    fileprivate func dropping(_ key: String) -> SourceNode {
        guard case .mapping(let entries) = content else { return self }
        return SourceNode(.mapping(entries.filter { $0.key != key }), at: location)
    }
}
