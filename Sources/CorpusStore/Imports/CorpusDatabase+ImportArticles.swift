import Citations
import Crypto
import Foundation
import GRDB
import LegalModel

extension CorpusDatabase {
    /// Imports a file in the neutral bulk format: JSON Lines, one version of one article a line.
    ///
    /// The whole file is read before anything is stored; a file of the same name replaces what it held before.
    ///
    /// - Returns: one report for each code and language.
    /// - Throws: `DataFault` with the line; versions of an article that overlap are `inconsistent`.
    public func importArticles(_ bytes: [UInt8], file: String, options: ImportOptions) throws -> [ImportReport] {
        let lines = try BulkFile(bytes, file: file, options: options).lines
        let hash = SHA256.hash(data: bytes).hexadecimal
        let name = URL(fileURLWithPath: file).lastPathComponent
        let groups = Dictionary(grouping: lines) { BulkGroup(code: $0.key.code, language: $0.language) }
        return try write { database in
            try groups.sorted { $0.key < $1.key }.map { group, lines in
                let source = ImportSource(
                    format: .articles, code: group.code, language: group.language, name: name, file: name, sha256: hash,
                    state: lines.compactMap(\.state).max(), imported: options.today)
                var report = ImportReport(file: file, code: group.code, language: group.language, state: source.state)
                let rows = lines.map { ArticleTextRow($0, today: options.today) }
                report.count(rows)
                report.warnings = lines.flatMap(\.traces)
                try database.replace(rows, of: source, &report)
                return report
            }
        }
    }
}

/// The articles of one code in one language.
private struct BulkGroup: Hashable, Comparable {
    let code: CodeIdentifier
    let language: Language

    static func < (left: BulkGroup, right: BulkGroup) -> Bool {
        left.code == right.code ? left.language < right.language : left.code < right.code
    }
}

extension ArticleTextRow {
    fileprivate init(_ line: BulkLine, today: CivilDate) {
        self.init(line.key, line.language, kind: "official", version: 0, text: line.text)
        validFrom = line.validity.from?.description
        validTo = line.validity.to?.description
        structure = line.structure.joined(separator: "\n")
        heading = line.heading
        source = line.source
        state = line.state?.description
        region = line.region
        notes = line.notes.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
        let status: OfficialVersion.Status =
            switch line.validity.from {
            case .some(let from): from > today ? .future : .inForce
            case .none: .unknown
            }
        self.status = status.rawValue
    }
}
