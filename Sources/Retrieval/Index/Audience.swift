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

    /// Whom an article speaks of; `nil` for everyone.
    func group(of key: ArticleKey) -> Group? {
        Group.allCases.first { spans[$0]?.contains { $0.touches(key) } == true }
    }

    /// Notes for every article of the index whom it speaks of, and whether its every version has ended.
    func mark(in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE search_article SET ended = id IN (
                  SELECT article.id FROM article JOIN article_text AS row
                    ON row.code = article.code AND row.number = article.number
                  GROUP BY article.id HAVING sum(row.valid_to IS NULL) = 0)
                """)
        let update = try database.makeStatement(sql: "UPDATE search_article SET who = ? WHERE id = ?")
        for row in try Row.fetchAll(database, sql: "SELECT id, code, number FROM search_article") {
            let id: Int64 = row[0]
            guard let group = group(of: ArticleKey(code: CodeIdentifier(row[1]), number: row[2])) else { continue }
            try update.execute(arguments: [group.rawValue, id])
        }
    }
}

extension Weights {
    /// What the digests of an article weigh.
    func audience(_ who: String?, ended: Bool) -> Double {
        let weight =
            switch who.flatMap({ Audience.Group(rawValue: $0) }) {
            case .consumers: forConsumers
            case .companies: forCompanies
            case .none: forEveryone
            }
        return ended ? weight * self.ended : weight
    }
}
