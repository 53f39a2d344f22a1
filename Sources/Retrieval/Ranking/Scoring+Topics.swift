import GRDB
import LegalModel

extension Scoring {
    /// Lifts the articles of topics: by the phrases of complaints most like the question, and by what the best other
    /// article of the topic was given.
    ///
    /// An article takes the largest of what its topics give it, by its place in them.
    mutating func liftTopics(_ matches: [(text: String, weight: Double)]) throws {
        var phrases: [Int64: Double] = [:]
        for (text, weight) in matches {
            phrases.merge(try phraseScores(text).mapValues { weight * $0 }) { $0 + $1 }
        }
        let own = candidates.mapValues(\.score)
        var given: [Int64: (score: Double, from: Int64?)] = [:]
        for (topic, articles) in try topics() {
            for (place, article) in articles.enumerated() {
                let others = articles.filter { $0 != article && (own[$0] ?? 0) > 0 }
                let best = others.max { (own[$0] ?? 0, $1) < (own[$1] ?? 0, $0) }
                var share = 1.0
                for _ in 0..<place { share *= weights.topicPlace }
                let lift =
                    share
                    * (weights.topic * (best.flatMap { own[$0] } ?? 0) + weights.phrases * (phrases[topic] ?? 0))
                if lift > given[article]?.score ?? 0 { given[article] = (lift, best) }
            }
        }
        for (article, lift) in given {
            add(.topic, lift.score, to: article)
            note(companion: lift.from, for: article)
        }
    }

    /// Each topic with the ids of its articles, the most decisive first.
    private func topics() throws -> [Int64: [Int64]] {
        var topics: [Int64: [Int64]] = [:]
        let statement = try database.cachedStatement(
            sql: """
                SELECT topic, search_article.id FROM search_topic JOIN search_article
                  ON search_article.number = search_topic.number AND search_article.code = search_topic.code
                ORDER BY topic, search_topic.place
                """)
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() { topics[row[0], default: []].append(row[1]) }
        return topics
    }

    /// For each topic its best phrases: each next one by the same factor less as for sentences of everyday life.
    private func phraseScores(_ match: String) throws -> [Int64: Double] {
        let name = "phrase_\(language.rawValue)"
        let statement = try database.cachedStatement(
            sql: """
                SELECT topic, -hit.rank FROM
                  (SELECT rowid, rank FROM \(name) WHERE \(name) MATCH ? ORDER BY rank LIMIT ?) AS hit
                  JOIN search_phrase ON search_phrase.id = hit.rowid ORDER BY hit.rank, hit.rowid
                """)
        var scores: [Int64: (sum: Double, share: Double)] = [:]
        let rows = try Row.fetchCursor(statement, arguments: [match, Weights.rowsPerTable])
        while let row = try rows.next() {
            var entry = scores[row[0]] ?? (0, 1)
            entry.sum += entry.share * row[1]
            entry.share *= weights.phraseNext
            scores[row[0]] = entry
        }
        return scores.mapValues(\.sum)
    }
}
