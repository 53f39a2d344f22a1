import Citations
import Crypto
import Foundation
import GRDB
import LegalModel

extension CorpusDatabase {
    /// Imports a page of consolidated law that a person saved from the official site.
    ///
    /// Importing a page twice changes nothing. A newer state adds versions; the words before stay with the last day on
    /// which they were seen. An older state is refused unless its date is given.
    ///
    /// - Throws: `unreadablePage`, `unknownCode`, `olderState`.
    public func importPage(_ bytes: [UInt8], file: String, options: ImportOptions) throws -> ImportReport {
        let named = try options.namedCode(file: file)
        let page: ConsolidatedPage
        do {
            page = try PageReader(bytes).read(today: options.today) { numac in
                named ?? options.catalog.entry(numac: numac)
            }
        } catch {
            throw CorpusFault.unreadablePage(file: file, error)
        }
        let known = (named ?? options.catalog.entry(numac: page.numac))?.id
        guard let code = try known ?? derivedCode(page) else {
            throw CorpusFault.unknownCode(file: file, numac: page.numac)
        }
        guard let language = options.language ?? page.language else {
            throw CorpusFault.unreadablePage(file: file, .otherPage)
        }
        let source = ImportSource(
            format: .justel, code: code, language: language, name: page.numac,
            file: URL(fileURLWithPath: file).lastPathComponent, sha256: SHA256.hash(data: bytes).hexadecimal,
            state: options.state ?? page.state, imported: options.today)
        let rows = page.versions.map { ArticleTextRow($0, source: source, title: page.numac) }
        var report = ImportReport(file: file, code: code, language: language, state: source.state)
        report.count(rows)
        report.repealed = page.repealed.count
        report.repealedOtherwise = page.repealedOtherwise.count
        report.gaps = page.gaps
        report.checks = ImportReport.PageChecks(
            headings: page.headings, ranges: page.ranges, isContentsComplete: page.isContentsComplete,
            isChainComplete: page.isChainComplete)
        report.warnings = page.warnings
        return try write { database in
            try database.merge(rows, of: source, counts: page.counts, isOlderAllowed: options.state != nil, &report)
            return report
        }
    }
}

extension CorpusDatabase {
    /// The identifier that an act outside the catalogue gets by its kind and day; `nil` when another act of that day has it.
    private func derivedCode(_ page: ConsolidatedPage) throws -> CodeIdentifier? {
        guard let code = ActIdentifier.code(title: page.title, dossier: page.dossier) else { return nil }
        let isTaken = try read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM import_source WHERE code = ? AND format = 'justel' AND source <> ?)
                      OR EXISTS (SELECT 1 FROM article_text WHERE code = ? AND kind = 'digest')
                    """,
                arguments: [code.text, page.numac, code.text]) ?? false
        }
        return isTaken ? nil : code
    }
}

extension ArticleTextRow {
    /// A version of a page on its way in; an open end closes the day before the future version of the same article begins.
    init(_ version: PageVersion, source: ImportSource, title: String) {
        self.init(
            ArticleKey(code: source.code, number: version.number), source.language, kind: "official", version: 0,
            text: version.text)
        validFrom = version.validFrom?.description
        structure = version.structure.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
        heading = version.heading
        status = version.status.rawValue
        movedTo = version.movedTo
        region = version.region
        notes = version.notes.joined(separator: "\n")
        marks = version.marks.map(\.description).joined(separator: " ")
        self.source = title
        state = source.state?.description
    }
}

extension ConsolidatedPage {
    /// What is kept of a page beside its articles.
    var counts: ImportCounts {
        ImportCounts(
            title: title, numbers: numbers, headings: headings, ranges: ranges, repealed: repealed.count,
            isContentsComplete: isContentsComplete, isChainComplete: isChainComplete, gaps: gaps,
            warnings: warnings)
    }
}
