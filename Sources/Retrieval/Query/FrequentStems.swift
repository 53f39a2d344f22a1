import GRDB
import LegalModel

/// The stems that stand in many official wordings, with in how many; the empty one with how many there are.
struct FrequentStems {
    private let texts: [[UInt8]: Int]

    init(_ texts: [[UInt8]: Int] = [:]) { self.texts = texts }

    /// Those of a language that an index holds.
    init(_ language: Language, in database: Database) throws {
        var texts: [[UInt8]: Int] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT stem, texts FROM search_frequent WHERE language = ?", arguments: [language.rawValue])
        while let row = try rows.next() { texts[Array((row[0] as String).utf8)] = row[1] }
        self.texts = texts
    }

    /// The places of the words to be searched, in their order: the rarest until their texts come to a share of all.
    ///
    /// - Parameters:
    ///   - words: each with its stems.
    ///   - share: above 0 up to 1.
    ///   - least: how many are kept however frequent they are.
    func rarest(_ words: [[[UInt8]]], share: Double, least: Int) -> [Int] {
        let counts = words.map { $0.map { texts[$0] ?? 0 }.max() ?? 0 }
        let rows = Int(Double(texts[[]] ?? 0) * share)
        guard counts.reduce(0, +) > rows else { return Array(words.indices) }
        var sum = 0
        var kept: [Int] = []
        for place in words.indices.sorted(by: { (counts[$0], $0) < (counts[$1], $1) }) {
            sum += counts[place]
            guard sum <= rows || kept.count < least else { break }
            kept.append(place)
        }
        return kept.sorted()
    }
}
