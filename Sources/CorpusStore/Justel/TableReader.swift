/// A table on its way to lines: a row a line, cells parted by ` | `.
///
/// Nothing need be closed. Where all cells of a row hold the same number of lines they run in parallel, and each becomes
/// a row of its own.
struct TableReader {
    private var rows: [[[[UInt8]]]] = []

    /// A row begins.
    mutating func rowBegins() { rows.append([]) }

    /// A cell begins.
    mutating func cellBegins() {
        if rows.isEmpty { rowBegins() }
        rows[rows.count - 1].append([[]])
    }

    /// Words of the current cell; before the first cell they make one.
    mutating func append(_ text: [UInt8]) {
        if rows.last?.isEmpty ?? true {
            guard text.contains(where: { !$0.isBlank }) else { return }
            cellBegins()
        }
        rows[rows.count - 1][rows[rows.count - 1].count - 1][lastLine] += text
    }

    /// A line ends in the current cell.
    mutating func lineEnd() {
        guard let row = rows.last, !row.isEmpty else { return }
        rows[rows.count - 1][row.count - 1].append([])
    }

    /// The last byte of the current cell.
    var last: UInt8? { rows.last?.last?.last?.last }

    /// Takes the last byte away.
    mutating func removeLast() {
        guard last != nil else { return }
        rows[rows.count - 1][rows[rows.count - 1].count - 1][lastLine].removeLast()
    }

    private var lastLine: Int { (rows.last?.last?.count ?? 1) - 1 }

    /// The rows as lines.
    var lines: [[UInt8]] {
        rows.flatMap { row -> [[UInt8]] in
            let cells = row.map { cell in cell.map { Array($0.trimmed) }.filter { !$0.isEmpty } }
            let height = cells.map(\.count).max() ?? 0
            if height > 1, cells.allSatisfy({ $0.count == height }) {
                return (0..<height).map { line in join(cells.map { $0[line] }) }
            }
            let line = join(cells.map { Array($0.joined(separator: [.blank])) })
            return line.trimmed.isEmpty ? [] : [line]
        }
    }

    private func join(_ cells: [[UInt8]]) -> [UInt8] { Array(cells.joined(separator: Array(" | ".utf8))) }
}
