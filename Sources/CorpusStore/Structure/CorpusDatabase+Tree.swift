import GRDB
public import LegalModel

extension CorpusDatabase {
    /// The structure of a code as it stands on a day, with headings in a language where they are held in it.
    ///
    /// Headings are known by their kind and number, so that digests and pages, and files that spell a heading in their own
    /// way, come together; where an official text is held its headings win. The order is that of the articles.
    ///
    /// - Returns: `nil` when nothing of the code is held.
    public func tree(of code: CodeIdentifier, language: Language, on day: CivilDate) throws -> CodeTree? {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT article.number, article.place, kind, language, structure, subject, heading, valid_from, valid_to,
                      status, ending
                    FROM article JOIN article_text AS row ON row.code = article.code AND row.number = article.number
                    WHERE article.code = ? ORDER BY article.place
                    """, arguments: [code.text])
            guard !rows.isEmpty else { return nil }
            let isByBook = rows.contains { ($0[0] as String).contains(".") }
            let builder = TreeBuilder(isByBook ? .byBook : .plain)
            var start = 0
            while start < rows.count {
                let place: Int = rows[start][1]
                let end = rows[start...].firstIndex { $0[1] as Int != place } ?? rows.count
                TreeRows(Array(rows[start..<end]), language, day).add(to: builder)
                start = end
            }
            return builder.tree(of: code)
        }
    }
}

/// The rows of one article.
private struct TreeRows {
    private let rows: [Row]
    private let language: Language
    private let day: CivilDate

    init(_ rows: [Row], _ language: Language, _ day: CivilDate) {
        self.rows = rows
        self.language = language
        self.day = day
    }

    func add(to builder: TreeBuilder) {
        guard let first = rows.first else { return }
        let chosen = rows.min { rank($0) < rank($1) } ?? first
        let titled = rows.filter { $0["language"] == language.rawValue } + rows
        let title = titled.lazy.compactMap { ($0["subject"] as String?) ?? ($0["heading"] as String?) }.first
        builder.add(
            CodeTree.Article(
                number: first["number"], place: first["place"], title: title,
                hasDigest: rows.contains { $0["kind"] == "digest" },
                hasOfficial: rows.contains { $0["kind"] == "official" }, state: state),
            under: (chosen["structure"] as String).split(separator: "\n").map(String.init),
            isWanted: chosen["language"] == language.rawValue, isOfficial: chosen["kind"] == "official")
    }

    /// Headings at all, official ones, those in the language: the lowest rank wins.
    private func rank(_ row: Row) -> Int {
        ((row["structure"] as String).isEmpty ? 4 : 0) + (row["kind"] == "official" ? 0 : 2)
            + (row["language"] == language.rawValue ? 0 : 1)
    }

    private var state: CodeTree.State {
        let standings = rows.map { row -> (Validity.Standing, String?) in
            let validity = Validity(from: row.date("valid_from"), to: row.date("valid_to")) ?? .unknown
            let said = (row["status"] as String?) ?? (row["ending"] as String?)
            return (validity.standing(on: day), said)
        }
        let ended = standings.filter { ["repealed", "moved", "renumbered"].contains($0.1) }
        if standings.contains(where: { $0.0 == .inForce && !["repealed", "moved", "renumbered"].contains($0.1) }) {
            return .inForce
        }
        if let end = ended.last, standings.allSatisfy({ $0.0 != .future || $0.1 == "future" }),
            end.0 != .future
        {
            return end.1 == "repealed" ? .repealed : .moved
        }
        if standings.contains(where: { $0.0 == .unknown }) { return .unknown }
        return standings.contains { $0.0 == .future } ? .future : .noLonger
    }
}
