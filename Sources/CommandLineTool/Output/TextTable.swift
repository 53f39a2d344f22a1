/// Lines of columns that fit a terminal of 80 characters; what is too long ends with `…`.
struct TextTable {
    /// The widths of the columns, in characters; two blanks stand between them.
    let widths: [Int]

    /// A line without blanks at its end. Signs that a terminal obeys, and line ends, are made harmless.
    func row(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() where index < widths.count {
            if index > 0 { line += "  " }
            let plain = Console.safe(cell).replacing("\n", with: " ").replacing("\t", with: " ")
            let isLong = plain.count > widths[index]
            line += Lines.padded(isLong ? plain.prefix(widths[index] - 1) + "…" : plain, widths[index])
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
