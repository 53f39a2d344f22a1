import GRDB
import LegalModel

/// Orders the candidates and makes the results that are shown.
struct Listing {
    let query: SearchQuery
    let parsed: ParsedQuery
    let language: Language
    let analyzer: TextAnalyzer
    let database: Database

    private var day: CivilDate { query.day ?? query.today }

    /// The results, and whether one of them is close to the question.
    func results(of candidates: [Int64: Candidate]) throws -> ([SearchResult], Bool) {
        let places = try places(of: candidates.keys)
        let ranked = sorted(candidates.values.filter { $0.score > 0 }, places)
        var chosen: [(candidate: Candidate, rows: ArticleRows)] = []
        let wanted = max(query.limit, query.day == nil ? Weights.first : Weights.rowsPerTable)
        for candidate in ranked.prefix(wanted) {
            if let rows = try ArticleRows(candidate.article, in: database) { chosen.append((candidate, rows)) }
        }
        if let day = query.day { chosen = orderedByDay(chosen, day) }
        let results = try chosen.prefix(max(query.limit, 0)).map { try result($0.candidate, $0.rows) }
        // How many are shown does not change whether one is close.
        return (results, chosen.prefix(Weights.first).contains { isClose($0.candidate, $0.rows) })
    }

    /// The articles in their order, as many as are wanted.
    func order(of candidates: [Int64: Candidate]) throws -> [ArticleKey] {
        let keys = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(
                database,
                sql: "SELECT id, code, number FROM search_article WHERE id IN "
                    + "(\(candidates.keys.map { String($0) }.joined(separator: ",")))"
            ).map { row -> (Int64, ArticleKey) in (row[0], ArticleKey(code: CodeIdentifier(row[1]), number: row[2])) })
        return try sorted(candidates.values.filter { $0.score > 0 }, places(of: candidates.keys))
            .prefix(query.limit).compactMap { keys[$0.article] }
    }

    // MARK: Order

    private typealias Place = (code: String, place: Int64)

    private func places(of articles: some Collection<Int64>) throws -> [Int64: Place] {
        let ids = articles.map { String($0) }.joined(separator: ",")
        var places: [Int64: Place] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, code, place FROM search_article WHERE id IN (\(ids))")
        while let row = try rows.next() { places[row[0]] = (row[1], row[2]) }
        return places
    }

    /// By score; the best by wording alone stand among the first ten, so that an article without history is found.
    private func sorted(_ candidates: some Sequence<Candidate>, _ places: [Int64: Place]) -> [Candidate] {
        func order(_ score: (Candidate) -> Double) -> [Candidate] {
            candidates.map { ($0, score($0), places[$0.article] ?? ("", 0)) }.sorted { left, right in
                if left.1 != right.1 { return left.1 > right.1 }
                return (left.2.code, left.2.place) < (right.2.code, right.2.place)
            }.map(\.0)
        }
        let sorted = order(\.score)
        let best = Set(order(\.wording).prefix(Weights.guarded).filter { $0.wording > 0 }.map(\.article))
        let late = sorted.dropFirst(Weights.guardedPlace).filter { best.contains($0.article) }
        guard !late.isEmpty else { return sorted }
        var head = Array(sorted.prefix(Weights.guardedPlace))
        var dropped: [Candidate] = []
        while dropped.count < late.count, let last = head.lastIndex(where: { !best.contains($0.article) }) {
            dropped.insert(head.remove(at: last), at: 0)
        }
        let rest = sorted.dropFirst(Weights.guardedPlace).filter { !best.contains($0.article) }
        return head + late + dropped + rest
    }

    private func orderedByDay(
        _ chosen: [(candidate: Candidate, rows: ArticleRows)], _ day: CivilDate
    ) -> [(candidate: Candidate, rows: ArticleRows)] {
        chosen.enumerated().sorted { left, right in
            let ranks = (rank(standing(left.element.rows)), rank(standing(right.element.rows)))
            return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
        }.map(\.element)
    }

    private func rank(_ standing: Validity.Standing) -> Int {
        switch standing {
        case .inForce: 0
        case .unknown: 1
        case .past: 2
        case .future: 3
        }
    }

    /// Where the day stands against the best of an article's versions.
    private func standing(_ rows: ArticleRows) -> Validity.Standing {
        rows.rows.map { $0.standing(on: day) }.min { rank($0) < rank($1) } ?? .unknown
    }

    // MARK: Results

    private func result(_ candidate: Candidate, _ rows: ArticleRows) throws -> SearchResult {
        let versions = rows.rows(preferring: language)
        let standing = standing(rows)
        let fitting = versions.filter { $0.standing(on: day) == standing }
        let shown = fitting.isEmpty ? versions : fitting
        let digest = shown.last { $0.isDigest } ?? versions.last { $0.isDigest }
        let official = shown.last { !$0.isDigest } ?? versions.last { !$0.isDigest }
        let version = official ?? digest
        let contributions = try contributions(candidate, rows)
        return SearchResult(
            key: rows.key, score: candidate.score, structure: version?.structure ?? [],
            heading: official?.heading ?? digest?.heading, subject: digest?.subject,
            snippet: snippet(digest, official), because: contributions.map(\.name), contributions: contributions,
            validity: (fitting.last ?? version)?.validity, standing: standing,
            language: version?.language ?? language)
    }

    private func snippet(_ digest: ArticleRows.Version?, _ official: ArticleRows.Version?) -> String {
        let snippet = Snippet(analyzer: analyzer, sought: parsed.sought)
        let texts = [digest?.text, official?.text].compactMap { $0 }.map { snippet.text(of: $0) }
        return texts.first { $0.contains("<mark>") } ?? texts.first ?? ""
    }

    private func contributions(_ candidate: Candidate, _ rows: ArticleRows) throws -> [SearchResult.Contribution] {
        var result: [SearchResult.Contribution] = []
        for (part, score) in candidate.parts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where score > 0 {
            for name in try names(of: part, candidate, rows) {
                result.append(SearchResult.Contribution(name: name, score: score))
            }
        }
        return result
    }

    private func names(
        of part: Candidate.Part, _ candidate: Candidate, _ rows: ArticleRows
    ) throws -> [String] {
        switch part {
        case .citation: return ["citation"]
        case .text: return ["text"]
        case .digest: return ["digest"]
        case .plain: return ["plain"]
        case .asked:
            guard let sentence = candidate.sentence,
                let text = try String.fetchOne(
                    database, sql: "SELECT text FROM search_asked WHERE id = ?", arguments: [sentence])
            else { return ["asked"] }
            return ["asked: \(text)"]
        case .heading: return ["heading"]
        case .graph: return ["graph"]
        case .cases:
            guard let abstract = candidate.abstract,
                let ecli = try String.fetchOne(
                    database, sql: "SELECT ecli FROM case_abstract WHERE id = ?", arguments: [abstract])
            else { return ["case-law"] }
            return ["case-law: \(ecli)"]
        case .neighbour: return ["neighbour" + (try number(of: candidate.neighbour))]
        case .topic: return ["topic" + (try number(of: candidate.companion))]
        case .thesaurus:
            let tokens = tokens(of: rows)
            let found = parsed.expansions.filter { expansion in
                expansion.tokens.allSatisfy { word in word.contains { tokens.contains($0) } }
            }
            return found.isEmpty ? ["thesaurus"] : found.prefix(3).map { "thesaurus: \($0.origin) → \($0.term)" }
        }
    }

    private func number(of article: Int64?) throws -> String {
        guard let article else { return "" }
        let number = try String.fetchOne(
            database, sql: "SELECT number FROM search_article WHERE id = ?", arguments: [article])
        return number.map { ": \($0)" } ?? ""
    }

    private func tokens(of rows: ArticleRows) -> Set<[UInt8]> {
        var tokens: Set<[UInt8]> = []
        for version in rows.rows where version.language == analyzer.tables.language {
            for text in [version.text, version.plain, version.subject ?? "", version.heading ?? ""] {
                analyzer.forEachWord(of: Array(text.utf8)) { tokens.formUnion(analyzer.tokens(ofWord: $0.bytes)) }
            }
        }
        return tokens
    }

    // MARK: Floor

    /// Whether an article holds enough of what was sought to be proposed.
    private func isClose(_ candidate: Candidate, _ rows: ArticleRows) -> Bool {
        if candidate.parts[.citation] != nil || candidate.isLikely { return true }
        let tokens = tokens(of: rows)
        let words = parsed.words.filter { word in
            if word.tokens.contains(where: { tokens.contains($0) }) { return true }
            return parsed.expansions.contains { expansion in
                expansion.origin.lowercased().contains(word.text)
                    && expansion.tokens.allSatisfy { part in part.contains { tokens.contains($0) } }
            }
        }
        return !words.isEmpty && words.count >= min(Weights.leastWords, parsed.words.count)
    }
}
