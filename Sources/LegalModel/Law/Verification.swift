/// How far a legal statement of ours was checked, and when.
///
/// An unverified statement is marked wherever it appears, and no final document may lean on it.
public struct Verification: Hashable, Sendable {
    /// What the statement was checked against.
    public let state: State
    /// The day of the check; `nil` when it was not checked.
    public let on: CivilDate?
    /// The day a second person compared the statement with its source; `nil` when nobody did.
    public let secondReadOn: CivilDate?

    /// Makes a verification.
    public init(state: State, on: CivilDate?, secondReadOn: CivilDate? = nil) {
        self.state = state
        self.on = on
        self.secondReadOn = secondReadOn
    }

    /// What a statement was checked against.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// The wording of the article itself.
        case text
        /// An index of articles with their rule in one line, not the wording.
        case index
        /// Nothing yet.
        case unverified
    }
}
