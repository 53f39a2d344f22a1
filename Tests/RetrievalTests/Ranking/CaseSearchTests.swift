import CorpusStore
import Foundation
import LegalModel
import Testing

@testable import Retrieval

/// Judgments are searched apart from articles, by their own words.
@Suite struct CaseSearchTests {
    private let path: URL

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString).sqlite")
        try CorpusDatabase.build(
            at: path, from: ShippedWords.url, finishing: { try SearchIndex.rebuild(in: $0, from: ShippedWords.url) })
        var options = ImportOptions(
            catalog: try CorpusFolder(ShippedWords.url).catalog(), today: ShippedCorpus.today)
        options.code = "BE-ACC"
        let file = #"""
            {"1641":{"ECLI:BE:ESSAI:2020:1":{"court":"CASS","date":"2020-01-02",
              "abstractFR":["Le tournevis livré sans manche."],"abstractNL":["Schroevendraaier zonder handvat."]}},
             "1649quater":{"ECLI:BE:ESSAI:2020:1":{"court":"CASS","date":"2020-01-02","abstractFR":["Le tournevis livré sans manche."]},
              "ECLI:BE:ESSAI:2021:7":{"abstractFR":["Un manche de marteau, sans plus."]}}}
            """#
        try CorpusDatabase.update(path, folder: ShippedWords.url, finishing: SearchIndex.update) { corpus in
            _ = try corpus.importCaseLaw([UInt8](file.utf8), file: "cas.json", options: options)
            return ((), true)
        }
    }

    private func found(_ text: String, _ language: Language, code: CodeIdentifier? = nil) throws -> CaseSearchResponse {
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        return try SearchEngine(CorpusDatabase(opening: path)).searchCases(
            SearchQuery(text, language: language, code: code, today: ShippedCorpus.today))
    }

    @Test func `an abstract bears its judgment and every article it is filed under`() throws {
        let response = try found("tournevis sans manche", .french)
        let first = try #require(response.results.first)
        #expect(response.results.map(\.ecli) == ["ECLI:BE:ESSAI:2020:1", "ECLI:BE:ESSAI:2021:7"])
        #expect(first.articles.map(\.description) == ["BE-ACC:1641", "BE-ACC:1649quater"])
        #expect(first.court == "CASS")
        #expect(first.decided == CivilDate(iso: "2020-01-02"))
        #expect(first.snippet.contains("<mark>tournevis</mark>"))
        #expect(response.results.last?.decided == nil)
    }

    @Test func `each language has its own abstracts`() throws {
        #expect(try found("schroevendraaier", .dutch).results.map(\.ecli) == ["ECLI:BE:ESSAI:2020:1"])
    }

    @Test func `a code narrows, and what no abstract holds finds nothing`() throws {
        #expect(try found("tournevis", .french, code: "BE-CC").results.isEmpty)
    }
}
