import GRDB
import LegalModel

/// Reads the texts whose citations are not known yet and keeps what they cite.
struct MentionReader {
    private let database: Database
    private let finder: MentionFinder
    private let insert: Statement
    private let remember: Statement
    private let elements: Statement

    init(_ database: Database, finder: MentionFinder) throws {
        self.database = database
        self.finder = finder
        insert = try database.makeStatement(
            sql: """
                INSERT OR IGNORE INTO mention(text, source, origin, code, number, target, kind)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        remember = try database.makeStatement(sql: "INSERT INTO mention_reading(text, orders) VALUES (?, ?)")
        elements = try database.makeStatement(sql: "SELECT reference, summary FROM article_element WHERE text = ?")
    }

    /// Reads every text that has no reading.
    func readNewTexts() throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, code, number, language, kind, text, note FROM article_text
                WHERE id NOT IN (SELECT text FROM mention_reading)
                """)
        while let row = try rows.next() {
            guard let language = Language(rawValue: row[3]) else { continue }
            let key = ArticleKey(code: CodeIdentifier(row[1]), number: row[2])
            try read(row, of: key, language)
        }
    }

    private func read(_ row: Row, of key: ArticleKey, _ language: Language) throws {
        let id: Int64 = row[0]
        let isWording = row[4] == "official"
        var orders: Set<CodeIdentifier> = []
        func keep(_ text: String, _ origin: ArticleMention.Origin, place: String = "") throws {
            let reading = finder.mentions(
                in: text, of: key, language, isWording: origin == .official, place: place)
            orders.formUnion(reading.orders)
            for mention in reading.mentions { try store(mention, of: id, origin) }
        }
        try keep(row[5], isWording ? .official : .digest)
        if let note: String = row[6] { try keep(note, .note) }
        if !isWording {
            for element in try Row.fetchAll(elements, arguments: [id]) {
                try keep(element[1], .element, place: element[0])
            }
        }
        try remember.execute(arguments: [id, orders.map(\.text).sorted().joined(separator: " ")])
    }

    private func store(_ mention: MentionFinder.Mention, of id: Int64, _ origin: ArticleMention.Origin) throws {
        try insert.execute(arguments: [
            id, mention.source, origin.rawValue, mention.target.key.code.text, mention.target.key.number,
            mention.target.place, mention.kind.rawValue,
        ])
    }
}
