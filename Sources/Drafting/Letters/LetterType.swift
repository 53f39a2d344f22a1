public import Casework
public import LegalModel

/// A type of letter of the catalogue: to whom, what it needs, and what must stand in it.
///
/// Read from `Templates/letters/<type>/letter.yaml`.
///
/// - Source: letters, section 4.
public struct LetterType: Hashable, Sendable {
    /// The id, `relay-to-consumer`: the name of its folder.
    public let id: Identifier<LetterType>
    /// The number in the catalogue, `L11`.
    public let catalogue: String
    /// The kind, for the rules of language.
    public let kind: Kind
    /// Whom it is written to.
    public let to: Addressees
    /// Whether it belongs to a dossier.
    public let dossier: Need
    /// Whether it carries a party's message.
    public let relay: Need
    /// Whether it states a legal effect: German and English then say that they are courtesy translations.
    public let isCourtesy: Bool
    /// What it does to the terms of the procedure.
    public let clock: Clock
    /// Its name.
    public let title: Translations
    /// When to use it, in one sentence; `nil` when nobody wrote it.
    public let about: Translations?
    /// Its variants; empty when it has one form only.
    public let variants: [Variant]
    /// What it needs beside what every letter has.
    public let fields: [LetterField]
    /// What must stand in it.
    public let blocks: [RequiredBlock]
    /// The fixed sentences that must stand in it.
    public let sentences: [RequiredSentence]
    /// The limits.
    public let limits: Limits
    /// Where it was read.
    public let location: SourceLocation

    /// The template's name in a ``TemplateSet``.
    public var template: String { "letters/\(id)" }

    /// Whether it carries questions alone, no party's words.
    public var isQuestionsAlone: Bool { id == "questions" }

    /// Whether a handler makes it as a relay of the dossier, not as a letter of its own.
    public var isRelay: Bool { isQuestionsAlone || id == "relay-to-consumer" || id == "relay-to-company" }

    /// A field by its name.
    public func field(_ id: String) -> LetterField? { fields.first { $0.id == id } }

    /// How texts of the letter are read.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A letter of the service.
        case letter
        /// A letter that passes a party's words on.
        case relay
        /// A record.
        case note
    }

    /// Whether something is needed.
    public enum Need: String, Hashable, Sendable, CaseIterable { case required, optional, none }

    /// Whom a type is written to.
    public enum Addressees: Hashable, Sendable {
        /// Always the same.
        case one(LetterAudience)
        /// One of the two parties, as the letter says.
        case either
        /// Both parties: two letters with the same facts.
        case pair
        /// Several, a letter each.
        case several([LetterAudience])

        /// All that are possible, in order.
        public var all: [LetterAudience] {
            switch self {
            case .one(let audience): [audience]
            case .either, .pair: [.consumer, .company]
            case .several(let audiences): audiences
            }
        }
    }

    /// What a letter does to the terms of the procedure: ids of terms, `D4`.
    public struct Clock: Hashable, Sendable {
        /// Terms that it answers in time.
        public let answers: [String]
        /// Terms that begin with it.
        public let starts: [String]
        /// Effects that end with it.
        public let ends: [String]
    }

    /// A form of the letter.
    public struct Variant: Hashable, Sendable {
        /// The id, `reminder`.
        public let id: String
        /// Its name.
        public let title: Translations
    }

    /// A block that must be there.
    public struct RequiredBlock: Hashable, Sendable {
        /// The id, `opening`.
        public let id: String
        /// When it must be there.
        public let when: LetterCondition
        /// The values that must be printed in it.
        public let shows: [String]
        /// Where it was read.
        public let location: SourceLocation

        /// The form by which it is known; `nil` when it stands in a container of its name.
        public var form: BlockForm? { BlockForm(rawValue: id) }
    }

    /// A fixed sentence that must be there.
    public struct RequiredSentence: Hashable, Sendable {
        /// The id, `F1`.
        public let id: String
        /// When it must be there.
        public let when: LetterCondition
        /// Where it was read.
        public let location: SourceLocation
    }

    /// Blocks that are known by their form, in any letter.
    ///
    /// - Source: letters, section 2.
    public enum BlockForm: String, Hashable, Sendable, CaseIterable {
        case sender, addressee, date, reference, subject, salutation, opening, closing, handler, receipt
    }

    /// How long things may be.
    public struct Limits: Hashable, Sendable {
        /// The most questions.
        public let questions: Int
        /// The most words of the subject.
        public let subjectWords: Int
        /// The most words of the opening sentence.
        public let openingWords: Int
    }
}
