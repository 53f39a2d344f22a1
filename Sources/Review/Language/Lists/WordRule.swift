import LegalModel

/// The words of one rule in one language, with the cases that prove them.
struct WordRule: Hashable, Sendable {
    /// The rule.
    let rule: LintRule
    /// Why a reader may mind.
    let why: LocalizedText
    /// The words.
    let entries: [WordEntry]
    /// Sentences in which the marked span must be found.
    let flag: [MarkedCase]
    /// Sentences in which nothing may be found.
    let clean: [MarkedCase]
}
