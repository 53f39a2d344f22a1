import Citations
import LegalModel

/// How many rows of a set were read right, by language and kind, with those that were not.
struct CitationScore: CustomStringConvertible {
    private(set) var total = Count()
    private(set) var parts: [String: Count] = [:]
    /// Rows of which something must not be resolved and was.
    private(set) var trapsResolved: [String] = []
    private(set) var misses: [String] = []

    /// Rows, those with the right set of articles, those with everything right.
    struct Count {
        var rows = 0
        var articles = 0
        var all = 0

        var articlesRight: Double { rows == 0 ? 0 : Double(articles) / Double(rows) }
        var allRight: Double { rows == 0 ? 0 : Double(all) / Double(rows) }
    }

    init(_ rows: [CitationRow], finder: CitationFinder) {
        for row in rows { add(row, finder) }
    }

    private mutating func add(_ row: CitationRow, _ finder: CitationFinder) {
        let (found, resolved) = row.found(by: finder)
        let expected = row.expected
        let mayResolve = Set(row.codes.filter { $0.hasPrefix("BE-") }.map { CodeIdentifier($0) })
        let isTrapped = !Set(resolved).isSubset(of: mayResolve)
        if isTrapped { trapsResolved.append("\(row.text): \(found)") }
        // What owns nothing may be reported without an owner.
        let isNothing = expected.isEmpty || row.codes == [""]
        let areArticlesRight = isNothing ? !isTrapped : articles(found) == articles(expected)
        let isAllRight = isNothing ? !isTrapped : Set(found) == Set(expected)
        for key in [nil, row.language.rawValue, row.kind] {
            var count = key.map { parts[$0] ?? Count() } ?? total
            count.rows += 1
            count.articles += areArticlesRight ? 1 : 0
            count.all += isAllRight ? 1 : 0
            if let key { parts[key] = count } else { total = count }
        }
        if !isAllRight { misses.append("\(row.text)\n   expected \(expected)\n   found    \(found)") }
    }

    private func articles(_ list: [String]) -> Set<Substring> {
        Set(list.compactMap { $0.split(separator: "|", omittingEmptySubsequences: false).dropFirst().first })
    }

    var description: String {
        let rows = [("all", total)] + parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let lines = rows.map { "  \($0): \($1.rows) rows, articles \($1.articles), everything \($1.all)" }
        return (lines + ["  resolved against the rule: \(trapsResolved.count)"] + trapsResolved + misses)
            .joined(separator: "\n")
    }
}
