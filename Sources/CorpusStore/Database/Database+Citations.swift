import Citations
import Foundation
import GRDB
import LegalModel

extension Database {
    /// Finds which place cites which article: in the digests with their notes and places, and in the wordings.
    ///
    /// Without a grammar of citations in the folder nothing is found. A text that was read before is not read again unless
    /// it has a range or a neighbour in a code whose articles came or went.
    func relink(with folder: URL) throws {
        try execute(sql: "DELETE FROM cites")
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent("citations").path) else {
            try execute(sql: "DELETE FROM mention; DELETE FROM mention_reading")
            return
        }
        let order = try ArticleOrder(self)
        try forgetReadings(dependingOn: try changedOrders(order))
        let reader = try MentionReader(self, finder: MentionFinder(CitationFinder(corpusFolder: folder), order: order))
        try reader.readNewTexts()
        try execute(
            sql: """
                INSERT OR IGNORE INTO cites(source, target, kind)
                SELECT origin.id, target.id, 'mentions' FROM mention
                JOIN article_text ON article_text.id = mention.text
                JOIN article AS origin ON origin.code = article_text.code AND origin.number = article_text.number
                JOIN article AS target ON target.code = mention.code AND target.number = mention.number
                """)
    }

    /// The codes whose articles are others, or in another order, than when they were last looked at; remembers them.
    private func changedOrders(_ order: ArticleOrder) throws -> Set<CodeIdentifier> {
        let known = try Row.fetchAll(self, sql: "SELECT code, numbers FROM mention_order").map { row in
            (CodeIdentifier(row[0]), row[1] as String)
        }
        let before = Dictionary(known) { first, _ in first }
        let now = order.lists
        let changed = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
        for code in changed {
            try execute(sql: "DELETE FROM mention_order WHERE code = ?", arguments: [code.text])
            guard let numbers = now[code] else { continue }
            try execute(
                sql: "INSERT INTO mention_order(code, numbers) VALUES (?, ?)", arguments: [code.text, numbers])
        }
        return changed
    }

    private func forgetReadings(dependingOn codes: Set<CodeIdentifier>) throws {
        for row in try Row.fetchAll(self, sql: "SELECT text, orders FROM mention_reading WHERE orders <> ''") {
            let orders = (row[1] as String).split(separator: " ").map { CodeIdentifier(String($0)) }
            guard !codes.isDisjoint(with: orders) else { continue }
            let id: Int64 = row[0]
            try execute(sql: "DELETE FROM mention WHERE text = ?", arguments: [id])
            try execute(sql: "DELETE FROM mention_reading WHERE text = ?", arguments: [id])
        }
    }
}
