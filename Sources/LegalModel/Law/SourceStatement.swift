/// Which text was read, and as it stood on which day.
public struct SourceStatement: Hashable, Sendable {
    /// The text in words: its kind and language.
    public let text: String
    /// The state of the text: the day of its last consolidation; `nil` when unknown.
    public let state: CivilDate?

    /// Makes a statement.
    public init(text: String, state: CivilDate?) {
        self.text = text
        self.state = state
    }
}
