/// Makes the words that were sought stand out on a terminal, and leaves them plain elsewhere.
struct Highlighter {
    /// Whether the output takes colours.
    let hasColour: Bool

    private static let start: Character = "\u{E000}"
    private static let end: Character = "\u{E001}"
    private static let bold = "\u{1B}[1m"
    private static let plain = "\u{1B}[0m"

    /// How many characters ``emphasised(_:)`` adds that take no room.
    var escapes: Int { hasColour ? Highlighter.bold.count + Highlighter.plain.count : 0 }

    /// A text in bold.
    func emphasised(_ text: String) -> String { hasColour ? Highlighter.bold + text + Highlighter.plain : text }

    /// A snippet with `<mark>` around the words sought, wrapped.
    func lines(of snippet: String, indent: String) -> [String] {
        Lines.wrapped(marked(snippet), indent: indent).map(coloured)
    }

    /// The snippet with one character for each mark on a terminal, none elsewhere.
    private func marked(_ snippet: String) -> String {
        Console.safe(snippet)
            .replacing("<mark>", with: hasColour ? String(Highlighter.start) : "")
            .replacing("</mark>", with: hasColour ? String(Highlighter.end) : "")
    }

    private func coloured(_ line: String) -> String {
        line.replacing(String(Highlighter.start), with: Highlighter.bold)
            .replacing(String(Highlighter.end), with: Highlighter.plain)
    }
}
