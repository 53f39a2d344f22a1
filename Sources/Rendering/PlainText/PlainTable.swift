/// Lays out rows of cells in columns of fixed width.
struct PlainTable {
    private let columns: [Int]

    /// - Parameters:
    ///   - widths: parts of a hundred.
    ///   - lineLength: the length of a line, two characters between columns counted.
    init(widths: [Int], lineLength: Int) {
        let free = lineLength - 2 * (widths.count - 1)
        var used = 0
        var share = 0
        columns = widths.map { width in
            share += width
            let column = max(1, free * share / 100 - used)
            used += column
            return column
        }
    }

    /// The line under the header.
    var rule: String {
        columns.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    }

    /// The lines of a row; a word longer than its column moves what stands to its right.
    func lines(_ cells: [String]) -> [String] {
        let wrapped = zip(cells, columns).map { TextWrapping.lines(of: $0, width: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = ""
            var end = 0
            for (column, width) in columns.enumerated() {
                let cell = line < wrapped[column].count ? wrapped[column][line] : ""
                if !cell.isEmpty {
                    text += String(repeating: " ", count: max(text.isEmpty ? 0 : 1, end - text.count)) + cell
                }
                end += width + 2
            }
            return text
        }
    }
}
