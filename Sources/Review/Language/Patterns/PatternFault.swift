/// What is wrong with a pattern of a word list; a stable word each.
enum PatternFault: String, Error, Hashable, Sendable {
    /// Nothing is written.
    case empty = "pattern.empty"
    /// Two blanks, a blank at an end, or an empty alternative.
    case blank = "pattern.blank"
    /// A gap that is not `<0-4>`, or counts down.
    case gap = "pattern.gap"
    /// A gap at the beginning or the end, or beside another one.
    case gapPlace = "pattern.gap.place"
    /// A sign that no pattern has.
    case sign = "pattern.sign"
    /// Every place may be left out.
    case optional = "pattern.optional"
}
