/// Breaks text into lines for a terminal.
enum Lines {
    /// The width for which lines are broken.
    static let width = 80

    /// Words of a text in lines of at most `width` characters, each begun with `indent`; a line end in the text stays.
    /// Words longer than a line stand alone.
    static func wrapped(_ text: String, indent: String = "", hanging: String? = nil, width: Int = Lines.width)
        -> [String]
    {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? indent : hanging ?? indent
            var isEmpty = true
            for word in unbroken(paragraph) {
                if !isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = hanging ?? indent
                    isEmpty = true
                }
                line += isEmpty ? word : " " + word
                isEmpty = false
            }
            lines.append(isEmpty ? "" : line)
        }
        return lines
    }

    /// The words of a line; a sign that stands alone (`;` `:` `»`) stays with the word before, `«` and `§` with the next.
    private static func unbroken(_ text: Substring) -> [String] {
        var words: [String] = []
        var opensWord = false
        for part in text.split(separator: " ") {
            let closes = part.count == 1 && part.first.map { ";:?!»–".contains($0) } ?? false
            if let last = words.last, opensWord || closes {
                words[words.count - 1] = last + " " + part
            } else {
                words.append(String(part))
            }
            opensWord = part == "«" || part == "§"
        }
        return words
    }

    /// A text filled with blanks to a width, never cut.
    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
