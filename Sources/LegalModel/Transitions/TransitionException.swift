/// A case that the main rule of a transition does not decide.
public struct TransitionException: Hashable, Sendable {
    /// What it says.
    public let text: LocalizedText
    /// The articles it is about; empty for the whole topic.
    public let articles: [ArticleSpan]
    /// What it does.
    public let effect: Effect

    /// Makes an exception.
    public init(text: LocalizedText, articles: [ArticleSpan], effect: Effect) {
        self.text = text
        self.articles = articles
        self.effect = effect
    }

    /// What an exception does.
    public enum Effect: Hashable, Sendable {
        /// Nothing that a program can decide: it is told.
        case remark
        /// Another regime governs when the condition holds.
        case governs(Identifier<Regime>, Condition?)
        /// Another regime may govern when the condition holds: a person chooses, with a reason.
        case mayGovern(Identifier<Regime>, Condition?)

        /// The regime named, and when; `nil` for a remark.
        var regime: (id: Identifier<Regime>, condition: Condition?)? {
            switch self {
            case .remark: nil
            case .governs(let id, let condition), .mayGovern(let id, let condition): (id, condition)
            }
        }
    }

    /// An event on certain days.
    public struct Condition: Hashable, Sendable {
        /// The event.
        public let event: TransitionEvent
        /// The first day; `nil` for no bound.
        public let from: CivilDate?
        /// The last day; `nil` for no bound.
        public let to: CivilDate?

        /// Makes a condition.
        public init(event: TransitionEvent, from: CivilDate?, to: CivilDate?) {
            self.event = event
            self.from = from
            self.to = to
        }

        /// Whether it holds; `nil` when the day is not known.
        func holds(on dates: KnownDates) -> Bool? {
            dates[event].map { day in (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
        }
    }

    /// Whether it bears on a reference; without one, only what concerns the whole topic does.
    func concerns(_ reference: ArticleReference?) -> Bool {
        guard !articles.isEmpty else { return true }
        return reference.map { reference in articles.contains { $0.covers(reference) } } ?? false
    }
}
