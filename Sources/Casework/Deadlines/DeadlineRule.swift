public import LegalModel

/// A term of the law or of the service: how long, who bears the date, where it stands.
public struct DeadlineRule: Hashable, Sendable {
    /// The id, `D4`.
    public let id: Identifier<DeadlineRule>
    /// What is to be done, or what lapses.
    public let title: Translations
    /// How long.
    public let term: Term
    /// Who bears the date.
    public let bearer: Bearer
    /// By how much it may be extended, once, in the unit of the term; `nil` when it may not.
    public let extensionLength: Int?
    /// Where the extension stands in the law.
    public let extensionCitations: [ArticleReference]
    /// Whether a suspension lengthens it: a limitation period.
    public let isSuspendable: Bool
    /// Days from the event on which the service is warned, ascending.
    public let alerts: [Int]
    /// Where it stands in the law.
    public let citations: [ArticleReference]
    /// Where else it stands.
    public let source: String?
    /// How sure we are of it.
    public let verification: Verification
    /// What a reader must know.
    public let note: Translations?

    /// Makes a rule.
    public init(
        id: Identifier<DeadlineRule>, title: Translations, term: Term, bearer: Bearer, extensionLength: Int? = nil,
        extensionCitations: [ArticleReference] = [], isSuspendable: Bool = false, alerts: [Int] = [],
        citations: [ArticleReference] = [], source: String? = nil,
        verification: Verification, note: Translations? = nil
    ) {
        self.id = id
        self.title = title
        self.term = term
        self.bearer = bearer
        self.extensionLength = extensionLength
        self.extensionCitations = extensionCitations
        self.isSuspendable = isSuspendable
        self.alerts = alerts
        self.citations = citations
        self.source = source
        self.verification = verification
        self.note = note
    }

    /// The length of a term.
    public struct Term: Hashable, Sendable {
        /// How many, from 1.
        public let length: Int
        /// Of what.
        public let unit: Unit

        /// Makes a term.
        public init(length: Int, unit: Unit) {
            self.length = length
            self.unit = unit
        }

        /// What a term is counted in.
        public enum Unit: Hashable, Sendable {
            case days, weeks, months, years
            case workingDays(WorkingDay)
        }
    }

    /// Who bears the date.
    public enum Bearer: String, Hashable, Sendable, CaseIterable {
        /// A duty of the service: the day is not moved, the service plans on the working day before.
        case service
        /// A term given to a party: a closed last day moves on.
        case party
        /// Both days are shown: the service acts on the earlier, a party is granted the later.
        case both
        /// A limitation period: the day is not moved.
        case nobody
    }

    /// How sure we are.
    public enum Verification: String, Hashable, Sendable, CaseIterable { case text, setting, unverified }
}
