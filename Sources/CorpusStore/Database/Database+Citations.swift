import Citations
import Foundation
import GRDB
import LegalModel

extension Database {
    /// Finds again which place cites which article: in the digests with their notes and places, and in the wordings.
    ///
    /// Without a grammar of citations in the folder nothing is found. A text whose mentions are known is not read again
    /// unless articles came or went: ranges and neighbours depend on them.
    func relink(with folder: URL) throws {
        try execute(sql: "DELETE FROM cites")
        try execute(sql: "DELETE FROM mention")
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent("citations").path) else { return }
        let finder = MentionFinder(try CitationFinder(corpusFolder: folder), order: try ArticleOrder(self))
        let insert = try makeStatement(
            sql: """
                INSERT OR IGNORE INTO mention(text, source, origin, code, number, target, kind)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        func store(_ mentions: Set<MentionFinder.Mention>, _ id: Int64, _ origin: ArticleMention.Origin) throws {
            for mention in mentions {
                try insert.execute(arguments: [
                    id, mention.source, origin.rawValue, mention.target.key.code.text, mention.target.key.number,
                    mention.target.place, mention.kind.rawValue,
                ])
            }
        }
        let rows = try Row.fetchCursor(
            self, sql: "SELECT id, code, number, language, kind, text, note FROM article_text")
        while let row = try rows.next() {
            guard let language = Language(rawValue: row[3]) else { continue }
            let key = ArticleKey(code: CodeIdentifier(row[1]), number: row[2])
            let isWording = row[4] == "official"
            let found = finder.mentions(in: row[5], of: key, language, isWording: isWording)
            try store(found, row[0], isWording ? .official : .digest)
            if let note: String = row[6] {
                try store(finder.mentions(in: note, of: key, language, isWording: false), row[0], .note)
            }
        }
        let elements = try Row.fetchCursor(
            self,
            sql: """
                SELECT article_text.id, reference, summary, code, number, language
                FROM article_element JOIN article_text ON article_text.id = article_element.text
                """)
        while let row = try elements.next() {
            guard let language = Language(rawValue: row[5]) else { continue }
            let key = ArticleKey(code: CodeIdentifier(row[3]), number: row[4])
            let found = finder.mentions(in: row[2], of: key, language, isWording: false, place: row[1])
            try store(found, row[0], .element)
        }
        try execute(
            sql: """
                INSERT OR IGNORE INTO cites(source, target, kind)
                SELECT origin.id, target.id, 'mentions' FROM mention
                JOIN article_text ON article_text.id = mention.text
                JOIN article AS origin ON origin.code = article_text.code AND origin.number = article_text.number
                JOIN article AS target ON target.code = mention.code AND target.number = mention.number
                """)
    }
}
