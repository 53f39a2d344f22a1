import GRDB
import LegalModel

/// Finds words of the index that are written almost like one that no text holds.
struct Spelling {
    let database: Database
    let language: Language
    let analyzer: TextAnalyzer

    /// The tables whose vocabulary counts.
    private static let tables = ["asked", "plain", "digest", "text"]

    /// What was probably meant by the words that no text holds, in their order; at most one a word.
    ///
    /// Words of four letters and more are compared; one change is allowed, two from eight letters on. The nearest wins, then
    /// the one that stands in most texts.
    func corrections(of words: [ParsedQuery.Word]) throws -> [ParsedQuery.Expansion] {
        var corrections: [ParsedQuery.Expansion] = []
        for word in words {
            guard word.text.count >= 4, word.text.allSatisfy(\.isLetter), let token = word.tokens.first,
                try !word.tokens.contains(where: { try isHeld($0) }),
                let near = try nearest(to: [token, Fold.fold(Array(word.text.utf8))]),
                let surface = try surface(of: near, for: Fold.fold(Array(word.text.utf8)))
            else { continue }
            corrections.append(
                ParsedQuery.Expansion(
                    origin: word.text, term: surface, tokens: [analyzer.tokens(ofWord: Array(surface.utf8))]))
        }
        return corrections
    }

    private func isHeld(_ token: [UInt8]) throws -> Bool {
        let term = String(decoding: token, as: UTF8.self)
        for table in Spelling.tables {
            let statement = try database.cachedStatement(
                sql: "SELECT 1 FROM \(table)_\(language.rawValue)_words WHERE term = ? LIMIT 1")
            if try Int.fetchOne(statement, arguments: [term]) != nil { return true }
        }
        return false
    }

    /// The term with the fewest changes from a stem or from its whole word, among those with the same first letter.
    private func nearest(to forms: [[UInt8]]) throws -> [UInt8]? {
        let lengths = forms.map(\.count)
        guard let first = forms.first?.first, let shortest = lengths.min(), let longest = lengths.max() else {
            return nil
        }
        let most = longest >= 8 ? 2 : 1
        let start = String(decoding: [first], as: UTF8.self)
        let end = String(decoding: [first + 1], as: UTF8.self)
        var best: (changes: Int, terms: [(term: [UInt8], texts: Int)]) = (most + 1, [])
        for table in Spelling.tables {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT term, doc FROM \(table)_\(language.rawValue)_words
                    WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?
                    """)
            let rows = try Row.fetchCursor(
                statement, arguments: [start, end, shortest - most, longest + most])
            while let row = try rows.next() {
                let term = Array((row[0] as String).utf8)
                let changes = forms.map { Spelling.changes(from: $0, to: term, atMost: most) }.min() ?? most + 1
                guard changes <= most else { continue }
                // A sentence of everyday life is one of ten times as many, and far shorter than an article.
                let texts = table == "asked" ? (row[1] as Int) / 10 : row[1] as Int
                if changes < best.changes { best = (changes, []) }
                if changes == best.changes { best.terms.append((term, texts)) }
            }
        }
        return try likeliest(best.terms, for: forms.last ?? [])
    }

    /// Of several stems as near, the one whose word is nearest to the whole word, then the one that most texts hold:
    /// « verjarring » is « verjaring », not « verjaard ».
    private func likeliest(_ terms: [(term: [UInt8], texts: Int)], for word: [UInt8]) throws -> [UInt8]? {
        let most = terms.sorted { $0.texts > $1.texts }.prefix(Spelling.compared)
        guard most.count > 1 else { return most.first?.term }
        let changes = try most.map { entry in
            let surface = try surface(of: entry.term, for: word).map { Fold.fold(Array($0.utf8)) } ?? entry.term
            return Spelling.changes(from: word, to: surface, atMost: word.count)
        }
        return zip(most, changes).enumerated().min { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }?
            .element.0.term
    }

    /// Stems as near to a word whose words are looked at.
    private static let compared = 5

    /// The word of the texts with this token that is most like a word.
    private func surface(of token: [UInt8], for word: [UInt8]) throws -> String? {
        let term = String(decoding: token, as: UTF8.self)
        var best: (word: String, changes: Int)?
        for (table, column) in [("asked", "sentence"), ("plain", "plain"), ("digest", "digest"), ("text", "text")] {
            let name = "\(table)_\(language.rawValue)"
            // The token is no word that can be searched: the instances of the vocabulary tell where it stands.
            let sql = """
                SELECT \(column) FROM \(name)
                  WHERE rowid IN (SELECT doc FROM \(name)_places WHERE term = ? LIMIT \(Spelling.looked))
                """
            for text in try String.fetchAll(database, sql: sql, arguments: [term]) {
                for found in analyzer.words(of: text) where analyzer.tokens(ofWord: found.bytes).contains(token) {
                    let changes = Spelling.changes(from: word, to: Fold.fold(found.bytes), atMost: word.count)
                    if let best, best.changes <= changes { continue }
                    best = (String(decoding: found.bytes, as: UTF8.self), changes)
                }
            }
        }
        return best?.word
    }

    /// Texts of each table in which the word of a stem is looked for.
    private static let looked = 10

    /// Insertions, removals, replacements and exchanges of neighbours; one more than `most` when there are more.
    ///
    /// - Source: the restricted Damerau–Levenshtein distance.
    static func changes(from one: [UInt8], to other: [UInt8], atMost most: Int) -> Int {
        guard abs(one.count - other.count) <= most else { return most + 1 }
        var before = [Int]()
        var last = Array(0...other.count)
        for (row, byte) in one.enumerated() {
            var line = [row + 1]
            for (column, candidate) in other.enumerated() {
                var cost = min(last[column] + (byte == candidate ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, byte == other[column - 1], one[row - 1] == candidate {
                    cost = min(cost, before[column - 1] + 1)
                }
                line.append(cost)
            }
            guard (line.min() ?? 0) <= most else { return most + 1 }
            (before, last) = (last, line)
        }
        return last.last ?? most + 1
    }
}
