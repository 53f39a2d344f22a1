public import LegalModel
public import Reasoning

/// A dispute between a consumer and a company, with everything that was said, sent, found and concluded.
public struct Dossier: Hashable, Sendable {
    /// The number.
    public var number: DossierNumber
    /// What the dispute is about, in at most twelve neutral words.
    public var subject: Translations
    /// Where the procedure stands.
    public var status: ProcedureStatus
    /// The user who handles it.
    public var handler: UserName
    /// The three dates that decide which law applies.
    public var decisiveDates: DecisiveDates
    /// The days of the procedure.
    public var procedure: ProcedureDates
    /// The consumer.
    public var consumer: Party
    /// The company.
    public var company: Party
    /// The notebook: mails, calls, visits, notes, in order of time.
    public var entries: [NotebookEntry]
    /// The exhibits, in order of their numbers.
    public var exhibits: [Exhibit]
    /// What the consumer asks, in order.
    public var claims: [PartyClaim]
    /// The rule packs chosen, each with its reason.
    public var packs: [PackChoice]
    /// The findings set, one an element.
    public var findings: [Finding]
    /// The grounds of good sense and reasonableness.
    public var fairness: [FairnessGround]
    /// The outcome of each claim.
    public var outcomes: [Outcome]
    /// The passages of the recommendation that the handler wrote in other words.
    public var rewritings: [Rewriting]
    /// The relays of one party's words to the other.
    public var relays: [Relay]
    /// The other letters and records of the service.
    public var letters: [Letter]
    /// The service's opinion, the same for both sides; `nil` when none was given.
    public var opinion: Opinion?
    /// The recommendation's own data; `nil` before it is begun.
    public var recommendation: RecommendationData?

    /// Makes a dossier with nothing in it but its parties.
    public init(
        number: DossierNumber, subject: Translations, status: ProcedureStatus, handler: UserName,
        decisiveDates: DecisiveDates, procedure: ProcedureDates, consumer: Party, company: Party
    ) {
        self.number = number
        self.subject = subject
        self.status = status
        self.handler = handler
        self.decisiveDates = decisiveDates
        self.procedure = procedure
        self.consumer = consumer
        self.company = company
        entries = []
        exhibits = []
        claims = []
        packs = []
        findings = []
        fairness = []
        outcomes = []
        rewritings = []
        relays = []
        letters = []
        opinion = nil
        recommendation = nil
    }

    /// A party by its side.
    public func party(_ side: Side) -> Party {
        switch side {
        case .consumer: consumer
        case .company: company
        }
    }

    /// The finding on an element, if one is set.
    public func finding(on element: NodeIdentifier) -> Finding? { findings.first { $0.element == element } }

    /// An exhibit by its id.
    public func exhibit(_ id: Identifier<Exhibit>) -> Exhibit? { exhibits.first { $0.id == id } }

    /// Whom a letter goes to: not the author of its message, or the side that is asked; `nil` when the message is nobody's.
    public func addressee(of relay: Relay) -> Side? {
        switch relay.content {
        case .message(let source): entry(source)?.from?.other
        case .questions(let side): side
        }
    }

    /// A letter by its id.
    public func relay(_ id: Identifier<Relay>) -> Relay? { relays.first { $0.id == id } }

    /// A letter of another type by its id.
    public func letter(_ id: Identifier<Letter>) -> Letter? { letters.first { $0.id == id } }

    /// A notebook entry by its id.
    public func entry(_ id: Identifier<NotebookEntry>) -> NotebookEntry? { entries.first { $0.id == id } }
}

/// The two sides of a dispute.
public typealias Side = Element.Party

/// The short name of a user: letters, digits, `.`, `_`, `-`.
public typealias UserName = Identifier<User>
