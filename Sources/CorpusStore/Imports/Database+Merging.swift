import GRDB
import LegalModel

extension Database {
    /// Puts the versions of a file beside those that were imported from the same source before.
    ///
    /// - Throws: `olderState` when the file is older than what is held and that is not allowed.
    func merge(
        _ rows: [ArticleTextRow], of source: ImportSource, counts: ImportCounts, isOlderAllowed: Bool,
        _ report: inout ImportReport
    ) throws {
        let held = try Row.fetchOne(
            self,
            sql: "SELECT * FROM import_source WHERE format = ? AND code = ? AND language = ? AND source = ?",
            arguments: [source.format.rawValue, source.code.text, source.language.rawValue, source.name])
        if let held, held["sha256"] == source.sha256, held.date("state") == source.state {
            report.isUnchanged = true
            return
        }
        report.isFirst = held == nil
        let heldState = held?.date("state")
        let isOlder = heldState.map { heldState in source.state.map { $0 < heldState } ?? false } ?? false
        if isOlder, !isOlderAllowed, let heldState, let state = source.state {
            throw CorpusFault.olderState(file: source.file, held: heldState, offered: state)
        }
        let id: Int64
        if let held {
            id = held["id"]
            if !isOlder { try describe(id, source, counts) }
        } else {
            id = try insert(source, counts)
        }
        let before = try heldRows(of: id)
        var merging = VersionMerging(before: before, heldState: heldState, isOlder: isOlder)
        let merged = merging.merge(rows)
        report.added = merging.added
        report.changed = merging.changed
        report.vanished = merging.vanished
        try execute(sql: "DELETE FROM article_text WHERE import = ?", arguments: [id])
        try insert(merged, origin: id, source)
        try note(report, of: source)
    }

    /// Replaces what was imported from a bulk file of the same name.
    func replace(_ rows: [ArticleTextRow], of source: ImportSource, _ report: inout ImportReport) throws {
        var seen: Set<String> = []
        var counts = ImportCounts(numbers: rows.map(\.number).filter { seen.insert($0).inserted })
        counts.warnings = report.warnings
        let held = try Row.fetchOne(
            self,
            sql: "SELECT id, sha256 FROM import_source WHERE format = ? AND code = ? AND language = ? AND source = ?",
            arguments: [source.format.rawValue, source.code.text, source.language.rawValue, source.name])
        guard held?["sha256"] != source.sha256 else {
            report.isUnchanged = true
            return
        }
        let before = try held.map { try heldRows(of: $0[0]) } ?? []
        if let held { try execute(sql: "DELETE FROM article_text WHERE import = ?", arguments: [held[0] as Int64]) }
        if let held { try execute(sql: "DELETE FROM import_source WHERE id = ?", arguments: [held[0] as Int64]) }
        report.isFirst = held == nil
        let old = Dictionary(grouping: before, by: \.number).mapValues { Set($0.map(\.words)) }
        let new = Dictionary(grouping: rows, by: \.number).mapValues { Set($0.map(\.words)) }
        report.added = counts.numbers.filter { old[$0] == nil }
        report.changed = counts.numbers.filter { old[$0] != nil && old[$0] != new[$0] }
        report.vanished = old.keys.filter { new[$0] == nil }.sorted()
        let id = try insert(source, counts)
        try insert(rows.sorted { ($0.validFrom ?? "") < ($1.validFrom ?? "") }, origin: id, source)
        try note(report, of: source)
    }

    /// Keeps which articles an import brought, changed or no longer showed.
    private func note(_ report: ImportReport, of source: ImportSource) throws {
        let statement = try cachedStatement(
            sql: "INSERT OR REPLACE INTO import_change(code, number, language, day, kind) VALUES (?, ?, ?, ?, ?)")
        for (numbers, kind) in [(report.added, "added"), (report.changed, "changed"), (report.vanished, "vanished")] {
            for number in numbers {
                try statement.execute(arguments: [
                    source.code.text, number, source.language.rawValue, source.imported.description, kind,
                ])
            }
        }
    }

    /// Inserts official rows with version numbers behind those that other sources take.
    private func insert(_ rows: [ArticleTextRow], origin: Int64, _ source: ImportSource) throws {
        var next: [String: Int] = [:]
        for row in try Row.fetchAll(
            self,
            sql: """
                SELECT number, max(version) + 1 FROM article_text
                WHERE code = ? AND language = ? AND kind = 'official' GROUP BY number
                """,
            arguments: [source.code.text, source.language.rawValue])
        {
            next[row[0]] = row[1]
        }
        for row in rows {
            var row = row
            row.version = next[row.number, default: 0]
            next[row.number] = row.version + 1
            row.origin = origin
            try row.insert(into: self)
        }
    }

    /// Writes a source with what was counted in it; returns its id.
    func insert(_ source: ImportSource, _ counts: ImportCounts) throws -> Int64 {
        try execute(
            sql: """
                INSERT INTO import_source(format, code, language, source, file, sha256, articles, headings, ranges,
                  repealed, contents_complete, chain_complete, gaps)
                VALUES (?, ?, ?, ?, '', ?, 0, 0, 0, 0, 0, 0, '')
                """,
            arguments: [
                source.format.rawValue, source.code.text, source.language.rawValue, source.name, source.sha256,
            ])
        let id = lastInsertedRowID
        try describe(id, source, counts)
        return id
    }

    private func describe(_ id: Int64, _ source: ImportSource, _ counts: ImportCounts) throws {
        try execute(
            sql: """
                UPDATE import_source SET file = ?, sha256 = ?, imported = ?, state = ?, title = ?, articles = ?,
                  headings = ?, ranges = ?, repealed = ?, contents_complete = ?, chain_complete = ?, gaps = ? WHERE id = ?
                """,
            arguments: [
                source.file, source.sha256, source.imported.description, source.state?.description, counts.title,
                counts.numbers.count, counts.headings, counts.ranges, counts.repealed, counts.isContentsComplete,
                counts.isChainComplete, counts.gaps.joined(separator: "\n"), id,
            ])
        try execute(sql: "DELETE FROM import_article WHERE import = ?", arguments: [id])
        let statement = try cachedStatement(sql: "INSERT INTO import_article(import, place, number) VALUES (?, ?, ?)")
        for (place, number) in counts.numbers.enumerated() { try statement.execute(arguments: [id, place, number]) }
        try execute(sql: "DELETE FROM import_warning WHERE import = ?", arguments: [id])
        let warn = try cachedStatement(
            sql: "INSERT INTO import_warning(import, place, line, article, problem, found) VALUES (?, ?, ?, ?, ?, ?)")
        for (place, warning) in counts.warnings.enumerated() {
            try warn.execute(arguments: [
                id, place, warning.line, warning.article, warning.problem.name, warning.problem.found,
            ])
        }
    }

    private func heldRows(of id: Int64) throws -> [ArticleTextRow] {
        try Row.fetchAll(
            self, sql: "SELECT * FROM article_text WHERE import = ? ORDER BY number, version", arguments: [id]
        ).compactMap(ArticleTextRow.init)
    }
}

extension ArticleTextRow {
    /// What makes a version another one: its words, days and region.
    fileprivate var words: [String?] { [textHash, validFrom, validTo, region] }

    fileprivate init?(_ row: Row) {
        guard let language = Language(rawValue: row["language"]) else { return nil }
        self.init(
            ArticleKey(code: CodeIdentifier(row["code"]), number: row["number"]), language, kind: row["kind"],
            version: row["version"], text: row["text"], textHash: row["text_hash"])
        validFrom = row["valid_from"]
        validTo = row["valid_to"]
        structure = row["structure"]
        heading = row["heading"]
        source = row["source"]
        state = row["state"]
        status = row["status"]
        movedTo = row["moved_to"]
        region = row["region"]
        notes = row["notes"]
        marks = row["marks"]
    }
}
