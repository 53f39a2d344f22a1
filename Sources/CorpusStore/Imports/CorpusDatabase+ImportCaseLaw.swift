import Citations
import Crypto
import Foundation
import GRDB
import LegalModel

extension CorpusDatabase {
    /// Imports abstracts of judgments filed by article: `{ "<article>": { "<ECLI>": { "court", "date", "abstractFR", … } } }`.
    ///
    /// A key that names no article for certain (`related`) is left out and told. The same abstract under several articles is
    /// kept once; the very same file imported again changes nothing.
    ///
    /// - Returns: the number of abstracts, of articles they are filed under, and the keys left out.
    /// - Throws: `unknownCode` when no code is named, `DataFault` when the file has another form.
    public func importCaseLaw(_ bytes: [UInt8], file: String, options: ImportOptions) throws -> CaseLawReport {
        guard let code = try options.namedCode(file: file) else {
            throw CorpusFault.unknownCode(file: file, numac: nil)
        }
        let entries = try CaseLawFile(bytes, file: file, code: code)
        let name = URL(fileURLWithPath: file).lastPathComponent
        let source = ImportSource(
            format: .caseLaw, code: code.id, language: .french, name: name, file: name,
            sha256: SHA256.hash(data: bytes).hexadecimal, state: nil, imported: options.today)
        let isUnchanged = try write { database in
            let held = try String.fetchOne(
                database, sql: "SELECT sha256 FROM import_source WHERE format = 'case-law' AND code = ? AND source = ?",
                arguments: [code.id.text, name])
            if held == source.sha256 { return true }
            try database.execute(
                sql: "DELETE FROM import_source WHERE format = 'case-law' AND code = ? AND source = ?",
                arguments: [code.id.text, name])
            let id = try database.insert(source, ImportCounts(numbers: entries.keys.map(\.number)))
            for abstract in entries.abstracts { try database.insert(abstract, origin: id) }
            try database.execute(
                sql: "DELETE FROM case_abstract WHERE id NOT IN (SELECT abstract FROM case_article)")
            return false
        }
        return CaseLawReport(
            abstracts: entries.abstracts.count, articles: entries.keys.count, leftOut: entries.leftOut,
            isUnchanged: isUnchanged)
    }
}

/// What an import of case law did.
public struct CaseLawReport: Hashable, Sendable {
    /// The number of abstracts with an article each.
    public let abstracts: Int
    /// The number of articles they are filed under.
    public let articles: Int
    /// Keys that are no article of the code.
    public let leftOut: [String]
    /// Whether the very same file had been imported before; nothing was then changed.
    public let isUnchanged: Bool
}

extension Database {
    fileprivate func insert(_ abstract: CaseAbstract, origin: Int64) throws {
        try cachedStatement(
            sql: """
                INSERT INTO case_abstract(ecli, court, decided, language, text) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """
        ).execute(arguments: [
            abstract.ecli, abstract.court, abstract.decided?.description, abstract.language.rawValue, abstract.text,
        ])
        try cachedStatement(
            sql: """
                INSERT INTO case_article(abstract, code, number, import)
                SELECT id, ?, ?, ? FROM case_abstract WHERE ecli = ? AND language = ? AND text = ?
                ON CONFLICT DO NOTHING
                """
        ).execute(arguments: [
            abstract.key.code.text, abstract.key.number, origin, abstract.ecli, abstract.language.rawValue,
            abstract.text,
        ])
    }
}
