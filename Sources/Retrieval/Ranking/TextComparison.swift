import CorpusStore
import Foundation
import GRDB
public import LegalModel

/// How well a question fits a text that is not in the corpus.
public struct TextMatch: Hashable, Sendable {
    /// The place of the text in the list given, from 0.
    public let index: Int
    /// The score, comparable within one comparison only.
    public let score: Double
    /// The words of the question that stand in the text, the most telling first.
    public let words: [String]

    /// Makes a match.
    public init(index: Int, score: Double, words: [String]) {
        self.index = index
        self.score = score
        self.words = words
    }
}

extension SearchEngine {
    /// Compares a question with a few texts that are not in the corpus, by the words and terms the search knows.
    ///
    /// Words count by their stems, more where fewer of the texts hold them; terms of the thesaurus count half.
    ///
    /// - Returns: the texts that share a word with the question, the best first; ties in the order given.
    /// - Complexity: linear in the texts; they are cut anew at each call.
    /// - Source: BM25 with k₁ = 1.2 and b = 0.75.
    public func compare(_ question: String, with texts: [String], in language: Language) throws -> [TextMatch] {
        let analyzer = analyzer(language)
        let counts = texts.map { text in
            analyzer.tokens(of: Array(text.utf8)).reduce(into: [[UInt8]: Int]()) { $0[$1.bytes, default: 0] += 1 }
        }
        let lengths = counts.map { Double($0.values.reduce(0, +)) }
        let mean = max(1, lengths.reduce(0, +) / Double(max(1, texts.count)))
        let parsed = try corpus.queue.read { database in
            try self.parsed(SearchQuery(question, language: language, today: .epoch), language: language, in: database)
        }
        var terms = parsed.words.map { (word: $0.text, tokens: $0.tokens, weight: 1.0) }
        terms += parsed.expansions.filter { $0.tokens.count == 1 }
            .map { (word: $0.origin, tokens: $0.tokens.first ?? [], weight: 0.5) }
        var scores = Array(repeating: 0.0, count: texts.count)
        var words = Array(repeating: [(word: String, score: Double)](), count: texts.count)
        for term in terms {
            let held = counts.map { count in term.tokens.compactMap { count[$0] }.max() ?? 0 }
            let holders = held.count { $0 > 0 }
            guard holders > 0 else { continue }
            let rarity = log(1 + (Double(texts.count - holders) + 0.5) / (Double(holders) + 0.5))
            for (index, count) in held.enumerated() where count > 0 {
                let times = Double(count)
                let score = term.weight * rarity * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * lengths[index] / mean))
                scores[index] += score
                words[index].append((term.word, score))
            }
        }
        let matches = texts.indices.filter { scores[$0] > 0 }.map { index in
            var known: Set<String> = []
            let telling = words[index].sorted { ($1.score, $0.word) < ($0.score, $1.word) }.map(\.word)
            return TextMatch(
                index: index, score: scores[index], words: telling.filter { known.insert($0).inserted })
        }
        return matches.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    }
}
