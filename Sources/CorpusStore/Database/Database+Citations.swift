import Citations
import Foundation
import GRDB
import LegalModel

extension Database {
    /// Finds again which article mentions which, in the digests with their notes and in the official wordings.
    ///
    /// One hop; articles that are not held are left out, and so are mentions of the article itself. Without a grammar of
    /// citations in the folder nothing is found.
    func relink(with folder: URL) throws {
        try execute(sql: "DELETE FROM cites")
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent("citations").path) else { return }
        let finder = try CitationFinder(corpusFolder: folder)
        var ids: [ArticleKey: Int64] = [:]
        for row in try Row.fetchAll(self, sql: "SELECT id, code, number FROM article") {
            ids[ArticleKey(code: CodeIdentifier(row[1]), number: row[2])] = row[0]
        }
        let statement = try cachedStatement(
            sql: "INSERT OR IGNORE INTO cites(source, target, kind) VALUES (?, ?, 'mentions')")
        let rows = try Row.fetchAll(
            self, sql: "SELECT code, number, language, text || char(10) || coalesce(note, '') FROM article_text")
        for row in rows {
            let code = CodeIdentifier(row[0])
            guard let source = ids[ArticleKey(code: code, number: row[1])] else { continue }
            let found = finder.find(
                in: row[3], language: Language(rawValue: row[2]), context: CitationContext(defaultCode: code))
            for target in Set(found.flatMap(\.references).flatMap(\.references).compactMap { ids[$0.key] })
            where target != source {
                try statement.execute(arguments: [source, target])
            }
        }
    }
}
