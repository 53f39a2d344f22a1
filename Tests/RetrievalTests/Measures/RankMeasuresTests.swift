import Testing

@testable import Retrieval

@Suite struct RankMeasuresTests {
    private let measures = RankMeasures([[1, 7], [0], [3], []])

    @Test func `the share found is a mean over the questions that have an answer`() {
        #expect(measures.ranks.count == 3)
        #expect(measures.recall(1) == 1.0 / 6)
        #expect(measures.recall(5) == 0.5)
        #expect(measures.recall(10) == 2.0 / 3)
    }

    @Test func `the first relevant article makes the reciprocal rank`() {
        #expect(abs(measures.reciprocalRank - 4.0 / 9) < 1e-12)
    }

    @Test func `an order with all relevant articles first has the whole gain`() {
        #expect(RankMeasures([[1, 2, 3]]).gain == 1)
        #expect(RankMeasures([[3, 2, 4]]).gain < 1)
        #expect(RankMeasures([[0]]).gain == 0)
    }

    @Test func `the spread is the same at each run and nought where all are alike`() {
        let mixed = RankMeasures((0..<50).map { [$0 % 2 == 0 ? 1 : 9] })
        #expect(mixed.spread(5) == mixed.spread(5))
        #expect((0.1...0.2).contains(mixed.spread(5)))
        #expect(RankMeasures([[1], [2]]).spread(5) == 0)
    }
}
