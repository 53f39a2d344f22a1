/// What a line of an office file is, said by the sign that Markdown has for it.
enum LineSign: String {
    case heading = "# "
    case quotation = "> "
    case point = "- "
    /// A point with a number, which is counted.
    case numbered = "1. "
}
