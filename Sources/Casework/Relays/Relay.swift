public import LegalModel

/// A letter to one party: the other's words, whole or in chosen passages and never changed, or questions of the service alone.
///
/// - Source: letters, section 5.
public struct Relay: Hashable, Sendable {
    /// The id, `R1`.
    public var id: Identifier<Relay>
    /// What the letter carries.
    public var content: Content
    /// The day the relay bears.
    public var date: CivilDate
    /// The passages, in the order of the message; empty means the whole message.
    public var passages: [Passage]
    /// What was left out, and why.
    public var omissions: [Omission]
    /// The numbered points the message makes.
    public var points: [Point]
    /// The exhibits that go along.
    public var exhibits: [Identifier<Exhibit>]
    /// The questions to the addressee, at most five, one thing each.
    public var questions: [Translations]
    /// The day by which an answer is asked.
    public var due: CivilDate?
    /// Whether the service's opinion goes along.
    public var carriesOpinion: Bool

    /// Makes a relay of a whole message.
    public init(id: Identifier<Relay>, source: Identifier<NotebookEntry>, date: CivilDate) {
        self.init(id: id, content: .message(source), date: date)
    }

    /// Makes a letter without questions yet.
    public init(id: Identifier<Relay>, content: Content, date: CivilDate) {
        self.id = id
        self.content = content
        self.date = date
        passages = []
        omissions = []
        points = []
        exhibits = []
        questions = []
        due = nil
        carriesOpinion = false
    }

    /// What a letter carries.
    public enum Content: Hashable, Sendable {
        /// A party's message, to the other party.
        case message(Identifier<NotebookEntry>)
        /// Questions of the service alone, to this side.
        case questions(to: Side)
    }

    /// The message that is relayed; `nil` for a letter of questions alone.
    public var source: Identifier<NotebookEntry>? {
        switch content {
        case .message(let entry): entry
        case .questions: nil
        }
    }

    /// A passage of the message, character for character.
    public struct Passage: Hashable, Sendable {
        /// The words; a part of the message.
        public var quotation: String
        /// The service's translations, marked as such.
        public var translation: Translations?

        /// Makes a passage.
        public init(quotation: String, translation: Translations? = nil) {
            self.quotation = quotation
            self.translation = translation
        }
    }

    /// A passage left out.
    public struct Omission: Hashable, Sendable {
        /// The words left out; a part of the message, kept in the file and not shown to the other side.
        public var quotation: String
        /// Why.
        public var reason: Reason

        /// Makes an omission.
        public init(quotation: String, reason: Reason) {
            self.quotation = quotation
            self.reason = reason
        }

        /// The admitted reasons.
        public enum Reason: String, Hashable, Sendable, CaseIterable {
            case personal, insult, repetition, confidential, offTopic
        }
    }

    /// A point that the message makes.
    public struct Point: Hashable, Sendable {
        /// The words that make it; a part of the message.
        public var quotation: String
        /// One neutral sentence with attribution.
        public var summary: Translations?
        /// Why it is not relayed; `nil` when it is.
        public var notRelayedBecause: Omission.Reason?

        /// Makes a point.
        public init(quotation: String, summary: Translations?, notRelayedBecause: Omission.Reason? = nil) {
            self.quotation = quotation
            self.summary = summary
            self.notRelayedBecause = notRelayedBecause
        }
    }
}

/// The service's opinion: the same for both sides, with its basis, binding nobody.
public struct Opinion: Hashable, Sendable {
    /// The question.
    public var question: Translations
    /// The articles it rests on, canonical, with the date of the version.
    public var basis: [ArticleReference]
    /// What the rule says, in our own words.
    public var rule: Translations
    /// What the pieces show.
    public var piecesShow: Translations
    /// The view.
    public var view: Translations
    /// What is proposed.
    public var proposal: Translations?
    /// What could change the view.
    public var couldChange: Translations?

    /// Makes an opinion.
    public init(
        question: Translations, basis: [ArticleReference], rule: Translations, piecesShow: Translations,
        view: Translations, proposal: Translations? = nil, couldChange: Translations? = nil
    ) {
        self.question = question
        self.basis = basis
        self.rule = rule
        self.piecesShow = piecesShow
        self.view = view
        self.proposal = proposal
        self.couldChange = couldChange
    }
}
