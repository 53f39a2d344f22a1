import Citations
import Foundation
import LegalModel
import Testing

@testable import CorpusStore

/// Each status of a citation on a real article of the corpus that ships, from words to answer.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "LegalCorpus/digests")))
struct ShippedStatusTests {
    private let finder: CitationFinder
    private let resolver: CitationResolver

    init() throws {
        let root = URL(fileURLWithPath: "LegalCorpus")
        let folder = CorpusFolder(root)
        let catalog = try folder.catalog()
        var records: [ArticleKey: ArticleRecord] = [:]
        for record in try folder.digests(catalog: catalog).flatMap(\.records) { records[record.key] = record }
        finder = try CitationFinder(corpusFolder: root)
        resolver = CitationResolver(
            today: try #require(CivilDate(iso: "2026-03-12")), transitions: try folder.transitions(catalog: catalog)
        ) { records[$0] }
    }

    private func answer(_ text: String, _ day: String) throws -> Resolution {
        let references = finder.find(in: text, language: .french).flatMap(\.references)
        #expect(references.count == 1, "\(text)")
        return resolver.resolution(of: try #require(references.first), on: try #require(CivilDate(iso: day)))
    }

    @Test(arguments: [
        ("l'article VI.83, 17°, du CDE", "2026-03-12", CitationStatus.resolved),
        ("l'article 1649quater, § 1er, de l'ancien Code civil", "2026-03-12", .resolved),
        ("l'article VI.98 du CDE", "2021-02-12", .otherVersion),
        ("l'article 2277 de l'ancien Code civil", "2018-05-01", .otherVersion),
        ("l'article VI.98 du CDE", "2013-01-01", .notInForce),
        ("l'article 5.83 du Code civil", "2022-12-31", .notInForce),
        ("l'article 1134 de l'ancien Code civil", "2026-03-12", .repealed),
        ("l'article VI.20 du CDE", "2026-03-12", .repealed), ("l'article VI.44/1 du CDE", "2026-03-12", .resolved),
        ("l'article VI.98, § 9, du CDE", "2026-03-12", .noSuchParagraph),
        ("l'article VI.83, 99°, du CDE", "2026-03-12", .noSuchParagraph),
        ("l'article 7.1.1 du Code civil", "2026-03-12", .noSuchArticle),
        ("l'article 5.74 de l'ancien Code civil", "2026-03-12", .ambiguous),
        ("l'article 6 de la directive 93/13/CEE", "2026-03-12", .foreign),
        ("l'article 1240 du Code civil français", "2026-03-12", .foreign),
        ("l'article 1042 du Code judiciaire", "2026-03-12", .notCovered),
        ("l'article VI.2 du règlement de l'école", "2026-03-12", .unresolved),
    ])
    func `each status is told of a real article`(_ text: String, _ day: String, _ status: CitationStatus) throws {
        #expect(try answer(text, day).status == status, "\(text)")
    }

    @Test func `an act that was in force in several topics names none of them as the one that applies`() throws {
        let later = try answer("l'article 74 de la loi du 6 avril 2010", "2026-02-14")
        #expect(later.status == .notInForce && later.governance == nil)
        let single = try answer("l'article 1134 de l'ancien Code civil", "2026-03-12")
        #expect(single.governance != nil)
    }

    @Test(arguments: [("2009-03-03", false), ("2010-05-11", false), ("2010-05-12", true), ("2013-03-03", true)])
    func `the act of 2010 is not said to apply before it was in force`(_ day: String, _ isNamed: Bool) throws {
        let resolution = try answer("l'article VI.84 du CDE", day)
        #expect(resolution.status == .notInForce)
        #expect((resolution.governance != nil) == isNamed)
    }

    @Test func `the days, the act and the successor are told with the status`() throws {
        let changed = try answer("l'article VI.98 du CDE", "2021-02-12")
        #expect(changed.validity?.to?.description == "2022-05-27")
        #expect(changed.currentValidity?.from?.description == "2022-05-28")
        let repealed = try answer("l'article VI.20 du CDE", "2026-03-12")
        #expect(repealed.validity?.to?.description == "2015-11-08")
        #expect(repealed.ending?.act == "L 2015-10-26/06, art. 7")
        let moved = try answer("l'article VI.108 du CDE", "2026-03-12")
        #expect(moved.status == .renumbered)
        #expect(moved.movedTo == "VI.109/3")
        let missing = try answer("l'article VI.98, § 9, du CDE", "2026-03-12")
        #expect(!missing.nearest.isEmpty)
    }
}
