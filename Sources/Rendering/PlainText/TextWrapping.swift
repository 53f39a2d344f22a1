/// Breaks text into lines at ordinary spaces; no-break spaces hold.
enum TextWrapping {
    /// The lines of a text.
    ///
    /// - Parameters:
    ///   - text: its own line ends are kept.
    ///   - width: the longest line in characters, both prefixes counted.
    ///   - first: what stands before the first line.
    ///   - rest: what stands before every other line.
    static func lines(of text: String, width: Int, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? first : rest
            var length = line.count
            var isEmpty = true
            for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
                let count = word.count
                if !isEmpty, length + 1 + count > width {
                    lines.append(line)
                    line = rest
                    length = rest.count
                    isEmpty = true
                }
                if !isEmpty {
                    line += " "
                    length += 1
                }
                line += word
                length += count
                isEmpty = false
            }
            lines.append(isEmpty ? String(line.reversed().drop { $0 == " " }.reversed()) : line)
        }
        return lines
    }
}
