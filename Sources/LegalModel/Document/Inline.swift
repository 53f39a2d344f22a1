/// A piece of running text. Closed set: every writer handles every case.
public indirect enum Inline: Hashable, Sendable {
    /// Plain text, cleaned and typeset.
    case text(String)
    /// Text of weight.
    case strong([Inline])
    /// Text with emphasis.
    case emphasis([Inline])
    /// A passage in another language than the document.
    case passage(Language, [Inline])
    /// A footnote.
    case note([Inline])
    /// A link; only `http`, `https` and `mailto` become links, others stay text.
    case link(address: String, [Inline])
    /// The number or the text of a marked heading or numbered paragraph.
    case reference(mark: String, ReferenceForm)
    /// A place that a person still has to fill in; drafts only.
    case fillIn(name: String, prompt: String)
    /// A line end inside a paragraph.
    case lineBreak

    /// What a reference shows.
    public enum ReferenceForm: String, Hashable, Sendable { case number, text }
}
