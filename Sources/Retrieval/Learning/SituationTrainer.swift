public import CorpusStore
public import Foundation
import GRDB
import LegalModel

/// Learns from the sentences of `LegalCorpus` which words speak for which situation.
public enum SituationTrainer {
    /// What was learned.
    public struct Report: Sendable {
        /// Sentences, situations, features and weights kept.
        public let sentences, situations, features, weights: Int
        /// The file, to be written as `LegalCorpus/learned-weights.tsv`.
        public let text: String
    }

    /// Features that fewer sentences have say nothing of others.
    private static let fewest = 2
    /// Smaller weights are left out: they change nothing that can be measured.
    private static let least: Float = 0.05

    /// Learns from a folder, with the analysis of an index made from the same folder. Takes seconds in release.
    ///
    /// - Throws: `DataFault`, `FileFault` for the files of the folder; errors of the database.
    public static func train(from folder: URL, with corpus: CorpusDatabase) throws -> Report {
        let sentences = try EverydaySentences(folder: folder)
        var weights = try corpus.queue.read { database in
            try learned(of: sentences, LikenessFeatures(SearchWords(reading: database).analyzers), database)
        }
        weights.inputs = try TrainingInputs.fingerprint(of: folder)
        return Report(
            sentences: sentences.classes.reduce(0) { $0 + $1.sentences.count }, situations: weights.situations.count,
            features: weights.features.count,
            weights: weights.features.values.reduce(0) { $0 + $1.weights.count / 3 }, text: weights.text)
    }

    /// Learns from sentences; the database holds the meanings of words.
    static func learned(
        of sentences: EverydaySentences, _ features: LikenessFeatures, _ database: Database
    ) throws -> LearnedWeights {
        let texts = try sentences.classes.enumerated().flatMap { number, entry in
            try entry.sentences.map { sentence in
                (
                    kind: Int32(number),
                    features: try features.features(of: sentence.text, in: sentence.language, hasPairs: false, database)
                )
            }
        }
        let table = FeatureTable(texts.map(\.features), fewest: fewest)
        let examples = texts.map { LinearTrainer.Example(features: table.vector(of: $0.features), kind: $0.kind) }
        let trainer = LinearTrainer(examples, width: table.numbers.count)
        let rows = Array(sentences.classes.indices).concurrentMap { trainer.weights(of: $0) }
        var weights = LearnedWeights()
        weights.situations = sentences.classes.enumerated().map { number, entry in
            LearnedWeights.Situation(bias: Double(rows[number].last ?? 0), articles: entry.articles)
        }
        for (place, number) in table.numbers.enumerated() {
            let bytes = rows.enumerated().flatMap { situation, row in packed(situation, row[place]) }
            guard !bytes.isEmpty else { continue }
            weights.features[number] = LearnedWeights.Feature(
                rarity: (table.rarities[place] * 10_000).rounded() / 10_000, weights: bytes)
        }
        return weights
    }

    private static func packed(_ situation: Int, _ weight: Float) -> [UInt8] {
        let part = (Double(weight) * LearnedWeights.parts).rounded()
        guard abs(weight) >= least, part != 0 else { return [] }
        let signed = Int8(max(-127, min(127, part)))
        return [UInt8(situation & 0xFF), UInt8(situation >> 8), UInt8(bitPattern: signed)]
    }
}

/// The features that enough texts have, each with how rare it is.
private struct FeatureTable {
    var numbers: [Int64] = []
    var rarities: [Double] = []
    private var places: [Int64: Int32] = [:]

    init(_ texts: [[Int64: Double]], fewest: Int) {
        var holders: [Int64: Int] = [:]
        for features in texts { for feature in features.keys { holders[feature, default: 0] += 1 } }
        for (feature, count) in holders.sorted(by: { $0.key < $1.key }) where count >= fewest {
            places[feature] = Int32(numbers.count)
            numbers.append(feature)
            rarities.append(log(Double(1 + texts.count) / Double(1 + count)) + 1)
        }
    }

    /// The features of a text as values whose squares sum to 1.
    func vector(of features: [Int64: Double]) -> [(place: Int32, value: Float)] {
        let raw = features.sorted { $0.key < $1.key }.compactMap { number, weight in
            places[number].map { (place: $0, value: weight * rarities[Int($0)]) }
        }
        let length = raw.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
        return length > 0 ? raw.map { ($0.place, Float($0.value / length)) } : []
    }
}
