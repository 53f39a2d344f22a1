/// One place of a pattern: what a word there may be.
struct PatternItem: Hashable, Sendable {
    /// Words, by their number in the vocabulary.
    var words: Set<Int32> = []
    /// Beginnings of words: `stem*`. An empty one is any word.
    var beginnings: [String] = []
    /// Ends of words: `*ende`.
    var endings: [String] = []
    /// Whether a number fits.
    var acceptsNumber = false
    /// Whether a comma fits.
    var acceptsComma = false
    /// Whether the place may be left out.
    var isOptional = false

    /// Whether a word fits.
    func accepts(_ word: TextWord, _ symbol: Int32) -> Bool {
        switch word.kind {
        case .comma: return acceptsComma
        case .number: if acceptsNumber { return true }
        case .word: break
        }
        if symbol >= 0, words.contains(symbol) { return true }
        return beginnings.contains { word.folded.hasPrefix($0) } || endings.contains { word.folded.hasSuffix($0) }
    }

    /// Whether it accepts words by their form, which no look-up finds.
    var isOpen: Bool { !beginnings.isEmpty || !endings.isEmpty }
}

/// One step of a pattern.
enum PatternStep: Hashable, Sendable {
    /// A word.
    case item(PatternItem)
    /// Some words whatever they are, without a comma among them.
    case gap(ClosedRange<Int>)
}
