import CorpusStore
import Foundation
import GRDB
import LegalModel
import Testing

@testable import Retrieval

@Suite struct FrequentStemsTests {
    private func stem(_ text: String) -> [UInt8] { Array(text.utf8) }
    private var stems: FrequentStems {
        FrequentStems([[]: 1_000, stem("vend"): 600, stem("prix"): 300, stem("bien"): 200])
    }

    @Test func `all words are kept while their rows come to less than the share`() {
        #expect(stems.rarest([[stem("prix")], [stem("bien")], [stem("lave")]], share: 0.5, least: 2) == [0, 1, 2])
    }

    @Test func `of more rows the rarest words are kept, in their order`() {
        let words = [[stem("vend")], [stem("prix")], [stem("lave")], [stem("bien")]]
        #expect(stems.rarest(words, share: 0.5, least: 2) == [1, 2, 3])
        #expect(stems.rarest(words, share: 0.25, least: 2) == [2, 3])
        // A word counts as the most frequent of its stems.
        #expect(stems.rarest([[stem("lave"), stem("vend")], [stem("bien")]], share: 0.5, least: 0) == [1])
    }

    @Test func `as many are kept as at least, however frequent`() {
        #expect(stems.rarest([[stem("vend")], [stem("prix")]], share: 0.01, least: 2) == [0, 1])
        #expect(stems.rarest([[stem("vend")], [stem("prix")]], share: 0.01, least: 0).isEmpty)
        #expect(stems.rarest([], share: 0.5, least: 2).isEmpty)
    }

    @Test func `the index counts what stands in many wordings, after an import, too`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("frequent-\(UUID().uuidString).sqlite")
        defer { for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path.path + ending) } }
        try CorpusDatabase.build(
            at: path, from: ShippedWords.url, finishing: { try SearchIndex.rebuild(in: $0, from: ShippedWords.url) })
        let lines = (1...120).map { number in
            #"{"code":"BE-ACC","article":"\#(1_600 + number)","language":"fr","structure":[],"heading":null,"#
                + #""text":"tournevis \#(number > 40 ? "et marteau" : "")","validFrom":"2000-01-01","validTo":null,"#
                + #""source":"essai","state":"2020-01-01"}"#
        }
        let options = ImportOptions(catalog: try CorpusFolder(ShippedWords.url).catalog(), today: ShippedCorpus.today)
        try CorpusDatabase.update(path, folder: ShippedWords.url, finishing: SearchIndex.update) { corpus in
            _ = try corpus.importArticles(
                [UInt8](lines.joined(separator: "\n").utf8), file: "a.jsonl", options: options)
            return ((), true)
        }
        let counted = try CorpusDatabase(opening: path).queue.read { database in
            try Row.fetchAll(database, sql: "SELECT stem, texts FROM search_frequent WHERE language = 'fr'").map {
                ($0[0] as String, $0[1] as Int)
            }
        }
        let texts = Dictionary(uniqueKeysWithValues: counted)
        #expect(texts[""] == 120)
        #expect(texts["tournev"] ?? texts["tournevis"] == 120)
        #expect(texts["marteau"] == 80)
    }
}
