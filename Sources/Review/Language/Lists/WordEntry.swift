/// One entry of a word list: what is found, what to write instead, and where it is innocent.
struct WordEntry: Hashable, Sendable {
    /// What is found.
    let patterns: [WordPattern]
    /// Better wordings, the first the best.
    let use: [String]
    /// Where the words are innocent.
    let exemptions: [Exemption]
    /// The kinds of text in which the entry holds.
    let kinds: Set<TextKind>
}
