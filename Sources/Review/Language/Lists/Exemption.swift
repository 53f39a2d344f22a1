/// Where words of a list are innocent.
enum Exemption: Hashable, Sendable {
    /// The pattern stands directly before.
    case before(WordPattern)
    /// The pattern stands directly after.
    case after(WordPattern)
    /// The pattern stands in the same sentence.
    case near(WordPattern)
    /// The sentence cites an article of law.
    case cited
    /// The sentence speaks of a court.
    case court
    /// The sentence says whose words they are.
    case party
}
