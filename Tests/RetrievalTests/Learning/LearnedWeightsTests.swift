import Foundation
import GRDB
import LegalModel
import Testing

@testable import Retrieval

/// What is learned of the sentences, how it is kept, and how it is asked.
@Suite struct LearnedWeightsTests {
    private static let first = ArticleKey(code: "BE-CC", number: "5.1")
    private static let second = ArticleKey(code: "BE-CC", number: "5.2")

    private var weights: LearnedWeights {
        var weights = LearnedWeights()
        weights.inputs = "1f"
        weights.situations = [
            .init(bias: -0.5, articles: [Self.first: 1]),
            .init(bias: -0.25, articles: [Self.second: 1, Self.first: 0.35]),
        ]
        weights.features = [
            -3: .init(rarity: 2.5, weights: [0, 0, 64]),
            7: .init(rarity: 1.25, weights: [0, 0, 0xC0, 1, 0, 127]),
        ]
        return weights
    }

    @Test func `what is written is read back`() throws {
        let weights = weights
        #expect(try LearnedWeights(reading: Array(weights.text.utf8), file: "learned-weights.tsv") == weights)
    }

    @Test(arguments: [
        "situation\tx\tBE-CC:5.1=1\n", "situation\t0\t5.1=1\n", "feature\tzz\t1\tAAAA\n", "feature\t1\t1\tAAA\n",
        "inputs\n",
        "weights\t1\n",
    ])
    func `a line that cannot be read has its place`(line: String) {
        #expect { try LearnedWeights(reading: Array("# weights\n\(line)".utf8), file: "learned-weights.tsv") } throws: {
            ($0 as? DataFault)?.location?.line == 2
        }
    }

    @Test func `weights learned of other sentences are left aside`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("learned-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let words = folder.appendingPathComponent("everyday-words.yaml")
        try Data("kinds: {}\n".utf8).write(to: words)
        var learned = weights
        learned.inputs = try TrainingInputs.fingerprint(of: folder)
        try Data(learned.text.utf8).write(to: folder.appendingPathComponent(LearnedWeights.name))
        #expect(try LearnedWeights(folder: folder) == learned)
        try Data("kinds: { a: [] }\n".utf8).write(to: words)
        #expect(try LearnedWeights(folder: folder) == LearnedWeights())
    }

    @Test func `the weights that ship were learned of the sentences that ship`() throws {
        // After a change of the sentences, the everyday words or the stems: carnet train-search, with the release build.
        let learned = try LearnedWeights(folder: ShippedWords.url)
        #expect(!learned.features.isEmpty, "run `carnet train-search`")
        #expect(learned.situations.count == (try EverydaySentences(folder: ShippedWords.url)).classes.count)
    }

    @Test func `a word that one class alone has speaks for it, and the training is the same every time`() {
        let examples = [(0, 0), (0, 0), (1, 1), (1, 1), (2, 1)].map { place, kind in
            LinearTrainer.Example(features: [(Int32(place), 0.8), (3, 0.6)], kind: Int32(kind))
        }
        let trainer = LinearTrainer(examples, width: 4)
        let first = trainer.weights(of: 0)
        #expect(first.count == 5)
        #expect(first[0] > 0.2 && first[1] < 0 && abs(first[3]) < abs(first[0]))
        // Which side an example falls on.
        let score = { (place: Int) in 0.8 * first[place] + 0.6 * first[3] + first[4] }
        #expect(score(0) > score(1) && score(0) > score(2))
        #expect(first == trainer.weights(of: 0))
    }
}
