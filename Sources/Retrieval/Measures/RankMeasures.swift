import Foundation

/// Measures over a set of questions, from the ranks of the relevant articles.
package struct RankMeasures: Sendable {
    /// For each question the ranks of its relevant articles, counted from 1; 0 for one that was not found.
    package let ranks: [[Int]]

    /// Makes the measures of some questions; those without relevant articles do not count.
    package init(_ ranks: [[Int]]) { self.ranks = ranks.filter { !$0.isEmpty } }

    /// The share of the relevant articles among the first `k`, the mean over questions.
    package func recall(_ k: Int) -> Double { mean { RankMeasures.recall($0, k) } }

    /// The mean of one divided by the rank of the first relevant article.
    package var reciprocalRank: Double {
        mean { $0.filter { $0 > 0 }.min().map { 1 / Double($0) } ?? 0 }
    }

    /// Discounted cumulative gain among the first ten with equal gains, divided by the best possible.
    package var gain: Double {
        mean { ranks in
            let gain = ranks.filter { (1...10).contains($0) }.reduce(0) { $0 + 1 / log2(Double($1) + 1) }
            let best = (1...min(10, ranks.count)).reduce(0) { $0 + 1 / log2(Double($1) + 1) }
            return gain / best
        }
    }

    /// Half the width of the range that holds 95 of 100 values of ``recall(_:)`` when questions are drawn anew.
    ///
    /// - Source: the percentile bootstrap, 1,000 draws from a fixed sequence.
    package func spread(_ k: Int) -> Double {
        let values = ranks.map { RankMeasures.recall($0, k) }
        guard values.count > 1 else { return 0 }
        var state: UInt64 = 42
        let means = (0..<1_000).map { _ in
            var sum = 0.0
            for _ in values {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                sum += values[Int(state >> 33) % values.count]
            }
            return sum / Double(values.count)
        }.sorted()
        return (means[975] - means[25]) / 2
    }

    /// The share of one question's relevant articles among the first `k`.
    package static func recall(_ ranks: [Int], _ k: Int) -> Double {
        ranks.isEmpty ? 0 : Double(ranks.count { (1...k).contains($0) }) / Double(ranks.count)
    }

    private func mean(_ value: ([Int]) -> Double) -> Double {
        ranks.isEmpty ? 0 : ranks.reduce(0) { $0 + value($1) } / Double(ranks.count)
    }
}
