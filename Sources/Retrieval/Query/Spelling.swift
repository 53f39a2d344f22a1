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
                let surface = try surface(of: near)
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
        var best: (term: [UInt8], changes: Int, texts: Int)?
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
                let texts: Int = row[1]
                if let held = best, (held.changes, -held.texts) <= (changes, -texts) { continue }
                best = (term, changes, texts)
            }
        }
        return best?.term
    }

    /// A word of the texts that has this token.
    private func surface(of token: [UInt8]) throws -> String? {
        let term = String(decoding: token, as: UTF8.self)
        for (table, column) in [("asked", "sentence"), ("plain", "plain"), ("digest", "digest"), ("text", "text")] {
            let name = "\(table)_\(language.rawValue)"
            // The token is no word that can be searched: the instances of the vocabulary tell where it stands.
            let sql =
                "SELECT \(column) FROM \(name) WHERE rowid IN (SELECT doc FROM \(name)_places WHERE term = ? LIMIT 1)"
            guard let text = try String.fetchOne(database, sql: sql, arguments: [term]) else { continue }
            for word in analyzer.words(of: text) where analyzer.tokens(ofWord: word.bytes).contains(token) {
                return String(decoding: word.bytes, as: UTF8.self)
            }
        }
        return nil
    }

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
