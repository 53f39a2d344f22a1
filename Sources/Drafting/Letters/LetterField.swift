public import LegalModel

/// Something that a letter needs beside what every letter has.
public struct LetterField: Hashable, Sendable {
    /// The name under which it is entered and printed.
    public let id: String
    /// What it is.
    public let kind: Kind
    /// What people call it.
    public let label: Translations
    /// How to word it.
    public let hint: Translations?
    /// When it must be there.
    public let required: LetterCondition
    /// Where it comes from when nobody enters it.
    public let source: LetterSource?
    /// The words that may be chosen, with what they mean.
    public let choices: [Choice]
    /// The fields of a record.
    public let fields: [LetterField]
    /// Where it was read.
    public let location: SourceLocation

    /// One of the words that may be chosen.
    public struct Choice: Hashable, Sendable {
        /// The word.
        public let id: String
        /// What it means.
        public let label: Translations
    }

    /// The kinds of field.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A phrase or sentence of the service, by language.
        case text
        /// Paragraphs of the service, by language.
        case longText
        /// A list of phrases or sentences.
        case texts
        /// A word that is never translated: a name, a number.
        case name
        /// A list of such words.
        case names
        case date, dates, amount, number, boolean
        /// One of the words of ``LetterField/choices``.
        case choice
        /// A list of tables with fields of their own.
        case records
        /// A party's own words, out of its messages.
        case words
        /// Questions to the addressee.
        case questions
        /// Exhibits that go along.
        case exhibits
        /// Articles.
        case articles

        /// Whether it holds several values, and none is a list without any.
        public var isList: Bool {
            switch self {
            case .longText, .texts, .names, .dates, .records, .words, .questions, .exhibits, .articles: true
            case .text, .name, .date, .amount, .number, .boolean, .choice: false
            }
        }

        /// Whether a field of a record may be of this kind.
        public var mayStandInRecord: Bool {
            switch self {
            case .text, .name, .names, .date, .amount, .number, .boolean, .choice: true
            case .longText, .texts, .dates, .records, .words, .questions, .exhibits, .articles: false
            }
        }
    }
}
