import GRDB
import LegalModel

/// Collects the candidates of one query: each table its best rows, scores summed by article.
struct Scoring {
    let database: Database
    let language: Language
    let query: ParsedQuery
    let weights: Weights
    private(set) var candidates: [Int64: Candidate] = [:]
    /// The articles that filters keep; `nil` without filters.
    private(set) var kept: Set<Int64>?

    private let frequent: FrequentStems

    init(
        _ query: ParsedQuery, language: Language, weights: Weights, frequent: FrequentStems, database: Database
    ) {
        self.frequent = frequent
        self.query = query
        self.weights = weights
        self.language = language
        self.database = database
    }

    /// Fills the candidates.
    mutating func run(_ likeness: Likeness.Found, _ learned: LearnedRanking.Found) throws {
        if let match = query.textMatch(frequent) {
            try collect("text", match, .text, weights.text)
            try collect("structure", match, .heading, weights.heading)
        }
        if let match = query.match {
            try collect("digest", match, .digest, weights.digest, isOurs: true)
            try collect("plain", match, .plain, weights.plain, isOurs: true)
            try collectCases(match)
        }
        let sentences = [(query.match, 1 - weights.phraseStopWords), (query.sentenceMatch, weights.phraseStopWords)]
            .compactMap { match, weight in match.flatMap { weight > 0 ? ($0, weight) : nil } }
        if let match = query.textExpansionMatch(frequent) {
            try collect("text", match, .thesaurus, weights.thesaurus)
        }
        if let match = query.expansionMatch {
            for table in ["digest", "plain"] {
                try collect(table, match, .thesaurus, weights.thesaurus, isOurs: true)
            }
        }
        try liftTopics(sentences)
        try keepToFilters()
        try spreadToNeighbours()
        if query.words.count < Weights.shortQuery { try spreadByCitation() }
        addLikeness(likeness, learned)
        try exclude()
    }

    private var limit: Int {
        query.code == nil && query.book == nil ? Weights.rowsPerTable : Weights.rowsPerNarrowedTable
    }

    /// ```sql
    /// SELECT search_article.id, -hit.rank FROM
    ///   (SELECT rowid, rank FROM digest_fr WHERE digest_fr MATCH ? ORDER BY rank LIMIT ?) AS hit
    ///   JOIN article_text … JOIN search_article …
    /// ```
    private mutating func collect(
        _ table: String, _ match: String, _ part: Candidate.Part, _ weight: Double, isOurs: Bool = false
    ) throws {
        let name = "\(table)_\(language.rawValue)"
        let statement = try database.cachedStatement(
            sql: """
                SELECT search_article.id, -hit.rank, who, ended FROM
                  (SELECT rowid, rank FROM \(name) WHERE \(name) MATCH ? ORDER BY rank LIMIT ?) AS hit
                  JOIN article_text AS row ON row.id = hit.rowid
                  JOIN search_article ON search_article.number = row.number AND search_article.code = row.code
                """)
        var best: [Int64: Double] = [:]
        let rows = try Row.fetchCursor(statement, arguments: [match, limit])
        while let row = try rows.next() {
            let article: Int64 = row[0]
            let score = isOurs ? (row[1] as Double) * weights.audience(row[2], ended: row[3]) : row[1]
            best[article] = max(best[article] ?? 0, score)
        }
        for (article, score) in best {
            candidates[article, default: Candidate(article: article)].raise(part, to: weight * score)
        }
    }

    private mutating func collectCases(_ match: String) throws {
        let name = language.rawValue
        guard try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM case_abstract)") ?? false else { return }
        var scores: [Int64: Double] = [:]
        let articles = try Row.fetchCursor(
            database,
            sql: """
                SELECT rowid, -rank FROM case_article_\(name) WHERE case_article_\(name) MATCH ? ORDER BY rank LIMIT ?
                """, arguments: [match, limit])
        while let row = try articles.next() { scores[row[0], default: 0] += weights.caseArticle * (row[1] as Double) }
        var best: [Int64: (score: Double, abstract: Int64)] = [:]
        let abstracts = try Row.fetchCursor(
            database,
            sql: """
                SELECT search_article.id, -hit.rank, hit.rowid FROM
                  (SELECT rowid, rank FROM cases_\(name) WHERE cases_\(name) MATCH ? ORDER BY rank LIMIT ?) AS hit
                  JOIN case_article ON case_article.abstract = hit.rowid
                  JOIN search_article ON search_article.number = case_article.number
                    AND search_article.code = case_article.code
                """, arguments: [match, limit])
        while let row = try abstracts.next() {
            let article: Int64 = row[0]
            if let held = best[article], held.score >= row[1] { continue }
            best[article] = (row[1], row[2])
        }
        for (article, hit) in best { scores[article, default: 0] += weights.bestCase * hit.score }
        guard let most = scores.values.max(), most > 0 else { return }
        for (article, score) in scores {
            let sharp = score * (score / most).squareRoot()
            candidates[article, default: Candidate(article: article)].raise(.cases, to: sharp)
            candidates[article]?.abstract = best[article]?.abstract
        }
        for (article, candidate) in candidates where candidate.parts[.cases] == nil {
            candidates[article]?.scaleWording(by: weights.withoutCases)
        }
    }

    /// Drops what stands outside the code or book that was asked for.
    private mutating func keepToFilters() throws {
        guard query.code != nil || query.book != nil else { return }
        let book = query.book ?? ""
        let kept = try Set(
            Int64.fetchAll(
                database,
                sql: """
                    SELECT id FROM search_article WHERE (?1 IS NULL OR code = ?1)
                      AND (?2 = '' OR number LIKE ?2 || '.%' OR section LIKE 'Livre ' || ?2 || char(10) || '%'
                        OR section LIKE 'Livre ' || ?2 OR section LIKE 'Livre ' || ?2 || '.%')
                    """, arguments: [query.code?.text, book]))
        candidates = candidates.filter { kept.contains($0.key) }
        self.kept = kept
    }

    /// Adds to what an article was given.
    mutating func add(_ part: Candidate.Part, _ value: Double, to article: Int64) {
        candidates[article, default: Candidate(article: article)].add(part, value)
    }

    /// Remembers the sentence most like the question.
    mutating func note(sentence: Int64?, for article: Int64) { candidates[article]?.sentence = sentence }

    /// Remembers that a situation told of leads to an article.
    mutating func markLikely(_ article: Int64) { candidates[article]?.isLikely = true }

    /// Remembers the article for whose sake another was lifted.
    mutating func note(companion: Int64?, for article: Int64) { candidates[article]?.companion = companion }

    /// Drops what holds an excluded word, in any of its texts in the language.
    private mutating func exclude() throws {
        guard let match = query.excludedMatch else { return }
        for table in ["text", "digest", "plain"] {
            let name = "\(table)_\(language.rawValue)"
            let held = try Int64.fetchAll(
                database,
                sql: """
                    SELECT search_article.id FROM \(name) JOIN article_text AS row ON row.id = \(name).rowid
                      JOIN search_article ON search_article.number = row.number AND search_article.code = row.code
                    WHERE \(name) MATCH ?
                    """, arguments: [match])
            for article in held { candidates[article] = nil }
        }
    }

    // MARK: Neighbours and citations

    /// The best articles, as a list of ids for SQL: numbers of ours, never text from outside.
    private func best() -> (ids: String, scores: [Int64: Double]) {
        let best = candidates.values.map { ($0.article, $0.score) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Weights.spread)
        return (
            best.map { String($0.0) }.joined(separator: ","),
            Dictionary(best, uniquingKeysWith: { first, _ in first })
        )
    }

    private mutating func spreadToNeighbours() throws {
        let (ids, scores) = best()
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT one.id, other.id FROM search_article AS one JOIN search_article AS other
                  ON other.code = one.code AND other.place IN (one.place - 1, one.place + 1)
                  AND other.section = one.section
                WHERE one.id IN (\(ids))
                """)
        var given: [Int64: (sum: Double, best: Int64, most: Double)] = [:]
        let filtered = query.code != nil || query.book != nil
        while let row = try rows.next() {
            let one: Int64 = row[0]
            let other: Int64 = row[1]
            guard let score = scores[one], score > 0, !filtered || candidates[other] != nil else { continue }
            var entry = given[other] ?? (0, one, 0)
            entry.sum += weights.neighbour * score
            if score > entry.most { (entry.best, entry.most) = (one, score) }
            given[other] = entry
        }
        for (article, entry) in given {
            candidates[article, default: Candidate(article: article)].add(.neighbour, entry.sum)
            candidates[article]?.neighbour = entry.best
        }
    }

    private mutating func spreadByCitation() throws {
        let (ids, scores) = best()
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT source, target FROM cites WHERE source IN (\(ids))
                UNION SELECT target, source FROM cites WHERE target IN (\(ids))
                """)
        while let row = try rows.next() {
            let one: Int64 = row[0]
            let other: Int64 = row[1]
            guard let score = scores[one], candidates[other] != nil else { continue }
            candidates[other]?.raise(.graph, to: weights.graph * score)
        }
    }
}
