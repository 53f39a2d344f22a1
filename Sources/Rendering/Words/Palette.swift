/// The colours and fonts of every format, so that the three look like one.
///
/// Accent on white has a contrast of 9.5 : 1, grey of 8.9 : 1, the prompt of 7 : 1.
enum Palette {
    /// Headings, letterhead, links, rules of weight.
    static let accent = "17466B"
    /// Small print.
    static let grey = "4A4A4A"
    /// Hairlines.
    static let line = "B9C7D3"
    /// The ground of frames.
    static let tint = "F1F5F8"
    /// The ground of header rows.
    static let header = "E4ECF2"
    /// Prompts of places to fill in.
    static let prompt = "595959"
    /// The draft mark behind the text.
    static let mark = "E4E7EA"
}
