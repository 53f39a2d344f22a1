import LegalModel
import Retrieval

/// Learns from sentences of letters which words speak for a bare statement of a party's fact.
public struct StatementTrainer: Sendable {
    /// What was learned, and how well it did on sentences that were held back.
    public struct Report: Sendable {
        /// Bare statements and other sentences that were learned from, and features kept.
        public let claims, others, features: Int
        /// Sentences that the rules of sources already decide, of both kinds: no part of what is learned.
        public let decidedClaims, decidedOthers: Int
        /// Shares of bare statements found and of other sentences taken for one at the threshold, 0 to 1, over five parts
        /// of which each was held back once.
        public let recall, alarms: Double
        /// The file of the weights.
        public let text: String
    }

    private struct Example: Sendable {
        let features: StatementFeatures
        let isClaim: Bool
        let fold: Int
    }

    /// The share of other sentences that may be taken for a bare statement.
    ///
    /// - Source: a false alarm in ten pages of some twenty sentences, most of them easier than those learned from.
    static let alarms = 0.02
    /// The same directly after the words of a party, where a bare statement is far likelier.
    static let alarmsContinued = 0.05
    /// Parts for holding back.
    static let folds = 5
    /// What a violated margin costs.
    static let cost: Float = 1
    /// Features of fewer sentences are left out, and smaller weights.
    static let fewest = 2
    static let least: Float = 0.02

    private let linter: Linter

    /// Learns with the word lists of a language.
    public init(_ linter: Linter) { self.linter = linter }

    /// Learns from sentences: the same weights from the same sentences.
    public func train(on sentences: StatementSentences) -> Report {
        var decided = [true: 0, false: 0]
        var examples: [Example] = []
        for row in sentences.rows {
            let text = linter.analysed(row.text)
            let reading = LintReading(text, by: linter, as: .letter, to: nil, sources: [], names: [])
            guard text.sentences.count == 1, reading.mayState(0) else {
                decided[row.isClaim, default: 0] += 1
                continue
            }
            examples.append(
                Example(
                    features: reading.statement(0, isNamed: true), isClaim: row.isClaim,
                    fold: Int(FeatureHash(bytes: row.text.utf8).value >> 33) % StatementTrainer.folds))
        }
        let scores = heldBack(examples)
        let claims = zip(scores, examples).filter(\.1.isClaim).map(\.0)
        let others = zip(scores, examples).filter { !$0.1.isClaim }.map(\.0).sorted()
        let threshold = StatementTrainer.quantile(others, 1 - StatementTrainer.alarms)
        var learned = weights(examples)
        learned.weights.threshold = threshold
        learned.weights.continued = StatementTrainer.quantile(others, 1 - StatementTrainer.alarmsContinued)
        learned.weights.inputs = sentences.fingerprint
        return Report(
            claims: claims.count, others: others.count, features: learned.names.count,
            decidedClaims: decided[true] ?? 0, decidedOthers: decided[false] ?? 0,
            recall: Double(claims.count { $0 > threshold }) / Double(max(1, claims.count)),
            alarms: Double(others.count { $0 > threshold }) / Double(max(1, others.count)),
            text: learned.text(linter.lists.language))
    }

    /// The scores of the examples, each by what was learned from the other parts.
    private func heldBack(_ examples: [Example]) -> [Float] {
        let parts = Array(0..<StatementTrainer.folds).concurrentMap { fold in
            let learned = weights(examples.filter { $0.fold != fold }).weights
            return examples.indices.filter { examples[$0].fold == fold }.map {
                ($0, learned.score(examples[$0].features))
            }
        }
        var scores = [Float](repeating: 0, count: examples.count)
        for (place, score) in parts.joined() { scores[place] = score }
        return scores
    }

    private func weights(_ examples: [Example]) -> Learned {
        var counts: [FeatureHash: Int] = [:]
        var names: [FeatureHash: String] = [:]
        for example in examples {
            for (hash, name) in example.features.names {
                counts[hash, default: 0] += 1
                names[hash] = name
            }
        }
        let kept = counts.filter { $0.value >= StatementTrainer.fewest }.keys.sorted { $0.value < $1.value }
        let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
        let trainer = LinearTrainer(
            examples.map { example in
                LinearTrainer.Example(
                    features: example.features.hashes.compactMap { places[$0] }.sorted().map {
                        ($0, example.features.share)
                    }, kind: example.isClaim ? 1 : 0)
            }, width: kept.count, cost: StatementTrainer.cost)
        let row = trainer.weights(of: 1)
        var learned = Learned()
        learned.weights.bias = row.last ?? 0
        for (hash, weight) in zip(kept, row) where abs(weight) >= StatementTrainer.least {
            learned.weights.weights[hash] = Int((weight * 1_000).rounded())
            learned.names[hash] = names[hash]
        }
        return learned
    }

    private static func quantile(_ sorted: [Float], _ share: Double) -> Float {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}

/// Weights with the names of their features.
private struct Learned {
    var weights = StatementWeights()
    var names: [FeatureHash: String] = [:]

    /// The file, the same bytes for the same weights.
    func text(_ language: Language) -> String {
        let rows = names.map { hash, name in (name, Float(weights.weights[hash] ?? 0) / 1_000) }.sorted { $0.0 < $1.0 }
        let lines = [
            "# Which words speak for a bare statement of a party's fact, learned from \(language.rawValue).tsv by:",
            "# carnet train-statements. Not written by hand.", "inputs\t\(weights.inputs)",
            "bias\t\(short(weights.bias))",
            "threshold\t\(short(weights.threshold))", "continued\t\(short(weights.continued))",
        ]
        return (lines + rows.map { "\($0.0)\t\(short($0.1))" }).joined(separator: "\n") + "\n"
    }

    private func short(_ number: Float) -> String {
        String((Double(number) * 1_000).rounded() / 1_000)
    }
}
