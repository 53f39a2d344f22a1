/// Two texts side by side on a wide terminal, each wrapped in its column.
struct TwoColumns {
    let width: Int

    /// The least width at which texts stand side by side.
    static let least = 120

    /// The lines: the left column, a rule, the right column.
    func lines(_ left: [String], _ right: [String]) -> [String] {
        let column = (width - 3) / 2
        let columns = [left, right].map { lines in lines.flatMap { TwoColumns.fitted($0, column) } }
        return (0..<max(columns[0].count, columns[1].count)).map { index in
            let first = index < columns[0].count ? columns[0][index] : ""
            let second = index < columns[1].count ? columns[1][index] : ""
            var line = Lines.padded(first, column) + " │ " + second
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// A line in as many lines as the column needs, under its own indent.
    private static func fitted(_ line: String, _ width: Int) -> [String] {
        let indent = String(line.prefix { $0 == " " })
        return Lines.wrapped(String(line.dropFirst(indent.count)), indent: indent, width: width)
    }

    /// The width for a text in one column.
    var column: Int { (width - 3) / 2 }
}
