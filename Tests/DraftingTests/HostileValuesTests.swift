import Drafting
import Foundation
import LegalModel
import Testing

/// Values that try to become something else, as the design lists them.
@Suite("Hostile values")
struct HostileValuesTests {
    private static let path = RecommendationExample.folder("../shared/data/documents/injection.jsonl")

    struct Case: Decodable {
        let id: String
        let input: String
        let text: String
    }

    @Test(
        "each is seen as the text it is, and nothing else changes",
        .enabled(if: FileManager.default.fileExists(atPath: path)))
    func values() throws {
        let lines = try String(contentsOfFile: HostileValuesTests.path, encoding: .utf8).split(separator: "\n")
        #expect(!lines.isEmpty)
        let set = TemplateSet(sources: [
            "t/fr.md": "## Avant {{a}} après\n\n- **{{a}}**\n\n::: numbered\n{{a}}[^n]\n:::\n\n[^n]: {{a}}"
        ])
        for line in lines {
            let example = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
            let blocks = try set.blocks(
                of: "t", in: .french, values: ["a": .words(example.input, nil)], house: try House.style())
            #expect(blocks.count == 3, "\(example.id)")
            #expect(
                blocks.map(\.plain) == ["Avant \(example.text) après", example.text, example.text], "\(example.id)")
            #expect(blocks.flatMap(\.notes) == [example.text], "\(example.id)")
        }
    }
}
