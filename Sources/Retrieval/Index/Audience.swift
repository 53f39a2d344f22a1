import FileFormats
import Foundation
import GRDB
import LegalModel

/// Whom articles speak of, read from `LegalCorpus/audience.yaml`: their digests weigh accordingly.
struct Audience {
    /// Those whom a rule speaks of; `everyone` where the file names none.
    enum Group: String, CaseIterable {
        /// Law that protects consumers.
        case consumers
        /// Law between companies, and of authorities.
        case companies
    }

    private(set) var spans: [Group: [ArticleSpan]] = [:]

    init() {}

    /// Reads the file of a folder `LegalCorpus`; without it all law is for everyone.
    init(folder: URL) throws {
        let path = folder.appendingPathComponent("audience.yaml").path
        guard FileManager.default.fileExists(atPath: path) else {
            self.init()
            return
        }
        try self.init(decoding: YAMLReader.read(WholeFile.read(path), file: path))
    }

    init(decoding node: SourceNode) throws(DataFault) {
        var reader = try node.mapping()
        for group in Group.allCases {
            for node in try reader.list(group.rawValue) {
                guard let span = ArticleSpan(try node.text()) else { throw node.invalid(.articleReference) }
                spans[group, default: []].append(span)
            }
        }
        try reader.finish()
    }

    /// Reads what an index holds.
    init(reading database: Database) throws {
        guard try database.tableExists("search_audience") else { return }
        let rows = try Row.fetchCursor(database, sql: "SELECT who, span FROM search_audience ORDER BY who, span")
        while let row = try rows.next() {
            guard let group = Group(rawValue: row[0]), let span = ArticleSpan(row[1] as String) else { continue }
            spans[group, default: []].append(span)
        }
    }

    /// Writes the spans into the index.
    func write(to database: Database) throws {
        for (group, spans) in spans {
            for span in spans {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO search_audience(who, span) VALUES (?, ?)",
                    arguments: [group.rawValue, span.description])
            }
        }
    }

    /// What the digests of an article weigh.
    func weight(of key: ArticleKey) -> Double {
        if spans[.consumers]?.contains(where: { $0.touches(key) }) == true { return Weights.forConsumers }
        if spans[.companies]?.contains(where: { $0.touches(key) }) == true { return Weights.forCompanies }
        return Weights.forEveryone
    }

    /// Sets the weight of every article of the index; those whose every version has ended weigh less.
    func weigh(in database: Database) throws {
        let ended = try Set(
            Int64.fetchAll(
                database,
                sql: """
                    SELECT search_article.id FROM search_article JOIN article_text AS row
                      ON row.code = search_article.code AND row.number = search_article.number
                    GROUP BY search_article.id HAVING sum(row.valid_to IS NULL) = 0
                    """))
        let update = try database.makeStatement(sql: "UPDATE search_article SET weight = ? WHERE id = ?")
        for row in try Row.fetchAll(database, sql: "SELECT id, code, number FROM search_article") {
            let id: Int64 = row[0]
            let weight = weight(of: ArticleKey(code: CodeIdentifier(row[1]), number: row[2]))
            try update.execute(arguments: [ended.contains(id) ? weight * Weights.ended : weight, id])
        }
    }
}
