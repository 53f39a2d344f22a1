import CorpusStore
import Foundation
import LegalModel
import Testing

@testable import Retrieval

/// Abstracts of judgments as results of their own, and what they do to the order of articles.
@Suite final class CaseLawSearchTests {
    private let path: URL

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString).sqlite")
        let index = { (corpus: CorpusDatabase) in try SearchIndex.rebuild(in: corpus, from: ShippedWords.url) }
        try CorpusDatabase.build(at: path, from: ShippedWords.url, finishing: index)
        let catalog = try CorpusFolder(ShippedWords.url).catalog()
        let options = ImportOptions(catalog: catalog, code: "BE-ACC", today: ShippedCorpus.today)
        let text = """
            {"1641": {"ECLI:BE:CASS:2010:ARR.20100101.1": {"court": "CASS", "date": "2010-01-01",
              "abstractFR": ["La chaudière vendue fuit : le vice caché existait lors de la livraison."]},
             "ECLI:BE:CASS:2015:ARR.20150101.1": {"court": "CASS", "date": "2015-01-01",
              "abstractFR": ["Le pont de la grange vendue cède."], "abstractNL": ["De brug zakt in."]}},
             "1648": {"ECLI:BE:CASS:2010:ARR.20100101.1": {"court": "CASS", "date": "2010-01-01",
              "abstractFR": ["La chaudière vendue fuit : le vice caché existait lors de la livraison."]}}}
            """
        _ = try CorpusDatabase.update(path, folder: ShippedWords.url, finishing: index) { corpus in
            (try corpus.importCaseLaw(Array(text.utf8), file: "cases.json", options: options), true)
        }
    }

    deinit { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }

    private func search(
        _ text: String, _ language: Language = .french, code: CodeIdentifier? = nil, on day: CivilDate? = nil
    ) throws -> [CaseSearchResult] {
        try SearchEngine(CorpusDatabase(opening: path)).searchCases(
            SearchQuery(text, language: language, code: code, on: day, today: ShippedCorpus.today)
        ).results
    }

    @Test func `an abstract is one result with its articles and marks`() throws {
        let results = try search("chaudière qui fuit")
        #expect(results.map(\.ecli) == ["ECLI:BE:CASS:2010:ARR.20100101.1"])
        #expect(results.first?.articles.map(\.number) == ["1641", "1648"])
        #expect(results.first?.snippet.contains("<mark>chaudière</mark>") == true)
        #expect(results.first?.decided?.description == "2010-01-01")
    }

    @Test func `language, code and day narrow`() throws {
        #expect(try search("brug", .dutch).map(\.ecli) == ["ECLI:BE:CASS:2015:ARR.20150101.1"])
        #expect(try search("chaudière vendue", code: "BE-CDE").isEmpty)
        let day = try #require(CivilDate(iso: "2012-01-01"))
        #expect(try search("vendue", on: day).map(\.ecli) == ["ECLI:BE:CASS:2010:ARR.20100101.1"])
        #expect(try search("licorne").isEmpty)
    }

    @Test func `an article without case law keeps its place before one with a weak abstract`() throws {
        let query = SearchQuery("garantie de deux ans du vendeur", language: .french, today: ShippedCorpus.today)
        let plain = try ShippedCorpus.engine().search(query).results.prefix(3).map(\.key.number)
        let mixed = try SearchEngine(CorpusDatabase(opening: path)).search(query).results.prefix(6).map(\.key.number)
        #expect(plain.allSatisfy(mixed.contains), "\(plain) \(mixed)")
    }
}
