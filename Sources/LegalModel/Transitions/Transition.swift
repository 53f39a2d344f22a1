/// How the law of one topic passed from one regime to another: which applies to an event of a given day, and why.
public struct Transition: Hashable, Sendable {
    /// The id, unique in the table: `contract-law`.
    public let id: Identifier<Transition>
    /// What it is about.
    public let topic: LocalizedText
    /// The event whose day decides.
    public let event: TransitionEvent
    /// Why that day decides.
    public let rule: TransitionRule
    /// How far the days of the regimes were checked.
    public let datesVerification: Verification
    /// The regimes, oldest first; their days follow each other without a gap. Announced ones come last.
    public let regimes: [Regime]
    /// What the main rule does not decide, in the order in which it is tried.
    public let exceptions: [TransitionException]
    /// What a reader must know.
    public let note: LocalizedText?

    /// Makes a transition.
    public init(
        id: Identifier<Transition>, topic: LocalizedText, event: TransitionEvent, rule: TransitionRule,
        datesVerification: Verification, regimes: [Regime], exceptions: [TransitionException], note: LocalizedText?
    ) {
        self.id = id
        self.topic = topic
        self.event = event
        self.rule = rule
        self.datesVerification = datesVerification
        self.regimes = regimes
        self.exceptions = exceptions
        self.note = note
    }

    /// The regime of an id.
    public func regime(_ id: Identifier<Regime>) -> Regime? { regimes.first { $0.id == id } }

    /// Whether one of its regimes names an article or a part of it.
    public func touches(_ key: ArticleKey) -> Bool {
        regimes.contains { regime in regime.articles.contains { $0.touches(key) } }
    }

    /// Whether one of its regimes holds what is referred to.
    public func covers(_ reference: ArticleReference) -> Bool { regimes.contains { $0.covers(reference) } }
}

/// The transitional rule in our words, with its article.
public struct TransitionRule: Hashable, Sendable {
    /// What it says.
    public let text: LocalizedText
    /// The act and article, as `L 2022-04-28/25, art. 64`; `nil` when none was found.
    public let source: String?
    /// How far it was checked.
    public let verification: Verification

    /// Makes a rule.
    public init(text: LocalizedText, source: String?, verification: Verification) {
        self.text = text
        self.source = source
        self.verification = verification
    }
}
