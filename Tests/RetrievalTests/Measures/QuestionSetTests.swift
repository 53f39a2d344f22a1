import CorpusStore
import Foundation
import LegalModel
import Testing

@testable import Retrieval

/// Our own questions: what they must be, and the floor below which the search may not fall.
@Suite struct QuestionSetTests {
    private static let folder = ShippedWords.url.deletingLastPathComponent()
        .appendingPathComponent("Tests/Fixtures/search")

    @Test func `every question has its answers, and every article filed is held`() throws {
        let set = try QuestionSet.own(in: QuestionSetTests.folder)
        #expect(set.count >= 380)
        #expect(Set(set.map(\.id)).count == set.count)
        let held = try ShippedCorpus.keys()
        for question in set {
            #expect(question.articles.allSatisfy(held.contains), "\(question.id)")
            #expect(question.governing.allSatisfy(question.articles.contains), "\(question.id)")
        }
        let share = Double(set.count(where: \.isForDevelopment)) / Double(set.count)
        #expect((0.4...0.6).contains(share))
    }

    /// A third of the questions, by place; the whole set is measured by `make bench-search`.
    @Test(arguments: zip(Language.allCases.sorted(), [0.84, 0.78, 0.7, 0.78]))
    func `a governing article is among the first five as often as before`(language: Language, floor: Double) throws {
        let set = try QuestionSet.own(in: QuestionSetTests.folder)
        let engine = try ShippedCorpus.engine()
        let asked = set.filter { $0.language == language }.enumerated().filter { $0.offset.isMultiple(of: 3) }
        let ranks = try asked.map { _, question in
            let query = SearchQuery(question.text, language: language, today: ShippedCorpus.today, limit: 100)
            return SearchMeasurement.ranks(of: question.governing, in: try engine.order(of: query))
        }
        let measures = RankMeasures(ranks)
        #expect(measures.recall(5) >= floor, "\(language.rawValue): \(measures.recall(5))")
    }

    @Test func `the order that is measured is the order that is shown`() throws {
        let engine = try ShippedCorpus.engine()
        let query = SearchQuery("wasmachine stuk na een jaar", today: ShippedCorpus.today, limit: 20)
        #expect(try engine.order(of: query) == engine.search(query).results.map(\.key))
    }
}
