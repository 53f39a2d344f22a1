public import LegalModel

/// One legal regime as a graph: claims, elements, rules, presumptions.
///
/// - Source: the rule pack format, section 1.
public struct RulePack: Hashable, Sendable {
    /// The id of the pack.
    public let id: Identifier<RulePack>
    /// Its title.
    public let title: Translations
    /// Which event's date selects the pack, and on which days.
    public let applicable: Applicability?
    /// The language of plain strings.
    public let language: Language
    /// The state of the law that was read.
    public let textState: CivilDate?
    /// The elements, claims included, in the order of the file.
    public let elements: [Element]
    /// The rules, in the order of the file.
    public let rules: [Rule]
    /// The presumptions, in the order of the file.
    public let presumptions: [Presumption]
    /// The pack's own examples.
    public let tests: [PackTest]
    /// The usual counter-arguments with the lawful answer.
    public let counterArguments: [CounterArgument]
    /// The terms of the law that matter to it.
    public let terms: [PackTerm]
    /// Who vouches for the pack; `nil` for a draft.
    public let reviewedBy: String?
    /// Since when.
    public let reviewedOn: CivilDate?
    /// The rules of another regime than the one of the days known, each beside a rule of the same conclusion that governs:
    /// one of them that fails is no law of the case, and decides nothing.
    ///
    /// Empty until ``governed(by:on:)`` says how the pack reads on the days of a case.
    public let otherRegimes: Set<NodeIdentifier>

    /// Makes a pack.
    public init(
        id: Identifier<RulePack>, title: Translations, applicable: Applicability?, language: Language,
        textState: CivilDate?, elements: [Element], rules: [Rule], presumptions: [Presumption], tests: [PackTest],
        counterArguments: [CounterArgument], terms: [PackTerm] = [],
        reviewedBy: String?, reviewedOn: CivilDate?, otherRegimes: Set<NodeIdentifier> = []
    ) {
        self.id = id
        self.title = title
        self.applicable = applicable
        self.language = language
        self.textState = textState
        self.elements = elements
        self.rules = rules
        self.presumptions = presumptions
        self.tests = tests
        self.counterArguments = counterArguments
        self.terms = terms
        self.reviewedBy = reviewedBy
        self.reviewedOn = reviewedOn
        self.otherRegimes = otherRegimes
    }
}

/// An id of an element, a rule or a presumption: one name space in a pack.
public typealias NodeIdentifier = Identifier<Element>

/// The event and the days that select a pack.
public struct Applicability: Hashable, Sendable {
    /// `contract`, `delivery`, `supply`, `fact`, `practice`, `claimDue` …
    public let event: String
    /// First and last day.
    public let validity: Validity

    /// Makes an applicability.
    public init(event: String, validity: Validity) {
        self.event = event
        self.validity = validity
    }
}

/// A usual counter-argument with the lawful answer.
public struct CounterArgument: Hashable, Sendable {
    /// The id.
    public let id: Identifier<CounterArgument>
    /// What is said.
    public let text: Translations
    /// What the law answers.
    public let answer: Translations
    /// Where the answer stands.
    public let citations: [PackCitation]

    /// Makes a counter-argument.
    public init(id: Identifier<CounterArgument>, text: Translations, answer: Translations, citations: [PackCitation]) {
        self.id = id
        self.text = text
        self.answer = answer
        self.citations = citations
    }
}
