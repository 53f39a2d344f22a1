public import LegalModel

/// What is recommended for one claim, decided by what, with its computation.
public struct Outcome: Hashable, Sendable {
    /// The claim of the consumer.
    public var claim: Identifier<PartyClaim>
    /// What decides it.
    public var decidedBy: Basis
    /// Whether the claim is followed, in part or not.
    public var result: Result
    /// What the recommendation asks, beginning with an infinitive for the company; also why not, when nothing is recommended.
    public var measure: Translations
    /// How it is to be carried out.
    public var manner: Translations?
    /// The amount, when money is recommended: the sum of the computation.
    public var amount: Money?
    /// The computation, line by line; empty without an amount. One line without a label is a computation alone.
    public var computation: [ComputationLine]
    /// By when.
    public var by: CivilDate?
    /// Why the outcome departs from what was asked, or why this remedy and not another.
    public var reason: Translations?

    /// Makes an outcome.
    public init(
        claim: Identifier<PartyClaim>, decidedBy: Basis, result: Result, measure: Translations,
        manner: Translations? = nil, amount: Money? = nil, computation: [ComputationLine] = [], by: CivilDate? = nil,
        reason: Translations? = nil
    ) {
        self.claim = claim
        self.decidedBy = decidedBy
        self.result = result
        self.measure = measure
        self.manner = manner
        self.amount = amount
        self.computation = computation
        self.by = by
        self.reason = reason
    }

    /// What decides an outcome.
    public enum Basis: String, Hashable, Sendable, CaseIterable { case rule, fairness, agreement, none }

    /// How far a claim is followed.
    public enum Result: String, Hashable, Sendable, CaseIterable { case followed, partly, notFollowed, withoutObject }
}

/// A ground of good sense and reasonableness. Never an element of a rule; takes nothing from mandatory protection.
public struct FairnessGround: Hashable, Sendable {
    /// The id, `F1`.
    public var id: Identifier<FairnessGround>
    /// The ground and its reasons.
    public var text: Translations
    /// The facts it rests on.
    public var facts: Translations?
    /// What is proposed.
    public var proposal: Translations?
    /// The exhibits it rests on.
    public var exhibits: [Identifier<Exhibit>]
    /// Whether the person who wrote it has confirmed that it takes nothing from mandatory protection.
    public var respectsMandatoryLaw: Bool

    /// Makes a ground.
    public init(
        id: Identifier<FairnessGround>, text: Translations, facts: Translations?, proposal: Translations?,
        exhibits: [Identifier<Exhibit>] = [], respectsMandatoryLaw: Bool
    ) {
        self.id = id
        self.text = text
        self.facts = facts
        self.proposal = proposal
        self.exhibits = exhibits
        self.respectsMandatoryLaw = respectsMandatoryLaw
    }
}
