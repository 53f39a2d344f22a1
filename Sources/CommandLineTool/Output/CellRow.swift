/// A row of a table whose cells are broken into lines, never cut.
enum CellRow {
    /// The lines of a row; two blanks stand between columns. Line ends in a cell stay; words longer than a column are broken.
    static func lines(_ cells: [String], widths: [Int]) -> [String] {
        let columns = zip(cells, widths).map { cell, width in
            Lines.wrapped(Console.safe(cell), width: width).flatMap { broken($0, width) }
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { index in
            var line = ""
            for (column, width) in zip(columns, widths) {
                let text = index < column.count ? column[index] : ""
                line += Lines.padded(text, width) + "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private static func broken(_ line: String, _ width: Int) -> [String] {
        guard line.count > width else { return [line] }
        return [String(line.prefix(width))] + broken(String(line.dropFirst(width)), width)
    }
}
