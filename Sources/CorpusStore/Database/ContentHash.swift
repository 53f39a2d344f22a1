import Crypto
import Foundation
import GRDB

extension Database {
    /// Computes the hash over all digests and official wordings and keeps it in `meta`.
    ///
    /// SHA-256 over the rows in the order code, number, kind, version, language; each value is preceded by its length;
    /// then the titles of articles in languages without a digest.
    func refreshContentHash() throws {
        var hash = SHA256()
        func update(_ value: String?) {
            guard let value else { return hash.update(data: Data("-\n".utf8)) }
            hash.update(data: Data("\(value.utf8.count):".utf8))
            hash.update(data: Data(value.utf8))
        }
        let rows = try Row.fetchCursor(
            self,
            sql: """
                SELECT code, number, kind, CAST(version AS TEXT), language, valid_from, valid_to, structure, heading,
                  subject, text, plain, amended_by, note, source, state, verification, verified_on, second_read_on,
                  status, moved_to, region, notes,
                  (SELECT group_concat(reference || '=' || summary, char(10)) FROM
                    (SELECT reference, summary FROM article_element WHERE text = article_text.id ORDER BY place)),
                  ended_by, ending
                FROM article_text ORDER BY code, number, kind, version, language
                """)
        while let row = try rows.next() {
            for index in 0..<(row.count - 2) { update(row[index]) }
            let hasEnding = (row[row.count - 1] as String?) != nil
            if hasEnding { for index in (row.count - 2)..<row.count { update(row[index]) } }
        }
        let titles = try Row.fetchCursor(
            self,
            sql: """
                SELECT code, number, language, structure, heading, subject FROM article_title
                ORDER BY code, number, language
                """)
        while let row = try titles.next() {
            for index in 0..<row.count { update(row[index]) }
        }
        try setMeta("contentHash", hash.finalize().hexadecimal)
    }
}

extension CorpusDatabase {
    /// SHA-256 over all digests and official wordings, hexadecimal: what a receipt names as the law that was consulted.
    public func contentHash() throws -> String { try meta("contentHash") ?? "" }
}
