import LegalModel

extension [Inline] {
    /// Whether nothing at all would be written: such a paragraph is left out, space belongs to styles.
    var isBlank: Bool {
        allSatisfy { inline in
            switch inline {
            case .text(let words): words.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
            case .strong(let inner), .emphasis(let inner), .passage(_, let inner), .link(_, let inner): inner.isBlank
            case .note, .reference, .fillIn: false
            case .lineBreak: true
            }
        }
    }

    /// The inlines without the notes at their end, and those notes: a mark covers the text, not the notes behind it.
    var splitNotes: (text: ArraySlice<Inline>, notes: ArraySlice<Inline>) {
        var end = endIndex
        while end > startIndex, case .note = self[end - 1] { end -= 1 }
        return (self[..<end], self[end...])
    }
}
