/// Puts the lines of flowed text together again.
///
/// - Source: RFC 3676, sections 4.1 to 4.5.
enum FlowedText {
    /// The text with one line a paragraph; quoted paragraphs keep their signs.
    ///
    /// - Parameter dropsSpace: whether the blank before a soft line end goes with it.
    static func unfolded(_ text: String, dropsSpace: Bool) -> String {
        var lines: [String] = []
        var open: (depth: Int, text: String)?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == ">" }.count
            var words = line.dropFirst(depth)
            if words.first == " " { words = words.dropFirst() }
            let isSignature = words == "-- "
            if let paragraph = open, paragraph.depth != depth || isSignature {
                lines.append(written(paragraph))
                open = nil
            }
            let isSoft = words.last == " " && !isSignature
            let content = String(isSoft && dropsSpace ? words.dropLast() : words)
            let paragraph = (depth, (open?.text ?? "") + content)
            if isSoft {
                open = paragraph
            } else {
                lines.append(written(paragraph))
                open = nil
            }
        }
        if let open { lines.append(written(open)) }
        return lines.joined(separator: "\n")
    }

    private static func written(_ paragraph: (depth: Int, text: String)) -> String {
        var text = paragraph.text[...]
        if text != "-- " { while text.last == " " { text = text.dropLast() } }
        return paragraph.depth == 0 ? String(text) : String(repeating: ">", count: paragraph.depth) + " " + text
    }
}
