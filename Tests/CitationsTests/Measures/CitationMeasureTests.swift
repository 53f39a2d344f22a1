import Citations
import Foundation
import LegalModel
import Testing

@Suite struct CitationMeasureTests {
    @Test func `our own rows keep their floors`() throws {
        let rows = try CitationRow.rows(of: CitationCorpus.rows)
        #expect(rows.count { $0.language == .german } >= 25)
        #expect(rows.count { $0.language == .english } >= 25)
        #expect(rows.count { $0.kind == "trap" } >= 25)
        let score = CitationScore(rows, finder: try CitationCorpus.finder.get())
        print("own citations\n\(score)")
        #expect(score.total.articlesRight >= 0.97)
        #expect(score.total.allRight >= 0.95)
        #expect(score.trapsResolved.isEmpty)
    }

    @Test(.enabled(if: CitationCorpus.hasDevelopmentSet))
    func `the development set keeps its floors`() throws {
        let rows = try CitationRow.rows(of: CitationCorpus.developmentSet)
        let score = CitationScore(rows, finder: try CitationCorpus.finder.get())
        print("development set\n\(score)")
        #expect(score.total.articlesRight >= 0.97)
        #expect(score.total.allRight >= 0.93)
        #expect(score.trapsResolved.isEmpty)
    }
}
