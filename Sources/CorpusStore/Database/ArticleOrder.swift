import GRDB
import LegalModel

/// The articles that are held, in the order of each code.
struct ArticleOrder {
    private var numbers: [CodeIdentifier: [String]] = [:]
    private var places: [ArticleKey: Int] = [:]

    /// Articles of a range at most: a longer one is a misreading.
    private static let longestRange = 500

    init(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT code, number FROM article ORDER BY code, place")
        while let row = try rows.next() {
            let key = ArticleKey(code: CodeIdentifier(row[0]), number: row[1])
            places[key] = numbers[key.code, default: []].count
            numbers[key.code, default: []].append(key.number)
        }
    }

    /// The numbers of each code in their order, apart by blanks.
    var lists: [CodeIdentifier: String] { numbers.mapValues { $0.joined(separator: " ") } }

    /// Whether an article is held.
    func holds(_ key: ArticleKey) -> Bool { places[key] != nil }

    /// The articles after the first up to the last, which is told even when it is not held.
    func range(from first: ArticleKey, to last: ArticleKey) -> [ArticleKey] {
        let all = numbers[first.code] ?? []
        let start = places[first].map { $0 + 1 } ?? place(of: first.number, in: all)
        let end = places[last] ?? place(of: last.number, in: all)
        guard start <= end, end - start < ArticleOrder.longestRange else { return [last] }
        return all[start..<end].map { ArticleKey(code: first.code, number: $0) } + [last]
    }

    /// The articles at a distance, nearest first: two for 2 and for −2.
    func articles(_ distance: Int, from key: ArticleKey) -> [ArticleKey] {
        guard let place = places[key], let all = numbers[key.code], distance != 0 else { return [] }
        let steps = 1...abs(distance)
        return steps.map { place + (distance < 0 ? -$0 : $0) }.filter(all.indices.contains)
            .map { ArticleKey(code: key.code, number: all[$0]) }
    }

    /// Where an article that is not held would stand.
    private func place(of number: String, in all: [String]) -> Int {
        let order = ArticleNumberOrder(number)
        return all.firstIndex { order < ArticleNumberOrder($0) } ?? all.count
    }
}
