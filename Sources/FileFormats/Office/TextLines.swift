/// Gathers the lines of a text while a tree is walked.
struct TextLines {
    private var lines: [String] = []
    private var line = ""

    /// Appends to the line, as it is.
    mutating func append(_ text: String) { line += text }

    /// Appends to the line; a run of white space becomes one space and none stands at its beginning.
    mutating func appendFolded(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{C}":
                if let last = line.unicodeScalars.last, last != " " { line.append(" ") }
            default:
                line.unicodeScalars.append(scalar)
            }
        }
    }

    /// Ends the line, unless nothing stands in it.
    mutating func end() {
        while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
        if !line.isEmpty { lines.append(line) }
        line = ""
    }

    /// The text, every line ended.
    mutating func text() -> String {
        end()
        return lines.map { $0 + "\n" }.joined()
    }
}
