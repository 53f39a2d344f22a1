/// The result of a computation with all that shows where it comes from.
public struct ComputationResult: Hashable, Sendable {
    /// What was computed.
    public let computation: Computation
    /// The result.
    public let value: Value
    /// The steps, in order.
    public let steps: [ComputationStep]
    /// The articles it rests on.
    public let citations: [ArticleReference]
    /// The act that fixes the rates, where it is no article of a code held here.
    public let law: Translations?
    /// The rates that were used, in order of time.
    public let rates: [InterestRate]
    /// What a reader must know of the rule.
    public let notes: [Translations]

    /// Makes a result.
    public init(
        of computation: Computation, value: Value, steps: [ComputationStep], citations: [ArticleReference] = [],
        law: Translations? = nil, rates: [InterestRate] = [], notes: [Translations] = []
    ) {
        self.computation = computation
        self.value = value
        self.steps = steps
        self.citations = citations
        self.law = law
        self.rates = rates
        self.notes = notes
    }

    /// What comes out.
    public enum Value: Hashable, Sendable, CustomStringConvertible {
        case amount(Money)
        case days(Int)
        case date(CivilDate)

        /// As in files: `75.72`, `447`, `2026-03-30`.
        public var description: String {
            switch self {
            case .amount(let amount): amount.description
            case .days(let days): String(days)
            case .date(let date): date.description
            }
        }
    }

    /// The amount, when it is one.
    public var amount: Money? { if case .amount(let amount) = value { amount } else { nil } }
}
