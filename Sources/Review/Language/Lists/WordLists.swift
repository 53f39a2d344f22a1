public import LegalModel

/// The word lists of one language: what the rules find, and the words by which the rules are read.
///
/// Read from `Templates/language/<language>.yaml`.
public struct WordLists: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The words of each rule, in the order of the file.
    let rules: [WordRule]
    /// Neutral verbs of saying.
    let speech: [WordPattern]
    /// Words for courts and judges.
    let courts: [WordPattern]
    /// Words that say where a statement comes from.
    let sources: [WordPattern]
    /// Words of old letters, with what is said today; part of N16.
    let archaic: [WordEntry]
    /// Latin words; part of N16.
    let latin: [WordPattern]
    /// Words for always in the sense of "up to now".
    let upToNow: [WordPattern]
    /// Words for what is disputed: defects, delays, what was done wrongly or without asking; part of N1.
    let disputes: [WordPattern]
    /// Names of days in lower case, with abbreviations.
    let weekdays: [String]
    /// Names of months in lower case, with abbreviations.
    let months: [String]
    /// Words that tell data of special categories.
    let special: [SpecialCategory: [WordPattern]]
    /// Words and endings of street names.
    let streets: Set<String>
    /// Titles before a name.
    let persons: [WordPattern]
    /// The words that the patterns name.
    let vocabulary: WordVocabulary

    /// Categories of data that need a reason to be told.
    ///
    /// - Source: the catalogue of letters, section 9; EU-REG-2016-679, articles 9 and 10.
    enum SpecialCategory: String, Hashable, Sendable, CaseIterable {
        case health, origin, union, belief, judicial, family
    }
}
