import Casework
import Citations
import FileFormats
import LegalModel
import Reasoning
import Rendering
import Reporting

/// Which facts rest on which articles: a row for each decisive leaf, a column for each article.
struct FactsTable {
    let matter: ExplanationCase
    private let rows: [Row]
    private let columns: [FactsByArticle.Column]

    private struct Row {
        let words: NodeWords
        let entry: TraceEntry
        let table: FactsByArticle.Row
    }

    init(_ matter: ExplanationCase) {
        self.matter = matter
        var rows: [Row] = []
        for pack in matter.packs {
            let claims = matter.claims.filter { $0.pack.id == pack.id }
            guard let trace = claims.first?.evaluation.trace else { continue }
            let nodes = claims.reduce(into: Set<NodeIdentifier>()) { nodes, claim in
                nodes.formUnion(Evaluator(pack).decisiveNodes(of: claim.result.claim, findings: claim.findings))
            }
            let leaves = pack.elements.filter { $0.isLeaf && nodes.contains($0.id) }.map(\.id)
            for row in FactsByArticle(leaves, of: pack, applied: nodes).rows {
                guard let entry = trace[row.leaf] else { continue }
                rows.append(Row(words: matter.words(pack), entry: entry, table: row))
            }
        }
        self.rows = rows
        columns = Set(rows.flatMap { Array($0.table.own.keys) + Array($0.table.through) }).sorted()
    }

    private var language: Language { matter.language }

    // MARK: Terminal

    private static let textWidth = 46

    /// The table with letters for articles, in parts of as many columns as fit eighty characters, then the legend.
    var lines: [String] {
        guard !rows.isEmpty else { return [ExplanationWords.noTable[language]] }
        let count = (Lines.width - FactsTable.textWidth - 2) / 3
        let parts = stride(from: 0, to: columns.count, by: count).map { start in
            Array(columns.indices[start..<min(start + count, columns.count)])
        }
        var result = Lines.wrapped(ExplanationWords.tableTitle[language])
        for part in parts {
            result += ["", Lines.padded("", FactsTable.textWidth + 2) + part.map(label).joined()]
            for row in rows where parts.count == 1 || part.contains(where: { mark(row, $0) != " " }) {
                let text = "\(ExplanationWords.sign(row.entry.value)) \(row.words.text(of: row.table.leaf))"
                let wrapped = Lines.wrapped(text, hanging: "  ", width: FactsTable.textWidth)
                let marks = part.map { "  " + mark(row, $0) }.joined()
                result.append(trimmed(Lines.padded(wrapped.first ?? "", FactsTable.textWidth + 2) + marks))
                result += wrapped.dropFirst()
            }
        }
        return result + [""] + legend
    }

    private var legend: [String] {
        Lines.wrapped(ExplanationWords.tableMarks[language], hanging: "  ")
            + columns.indices.flatMap { column in
                Lines.wrapped(name(columns[column]), indent: label(column) + "  ", hanging: "     ")
            }
    }

    private func mark(_ row: Row, _ column: Int) -> String {
        if row.table.own[columns[column]] != nil { return "●" }
        return row.table.through.contains(columns[column]) ? "○" : " "
    }

    /// `a` … `z`, then `aa` …, in three characters.
    private func label(_ column: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let last = String(letters[column % 26])
        let text = column < 26 ? last : String(letters[(column / 26 - 1) % 26]) + last
        return String(repeating: " ", count: 3 - text.count) + text
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private func name(_ column: FactsByArticle.Column) -> String {
        switch column {
        case .article(let key):
            ExplanationWords.articleWord[language]
                + ReferenceFormatter.text(
                    of: ArticleReference(key), in: language, codes: matter.codes, form: .short, opening: .none)
        case .text(let text): Console.safe(text)
        }
    }

    // MARK: Page, file, JSON

    /// The table of a page: the place inside the article where the leaf names one, a ring where a rule does.
    var page: PageTable {
        PageTable(
            caption: ExplanationWords.tableTitle[language] + " " + ExplanationWords.tableMarks[language],
            header: [ExplanationWords.fact[language]] + columns.map(name), rows: cells, isMatrix: true)
    }

    /// Comma-separated values: element, statement, value, then a column an article.
    var commaSeparated: String {
        let head = [
            ExplanationWords.element[language], ExplanationWords.fact[language], ExplanationWords.valueWord[language],
        ]
        let body = zip(rows, cells).map { row, cells in
            [row.table.leaf.text, row.words.text(of: row.table.leaf), value(row)] + cells.dropFirst()
        }
        return CommaSeparated.text(header: head + columns.map(name), rows: body)
    }

    private var cells: [[String]] {
        rows.map { row in
            ["\(ExplanationWords.sign(row.entry.value)) \(row.words.text(of: row.table.leaf))"]
                + columns.map { column in
                    guard let own = row.table.own[column] else {
                        return row.table.through.contains(column) ? "○" : ""
                    }
                    let places = own.compactMap(\.reference).filter { !$0.place.isEmpty }.map(place)
                    return places.isEmpty ? "●" : "● " + places.joined(separator: " ; ")
                }
        }
    }

    /// The place inside an article, in the house style: what the whole reference has behind the number.
    private func place(_ reference: ArticleReference) -> String {
        let whole = ReferenceFormatter.text(of: reference, in: language, opening: .none)
        let number = ReferenceFormatter.text(of: ArticleReference(reference.key), in: language, opening: .none)
        let rest = whole.hasPrefix(number) ? whole.dropFirst(number.count) : Substring(whole)
        return String(rest.drop { $0 == "," || $0 == " " })
    }

    private func value(_ row: Row) -> String { ExplanationWords.value(row.entry.value, of: .leaf)[language] }

    /// The table as JSON.
    var json: JSONValue {
        .table([
            "columns": .array(columns.map { .string(key($0)) }),
            "rows": .array(
                rows.map { row in
                    .table([
                        "element": .string(row.table.leaf.text), "value": .string(row.entry.value.rawValue),
                        "own": .array(columns.filter { row.table.own[$0] != nil }.map { .string(key($0)) }),
                        "through": .array(columns.filter { row.table.through.contains($0) }.map { .string(key($0)) }),
                    ])
                }),
        ])
    }

    private func key(_ column: FactsByArticle.Column) -> String {
        switch column {
        case .article(let key): key.description
        case .text(let text): text
        }
    }
}
