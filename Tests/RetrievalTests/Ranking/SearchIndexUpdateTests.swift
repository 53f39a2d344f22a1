import CorpusStore
import Foundation
import LegalModel
import Testing

@testable import Retrieval

/// An index that is brought up to date finds what one made anew finds.
@Suite struct SearchIndexUpdateTests {
    private let path: URL
    private let options: ImportOptions

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("update-\(UUID().uuidString).sqlite")
        try CorpusDatabase.build(
            at: path, from: ShippedWords.url, finishing: { try SearchIndex.rebuild(in: $0, from: ShippedWords.url) })
        options = ImportOptions(
            catalog: try CorpusFolder(ShippedWords.url).catalog(), today: ShippedCorpus.today)
    }

    /// Changes the corpus, brings the index up to date, and compares with an index made anew.
    private func answers(after change: (CorpusDatabase) throws -> Void) throws -> [[String]] {
        try CorpusDatabase.update(path, folder: ShippedWords.url, finishing: SearchIndex.update) { corpus in
            try change(corpus)
            return ((), true)
        }
        let updated = try answers()
        try CorpusDatabase.update(
            path, folder: ShippedWords.url, finishing: { try SearchIndex.rebuild(in: $0, from: ShippedWords.url) }
        ) { _ in ((), true) }
        #expect(try answers() == updated)
        return updated
    }

    private func answers() throws -> [[String]] {
        let engine = try SearchEngine(CorpusDatabase(opening: path))
        let queries: [(String, Language)] = [
            ("livraison en retard", .french), ("schroevendraaier", .dutch), ("tournevis", .french),
        ]
        return try queries.map { words, language in
            try engine.search(SearchQuery(words, language: language, today: ShippedCorpus.today, limit: 5)).results.map
            {
                "\($0.key) \(($0.score * 1000).rounded())"
            }
        }
    }

    private func line(_ number: String, _ language: String, _ text: String, from day: String = "2000-01-01") -> String {
        #"{"code":"BE-ACC","article":"\#(number)","language":"\#(language)","structure":[],"heading":null,"#
            + #""text":"\#(text)","validFrom":"\#(day)","validTo":null,"source":"essai","state":"2020-01-01"}"#
    }

    @Test func `texts that come, change and go`() throws {
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        func importing(_ lines: [String], as file: String) throws -> [[String]] {
            try answers { corpus in
                _ = try corpus.importArticles(
                    [UInt8](lines.joined(separator: "\n").utf8), file: file, options: options)
            }
        }
        let came = try importing(
            [line("3001", "fr", "Le tournevis soigneux."), line("3002", "nl", "De zorgvuldige schroevendraaier.")],
            as: "outils.jsonl")
        #expect(came[1].first?.hasPrefix("BE-ACC:3002 ") == true)
        #expect(came[2].first?.hasPrefix("BE-ACC:3001 ") == true)
        let changed = try importing(
            [
                line("3001", "fr", "Le marteau."), line("3003", "fr", "Un tournevis soigneux."),
                line("3004", "nl", "Een hamer."),
            ], as: "outils.jsonl")
        #expect(changed[2].first?.hasPrefix("BE-ACC:3003 ") == true)
        #expect(!changed[1].contains { $0.hasPrefix("BE-ACC:3002 ") })
    }

    @Test func `abstracts that come`() throws {
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        var options = options
        options.code = "BE-ACC"
        let file = #"""
            {"1649quater":{"ECLI:BE:ESSAI:2020:1":{"court":"Essai","date":"2020-01-02","abstractFR":["Tournevis soigneux livré."]}}}
            """#
        _ = try answers { corpus in
            _ = try corpus.importCaseLaw([UInt8](file.utf8), file: "cas.json", options: options)
        }
    }
}
