/// One step of a pattern: a word, or some words whatever they are, without a comma among them.
struct PatternStep: Hashable, Sendable {
    /// Whether it is a gap.
    var isGap = false
    /// The fewest words of a gap.
    var least = 0
    /// The most words of a gap.
    var most = 0
    /// Whether a word may be left out.
    var isOptional = false
    /// Whether a number fits.
    var acceptsNumber = false
    /// Whether a comma fits.
    var acceptsComma = false
    /// Its words among those of the pattern.
    var words = 0..<0
    /// Its beginnings of words among those of the pattern.
    var beginnings = 0..<0
    /// Its ends of words among those of the pattern.
    var endings = 0..<0
}
