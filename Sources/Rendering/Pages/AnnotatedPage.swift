public import LegalModel

/// A text with marks in it that lead to what is said of them, as one page that holds all it needs.
///
/// It is no document of a dossier: it bears no status and is never released.
public struct AnnotatedPage: Hashable, Sendable {
    /// The title.
    public let title: String
    /// Lines under the title.
    public let subtitles: [String]
    /// The language of the page.
    public let language: Language
    /// The language of the text in it.
    public let textLanguage: Language
    /// What stands before the text.
    public let before: [PageBlock]
    /// The heading over the text.
    public let heading: String
    /// The text.
    public let text: String
    /// Whether its paragraphs are parted by empty lines; else each line is one.
    public let isWrapped: Bool
    /// The marks, in the order of the text, none inside another.
    public let marks: [TextMark]
    /// What stands after the text.
    public let after: [PageBlock]

    /// Makes a page.
    public init(
        title: String, subtitles: [String], language: Language, textLanguage: Language, before: [PageBlock],
        heading: String, text: String, isWrapped: Bool, marks: [TextMark], after: [PageBlock]
    ) {
        self.title = title
        self.subtitles = subtitles
        self.language = language
        self.textLanguage = textLanguage
        self.before = before
        self.heading = heading
        self.text = text
        self.isWrapped = isWrapped
        self.marks = marks
        self.after = after
    }
}
