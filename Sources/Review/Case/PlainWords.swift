/// A text for comparing: lower case, every run of anything but letters and digits one blank.
struct PlainWords: Hashable {
    /// The words, separated by single blanks.
    let text: String

    /// Reduces a text to its words.
    init(_ raw: String) {
        text = raw.lowercased()
            .split { !$0.isLetter && !$0.isNumber }
            .joined(separator: " ")
    }
}
