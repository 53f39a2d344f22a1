/// A rate of interest over a span of days, with what was read for it.
public struct InterestRate: Hashable, Sendable {
    /// The days, both ends counted.
    public let span: DateSpan
    /// The rate of a year.
    public let rate: Percentage
    /// The day of the official gazette that holds the notice; `nil` when it was not read.
    public let gazette: CivilDate?
    /// How sure we are.
    public let state: State
    /// Where it was seen.
    public let source: String

    /// Makes a rate.
    public init(span: DateSpan, rate: Percentage, gazette: CivilDate?, state: State, source: String) {
        self.span = span
        self.rate = rate
        self.gazette = gazette
        self.state = state
        self.source = source
    }

    /// How sure we are of a rate.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// The wording of the notice, of the law, or of the sheet of FPS Finance was read.
        case text
        /// Two or more independent publications agree.
        case agreed
        /// One unofficial publication alone says so.
        case index
    }
}
