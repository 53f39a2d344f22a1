import GRDB
public import LegalModel

extension CorpusDatabase {
    /// The judgments filed under an article, the latest first; in the language asked for, and those that have no abstract
    /// in it in another.
    public func cases(of key: ArticleKey, preferring language: Language) throws -> [CaseSummary] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT ecli, court, decided, language, text FROM case_article
                    JOIN case_abstract ON case_abstract.id = case_article.abstract
                    WHERE code = ? AND number = ? ORDER BY decided DESC, ecli, case_abstract.id
                    """, arguments: [key.code.text, key.number])
            var order: [String] = []
            var byCase: [String: [Row]] = [:]
            for row in rows {
                let ecli: String = row[0]
                if byCase[ecli] == nil { order.append(ecli) }
                byCase[ecli, default: []].append(row)
            }
            return order.compactMap { ecli in
                let all = byCase[ecli] ?? []
                let held = Set(all.compactMap { Language(rawValue: $0[3]) })
                guard let first = all.first, let shown = held.contains(language) ? language : held.min() else {
                    return nil
                }
                return CaseSummary(
                    ecli: ecli, court: first[1], decided: first.date("decided"), language: shown,
                    abstracts: all.filter { $0[3] == shown.rawValue }.map { $0[4] })
            }
        }
    }

    /// The articles nearest to a number that is not held: those around its place in its code, then those of the same
    /// number in other codes.
    public func nearest(to key: ArticleKey) throws -> [ArticleKey] {
        try read { database in
            let numbers = try String.fetchAll(
                database, sql: "SELECT number FROM article WHERE code = ? ORDER BY place", arguments: [key.code.text])
            let order = ArticleNumberOrder(key.number)
            let place = numbers.firstIndex { order < ArticleNumberOrder($0) } ?? numbers.count
            let around = numbers[max(0, place - 2)..<min(numbers.count, place + 2)]
            let others = try Row.fetchAll(
                database, sql: "SELECT code, number FROM article WHERE number = ? AND code <> ? ORDER BY code",
                arguments: [key.number, key.code.text])
            return around.map { ArticleKey(code: key.code, number: $0) }
                + others.map { ArticleKey(code: CodeIdentifier($0[0]), number: $0[1]) }
        }
    }

    /// The articles from a first to a last number, both included, in the order of the code.
    public func keys(from first: ArticleKey, to last: ArticleKey) throws -> [ArticleKey] {
        try read { database in
            let order = try ArticleOrder(database)
            let isHeld =
                try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE code = ? AND number = ?)",
                    arguments: [first.code.text, first.number]) ?? false
            let rest = order.range(from: first, to: last).filter { order.holds($0) }
            return (isHeld ? [first] : []) + rest
        }
    }
}
