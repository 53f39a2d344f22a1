public import LegalModel
public import Reasoning

/// A type of letter of the catalogue: who writes to whom, and what must stand in it.
///
/// Read from `Templates/letters/<type>/letter.yaml`.
public struct LetterType: Hashable, Sendable {
    /// The id, `relay-company-to-consumer`.
    public let id: Identifier<LetterType>
    /// The number in the catalogue, `L11`.
    public let catalogue: String
    /// The kind, for the checks of language: `relay`, `letter`.
    public let kind: String
    /// Whose words it carries; `nil` when it carries none.
    public let from: Element.Party?
    /// Whom it is written to; `nil` when to either.
    public let to: Element.Party?
    /// Its name.
    public let title: Translations
    /// What must stand in it.
    public let blocks: [RequiredBlock]
    /// The fixed sentences that must stand in it, by id: `F1`.
    public let sentences: [RequiredSentence]
    /// The limits.
    public let limits: Limits

    /// Whether it carries questions alone, no party's words.
    public var isQuestionsAlone: Bool { !blocks.contains { $0.id == .words } }

    /// A block that must be there.
    public struct RequiredBlock: Hashable, Sendable {
        /// The block.
        public let id: BlockName
        /// When it must be there.
        public let when: Condition
        /// The words by which it is recognised, where its form does not say it.
        public let text: Translations?
    }

    /// A fixed sentence that must be there.
    public struct RequiredSentence: Hashable, Sendable {
        /// The id, `F1`.
        public let id: String
        /// When it must be there.
        public let when: Condition
    }

    /// The blocks of a letter.
    ///
    /// - Source: letters, section 2.
    public enum BlockName: String, Hashable, Sendable, CaseIterable {
        case sender, addressee, date, reference, subject, salutation, opening, ask, by, words, omissions, opinion, next
        case reply, closing, handler, exhibits, receipt
    }

    /// When something is required.
    public enum Condition: String, Hashable, Sendable, CaseIterable {
        case always, questions, due, omissions, opinion, translation, exhibits, final
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
