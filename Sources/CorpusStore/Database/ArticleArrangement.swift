import LegalModel

/// The order of the articles of a code.
enum ArticleArrangement {
    /// Numbers in the order in which they are printed; those that are not printed stand after the printed ones that come
    /// before them by number.
    static func order(_ numbers: [String], printed: [String]) -> [String] {
        let held = Set(numbers)
        var seen: Set<String> = []
        var result = printed.filter { held.contains($0) && seen.insert($0).inserted }
        let others = numbers.filter { !seen.contains($0) }
            .map { (number: $0, order: ArticleNumberOrder($0)) }.sorted { $0.order < $1.order }
        guard !result.isEmpty else { return others.map(\.number) }
        for other in others.reversed() {
            let place = result.lastIndex { ArticleNumberOrder($0) < other.order }.map { $0 + 1 } ?? 0
            result.insert(other.number, at: place)
        }
        return result
    }
}
