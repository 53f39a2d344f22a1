/// Gathers the lines of a text while a tree is walked.
struct TextLines {
    private var lines: [String] = []
    private var line = ""
    /// What the next line is: a sign of Markdown before it, when lines are signed.
    private var sign: LineSign?
    private let isSigned: Bool
    private var number = 0

    /// - Parameter isSigned: whether a line that is no plain paragraph begins with its sign.
    init(isSigned: Bool = false) { self.isSigned = isSigned }

    /// Says what the line is that is being gathered.
    mutating func mark(_ sign: LineSign?) { self.sign = sign }

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
        if !line.isEmpty { lines.append(begin() + line) }
        line = ""
    }

    /// Points that follow each other are counted; anything else begins the count again.
    private mutating func begin() -> String {
        number = sign == .numbered ? number + 1 : 0
        guard isSigned, let sign else { return "" }
        return sign == .numbered ? "\(number). " : sign.rawValue
    }

    /// The text, every line ended.
    mutating func text() -> String {
        end()
        return lines.map { $0 + "\n" }.joined()
    }
}
