/// Widths of columns out of parts of a hundred.
enum ColumnWidths {
    /// The share of each column of a whole, without a remainder.
    static func shares(of whole: Int, _ parts: [Int]) -> [Int] {
        var end = 0
        var used = 0
        return parts.map { part in
            end += part
            let share = whole * end / 100 - used
            used += share
            return share
        }
    }
}
