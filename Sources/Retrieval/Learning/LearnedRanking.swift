import Foundation
import GRDB
import LegalModel

/// Asks the learned weights which situations a question tells of, and their articles.
///
/// Each situation is scored by the weights of the question's words, meanings and kinds; the scores become parts of one by an
/// exponential, so that the likeliest situations count and the many unlikely ones do not, and each gives its articles their
/// shares. Not for several threads.
final class LearnedRanking {
    private let features: LikenessFeatures
    private var known: Known?

    /// How sharply the likeliest situation stands out. Chosen on sentences held back while training and on the development
    /// half of our questions: 6 gives R@5 .92, 10 .95, 15 .94.
    static let sharpness = 10.0
    /// Articles with less than this part of the best are left out.
    static let least = 0.02

    init(_ features: LikenessFeatures) { self.features = features }

    /// What was found for one question.
    struct Found {
        /// The part of each article, by its row in `search_article`, the best 1.
        var articles: [Int64: Double] = [:]
        /// The score of the likeliest situation: 0 lies between it and all others, far below 0 nothing fits.
        var confidence = -Double.infinity
    }

    private struct Known {
        var biases: [Double] = []
        /// Situation, row in `search_article`, share.
        var articles: [(situation: Int, article: Int64, share: Double)] = []
    }

    /// The articles that the question's situations lead to; nothing when nothing was learned or no word is known.
    func find(_ text: String, in language: Language, _ database: Database) throws -> Found {
        let known = try self.known ?? read(database)
        self.known = known
        guard !known.biases.isEmpty, let scores = try scores(text, language, known.biases, database) else {
            return Found()
        }
        let most = scores.max() ?? 0
        let parts = scores.map { exp(LearnedRanking.sharpness * ($0 - most)) }
        var found: [Int64: Double] = [:]
        for entry in known.articles { found[entry.article, default: 0] += parts[entry.situation] * entry.share }
        guard let best = found.values.max(), best > 0 else { return Found() }
        return Found(
            articles: found.mapValues { $0 / best }.filter { $0.value >= LearnedRanking.least }, confidence: most)
    }

    private func scores(
        _ text: String, _ language: Language, _ biases: [Double], _ database: Database
    ) throws -> [Double]? {
        let statement = try database.cachedStatement(
            sql: "SELECT rarity, weights FROM search_learned_feature WHERE feature = ?")
        var sums = Array(repeating: 0.0, count: biases.count)
        var length = 0.0
        let words = try features.features(of: text, in: language, hasPairs: false, database)
        for (feature, weight) in words.sorted(by: { $0.key < $1.key }) {
            guard let row = try Row.fetchOne(statement, arguments: [feature]) else { continue }
            let own = weight * (row[0] as Double)
            length += own * own
            let scale = own / LearnedWeights.parts
            let bytes = [UInt8](row[1] as Data)
            for at in stride(from: 0, to: bytes.count - 2, by: 3) {
                let situation = Int(bytes[at]) | Int(bytes[at + 1]) << 8
                guard situation < sums.count else { continue }
                sums[situation] += scale * Double(Int8(bitPattern: bytes[at + 2]))
            }
        }
        guard length > 0 else { return nil }
        let scale = 1 / length.squareRoot()
        return sums.indices.map { biases[$0] + scale * sums[$0] }
    }

    private func read(_ database: Database) throws -> Known {
        var known = Known()
        guard try database.tableExists("search_learned_situation") else { return known }
        known.biases = try Double.fetchAll(database, sql: "SELECT bias FROM search_learned_situation ORDER BY id")
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT learned.situation, held.id, learned.share FROM search_learned_article AS learned
                  JOIN search_article AS held ON held.number = learned.number AND held.code = learned.code
                  ORDER BY learned.situation, held.id
                """)
        while let row = try rows.next() {
            let situation: Int = row[0]
            if situation < known.biases.count { known.articles.append((situation, row[1], row[2])) }
        }
        return known
    }
}
