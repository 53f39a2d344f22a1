/// What a check of the journal found.
public struct JournalVerification: Hashable, Sendable {
    /// How many entries were read.
    public let entries: Int
    /// The hash of the last one; 64 zeros when there is none.
    public let head: String
    /// What does not fit; empty when nothing was tampered with.
    public let problems: [JournalProblem]

    /// Makes a result.
    public init(entries: Int, head: String, problems: [JournalProblem]) {
        self.entries = entries
        self.head = head
        self.problems = problems
    }
}
