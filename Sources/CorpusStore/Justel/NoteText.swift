/// The words of a note.
enum NoteText {
    /// A note without the angle brackets around it, its blanks in order.
    static func inner(_ text: String) -> String {
        let words = text.trimmingBlanks[...]
        let inner = words.first == "<" ? words.dropFirst() : words
        let plain = inner.last == ">" ? inner.dropLast() : inner
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
