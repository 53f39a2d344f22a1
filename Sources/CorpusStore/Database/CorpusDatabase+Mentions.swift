import GRDB
public import LegalModel

extension CorpusDatabase {
    /// The places that cite an article, in the order of codes, articles and places.
    ///
    /// - Complexity: one indexed query.
    public func mentions(of key: ArticleKey) throws -> [ArticleMention] {
        try mentions(
            where: "mention.code = ? AND mention.number = ?", key,
            order: "article_text.code <> mention.code, article_text.code, article.place")
    }

    /// What an article cites, in the order of its places, then of codes and articles. Articles that are not held are told too.
    ///
    /// - Complexity: one indexed query.
    public func mentions(in key: ArticleKey) throws -> [ArticleMention] {
        try mentions(
            where: "article_text.code = ? AND article_text.number = ?", key,
            order: "mention.code <> article_text.code, mention.code, cited.place, mention.number")
    }

    private func mentions(where condition: String, _ key: ArticleKey, order: String) throws -> [ArticleMention] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT article_text.code, article_text.number, mention.source, mention.code, mention.number,
                      mention.target, mention.kind, mention.origin, article_text.language
                    FROM mention JOIN article_text ON article_text.id = mention.text
                    LEFT JOIN article ON article.code = article_text.code AND article.number = article_text.number
                    LEFT JOIN article AS cited ON cited.code = mention.code AND cited.number = mention.number
                    WHERE \(condition) ORDER BY \(order)
                    """,
                arguments: [key.code.text, key.number])
            return MentionList(rows).mentions
        }
    }
}

/// Rows of the table `mention` with the same places put together.
private struct MentionList {
    private struct Place: Hashable {
        let source: ArticleReference
        let target: ArticleReference
    }

    private var order: [Place] = []
    private var kinds: [Place: ArticleMention.Kind] = [:]
    private var origins: [Place: Set<ArticleMention.Origin>] = [:]
    private var languages: [Place: Set<Language>] = [:]

    init(_ rows: [Row]) {
        for row in rows {
            guard let source = MentionList.reference(row[0], row[1], row[2]),
                let target = MentionList.reference(row[3], row[4], row[5]),
                let kind = ArticleMention.Kind(rawValue: row[6]),
                let origin = ArticleMention.Origin(rawValue: row[7])
            else { continue }
            let place = Place(source: source, target: target)
            if kinds[place] == nil { order.append(place) }
            if kinds[place] != .named { kinds[place] = kind }
            origins[place, default: []].insert(origin)
            if let language = Language(rawValue: row[8]) { languages[place, default: []].insert(language) }
        }
    }

    /// The mentions; a source without a place is left out where the same article cites the same from a known place.
    var mentions: [ArticleMention] {
        var placed: Set<Place> = []
        for place in order where !place.source.place.isEmpty {
            placed.insert(Place(source: ArticleReference(place.source.key), target: ArticleReference(place.target.key)))
        }
        return order.compactMap { place in
            if place.source.place.isEmpty,
                placed.contains(Place(source: place.source, target: ArticleReference(place.target.key)))
            {
                return nil
            }
            guard let kind = kinds[place] else { return nil }
            return ArticleMention(
                source: place.source, target: place.target, kind: kind, origins: origins[place] ?? [],
                languages: languages[place] ?? [])
        }
    }

    private static func reference(_ code: String, _ number: String, _ place: String) -> ArticleReference? {
        ArticleReference(place.isEmpty ? "\(code):\(number)" : "\(code):\(number),\(place)")
            ?? ArticleReference("\(code):\(number)")
    }
}
