import LegalModel

/// A sentence of a word list with the spans ⟦marked⟧ that must be found in it.
struct MarkedCase: Hashable, Sendable {
    /// The sentence without marks.
    let text: String
    /// The marked spans, in bytes of the sentence without marks.
    let spans: [Range<Int>]
    /// Where it stands.
    let location: SourceLocation

    /// Reads a marked sentence; `nil` when the marks do not pair.
    init?(_ marked: String, at location: SourceLocation) {
        var text = ""
        var spans: [Range<Int>] = []
        var open: Int?
        for character in marked {
            switch character {
            case "⟦":
                guard open == nil else { return nil }
                open = text.utf8.count
            case "⟧":
                guard let start = open else { return nil }
                spans.append(start..<text.utf8.count)
                open = nil
            default: text.append(character)
            }
        }
        guard open == nil else { return nil }
        self.text = text
        self.spans = spans
        self.location = location
    }
}
