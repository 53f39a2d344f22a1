import Foundation
import GRDB
import LegalModel

/// Compares a question with all sentences of everyday life; every sentence speaks for its articles, the more like the
/// question the more.
///
/// The score of an article is the sum over its sentences of `share · cosine^1.5`. No model is trained: what is compared is
/// what the index holds. Not for several threads.
final class Likeness {
    /// What was found for one question.
    struct Found {
        /// The score and the most similar sentence of each article, by its row in `search_article`.
        var articles: [Int64: (score: Double, sentence: Int64)] = [:]
        /// The cosine of the most similar sentence, 0 to 1.
        var nearest = 0.0
    }

    private let features: LikenessFeatures
    private var filings: Filings?

    init(_ features: LikenessFeatures) { self.features = features }

    /// Which sentence is filed under which article.
    private struct Filings {
        var places: [Int32] = []
        var articles: [Int32] = []
        var shares: [Float] = []
        /// The row in `search_article` of each article; 0 where it is not held.
        var rows: [Int64] = []
        var count = 0
    }

    /// What speaks for which article; nothing without an index of sentences.
    func find(_ text: String, in language: Language, _ database: Database) throws -> Found {
        let filings = try self.filings ?? read(database)
        self.filings = filings
        guard filings.count > 0 else { return Found() }
        let cosines = try cosines(text, language, filings.count, database)
        return try found(cosines, filings, database)
    }

    /// The cosine of the question with each sentence.
    private func cosines(
        _ text: String, _ language: Language, _ count: Int, _ database: Database
    ) throws -> [Float] {
        let statement = try database.cachedStatement(
            sql: "SELECT rarity, texts FROM search_like_feature WHERE feature = ?")
        var cosines = Array(repeating: Float(0), count: count)
        var length = 0.0
        for (feature, weight) in try features.features(of: text, in: language, database).sorted(by: { $0.key < $1.key })
        {
            guard let row = try Row.fetchOne(statement, arguments: [feature]) else { continue }
            let own = weight * (row[0] as Double)
            length += own * own
            let scale = Float(own / 65_535)
            let bytes = [UInt8](row[1] as Data)
            var at = 0
            while at + 5 < bytes.count {
                // Written out: this loop reads most bytes of a search.
                let place =
                    Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
                let share = UInt16(bytes[at + 4]) | UInt16(bytes[at + 5]) << 8
                if place < count { cosines[place] += scale * Float(share) }
                at += 6
            }
        }
        guard length > 0 else { return cosines }
        let scale = Float(1 / length.squareRoot())
        for place in cosines.indices { cosines[place] *= scale }
        return cosines
    }

    private func found(_ cosines: [Float], _ filings: Filings, _ database: Database) throws -> Found {
        var scores = Array(repeating: 0.0, count: filings.rows.count)
        var best = Array(repeating: (score: Double(0), place: -1), count: filings.rows.count)
        for filing in filings.places.indices {
            let cosine = cosines[Int(filings.places[filing])]
            guard cosine > 0 else { continue }
            let score = Double(filings.shares[filing] * cosine * cosine.squareRoot())
            let article = Int(filings.articles[filing])
            scores[article] += score
            if score > best[article].score { best[article] = (score, Int(filings.places[filing])) }
        }
        var result = Found()
        result.nearest = Double(cosines.max() ?? 0)
        let statement = try database.cachedStatement(sql: "SELECT asked FROM search_like_text WHERE place = ?")
        let least = (scores.max() ?? 0) * Likeness.leastShare
        for (article, score) in scores.enumerated() where score > least && filings.rows[article] != 0 {
            let sentence = try Int64.fetchOne(statement, arguments: [best[article].place]) ?? 0
            result.articles[filings.rows[article]] = (score, sentence)
        }
        return result
    }

    /// Articles with less than this share of the best score are left out.
    private static let leastShare = 0.05

    private func read(_ database: Database) throws -> Filings {
        var filings = Filings()
        guard try database.tableExists("search_like_filed") else { return filings }
        filings.count = try Int.fetchOne(database, sql: "SELECT count(*) FROM search_like_text") ?? 0
        filings.rows = try Int64.fetchAll(
            database,
            sql: """
                SELECT coalesce(held.id, 0) FROM search_like_article AS filed LEFT JOIN search_article AS held
                  ON held.number = filed.number AND held.code = filed.code ORDER BY filed.id
                """)
        let bytes = [UInt8](try Data.fetchOne(database, sql: "SELECT rows FROM search_like_filed") ?? Data())
        var at = 0
        while at + 7 < bytes.count {
            let place = Likeness.number(bytes, at, 4)
            let article = Likeness.number(bytes, at + 4, 2)
            if place < filings.count, article < filings.rows.count {
                filings.places.append(Int32(place))
                filings.articles.append(Int32(article))
                filings.shares.append(Float(Likeness.number(bytes, at + 6, 2)) / 65_535)
            }
            at += 8
        }
        return filings
    }

    /// A number of some bytes, the lowest first.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        var number = 0
        for place in (start..<(start + count)).reversed() { number = number << 8 | Int(bytes[place]) }
        return number
    }
}
